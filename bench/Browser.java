import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// The browser of an organizer, for the benches beside it.
class Browser {

    static final String CSRF = "name=\"_csrf\"[^>]*value=\"([^\"]*)\"";
    static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient browser = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI peil;

    Browser(String peil) {
        this.peil = URI.create(peil);
    }

    /// Begins a practice.
    void begin() throws Exception {
        var form = read("/first-run").body();
        post("/first-run", FORM,
                "_csrf=" + encoded(found(CSRF, form)) + "&name=Bench&practice=Bench&email=bench%40example.org&language=nl"
                        + "&password=" + encoded("een lange zin om te meten"));
    }

    HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return right(browser.send(HttpRequest.newBuilder(peil.resolve(path)).build(), ofString()));
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return right(browser.send(
                HttpRequest.newBuilder(peil.resolve(path))
                        .header("Content-Type", type)
                        .POST(ofString(body))
                        .build(),
                ofString()));
    }

    private static HttpResponse<String> right(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 200) return answer;
        throw new IOException(answer.uri() + " answered " + answer.statusCode());
    }

    /// @return the median and the 99th percentile in milliseconds, after as many times to warm up
    static String times(int many, Callable<?> what) throws Exception {
        var nanos = new long[many];
        for (int i = 0; i < 2 * many; i++) {
            long start = System.nanoTime();
            what.call();
            nanos[i % many] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return "%.1f %.1f".formatted(nanos[many / 2] / 1e6, nanos[(int) (many * 0.99)] / 1e6);
    }

    static String found(String pattern, String page) throws IOException {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) throw new IOException("no " + pattern + " on the page");
        return found.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

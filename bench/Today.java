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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The organizer of `bench/today.sh`: begins a practice, brings in a history, and looks at her pages.
///
/// `java Today.java URL EVENTS-FILE VIEWS`
class Today {

    private static final String CSRF = "name=\"_csrf\"[^>]*value=\"([^\"]*)\"";
    private static final String COLLABORATION = "href=\"(/collaborations/[0-9a-f-]{36})\"";

    private final HttpClient browser = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final URI peil;

    private Today(URI peil) {
        this.peil = peil;
    }

    static void main(String... arguments) throws Exception {
        var organizer = new Today(URI.create(arguments[0]));
        int views = Integer.parseInt(arguments[2]);
        organizer.begin();
        System.out.printf("import %.1f%n", organizer.bringIn(Path.of(arguments[1])));
        System.out.println("today " + organizer.look("/today", views));
        var one = found(COLLABORATION, organizer.read("/collaborations").body());
        System.out.println("collaboration " + organizer.look(one, views));
    }

    private void begin() throws Exception {
        var form = read("/first-run").body();
        post("/first-run", "application/x-www-form-urlencoded",
                "_csrf=" + encoded(found(CSRF, form)) + "&name=Bench&practice=Bench&email=bench%40example.org&language=nl"
                        + "&password=" + encoded("een lange zin om te meten"));
    }

    /// @return the seconds from sending the file until everything was stored
    private double bringIn(Path events) throws Exception {
        var token = found(CSRF, read("/import/evaluations").body());
        var edge = "peil-bench-edge";
        long start = System.nanoTime();
        var preview = post("/import/evaluations", "multipart/form-data; boundary=" + edge,
                "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"events.csv\""
                        + "\r\nContent-Type: text/csv\r\n\r\n" + Files.readString(events) + "\r\n--" + edge + "--\r\n");
        var begun = found("action=\"(/import/evaluations/[0-9a-f-]{36}/begun)\"", preview.body());
        var page = post(begun, "application/x-www-form-urlencoded", "_csrf=" + encoded(found(CSRF, preview.body())));
        while (page.body().contains("id=\"under-way\"")) {
            Thread.sleep(100);
            page = read(page.uri().getPath());
        }
        if (!page.body().contains("id=\"done\"")) throw new IOException("the import failed");
        return (System.nanoTime() - start) / 1e9;
    }

    /// @return the median and the 99th percentile in milliseconds, after as many views to warm up
    private String look(String path, int views) throws Exception {
        var nanos = new long[views];
        for (int i = 0; i < 2 * views; i++) {
            long start = System.nanoTime();
            read(path);
            nanos[i % views] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return "%.1f %.1f".formatted(nanos[views / 2] / 1e6, nanos[(int) (views * 0.99)] / 1e6);
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return right(browser.send(HttpRequest.newBuilder(peil.resolve(path)).build(), ofString()));
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
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

    private static String found(String pattern, String page) throws IOException {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) throw new IOException("no " + pattern + " on the page");
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

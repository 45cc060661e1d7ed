package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.Set;
import java.util.TreeSet;

/// All that goes to and fro between browsers and the house, as somebody sees it who stands in between and can look into
/// the envelope.
final class Traffic {

    private final Loot loot;
    private final Set<String> houses = new TreeSet<>();

    Traffic(Loot loot) {
        this.loot = loot;
    }

    void listenTo(BrowserContext browser) {
        browser.onRequest(this::hear);
        browser.onResponse(this::hear);
    }

    /// Everybody who was asked for anything.
    Set<String> houses() {
        return houses;
    }

    private void hear(Request request) {
        if (request.url().startsWith("blob:") || request.url().startsWith("data:")) return;
        houses.add(request.url().replaceFirst("^(\\w+://[^/]+).*", "$1"));
        add(request.url() + "\n" + request.headers());
        var body = request.postDataBuffer();
        if (body != null) loot.add("traffic", body);
    }

    private void hear(Response response) {
        add(String.valueOf(response.headers()));
        if (!response.url().contains("/api/")
                && !response.headers().getOrDefault("content-type", "").contains("html")) return;
        try {
            loot.add("traffic", response.body());
        } catch (PlaywrightException redirect) {
            // has no body
        }
    }

    private void add(String text) {
        loot.add("traffic", text.getBytes(UTF_8));
    }
}

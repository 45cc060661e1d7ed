package nl.peil;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser of her own: her device, language and cookies are nobody else's. A Dutch phone with
/// JavaScript, unless she is told otherwise before she opens a page.
public final class Visitor {

    /// Without a screen, drawing by a graphics processor that is itself simulated costs a core for nothing.
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final NewContextOptions device;
    private final Consumer<Visitor> arrived;
    private final Set<Integer> expected = new TreeSet<>(Set.of(422));
    private final List<String> complaints = new ArrayList<>();
    private final List<Consumer<BrowserContext>> listeners = new ArrayList<>();
    private boolean withoutScripts;
    private boolean losesConnection;
    private @Nullable BrowserContext context;

    /// The browser of all walks, for a test that needs no Peil around its page.
    public static Browser chromium() {
        return Chrome.BROWSER;
    }

    public Visitor(String house, Consumer<Visitor> arrived) {
        this.arrived = arrived;
        this.device = new NewContextOptions()
                .setBaseURL(house)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    public Visitor onDesktop() {
        device.setViewportSize(1280, 900)
                .setDeviceScaleFactor(1)
                .setHasTouch(false)
                .setIsMobile(false);
        return this;
    }

    public Visitor inEnglish() {
        device.setLocale("en-GB");
        return this;
    }

    public Visitor withoutJavaScript() {
        device.setJavaScriptEnabled(false);
        withoutScripts = true;
        return this;
    }

    public Visitor inTheDark() {
        device.setColorScheme(ColorScheme.DARK);
        return this;
    }

    /// This answer of the server is part of the walk. Chromium calls every answer from 400 up an error; of those 422, a
    /// form shown again, is always expected.
    public Visitor expecting(int status) {
        expected.add(status);
        return this;
    }

    /// Her connection falls away in this walk. Chromium calls every request without one an error.
    public Visitor losingConnection() {
        losesConnection = true;
        return this;
    }

    /// Somebody hears all that her browser says and is told.
    public Visitor overheardBy(Consumer<BrowserContext> listener) {
        listeners.add(listener);
        return this;
    }

    /// Opens a page of Peil in a new tab.
    public Page opens(String path) {
        var tab = browser().newPage();
        tab.navigate(path);
        return tab;
    }

    /// What her browser reported that it should not have.
    public List<String> complaints() {
        return complaints;
    }

    List<Page> tabs() {
        return context == null ? List.of() : context.pages();
    }

    boolean runsNoScriptsOf(Page page) {
        return withoutScripts && tabs().contains(page);
    }

    public void leaves() {
        if (context != null) context.close();
    }

    private BrowserContext browser() {
        if (context != null) return context;
        context = Chrome.BROWSER.newContext(device);
        context.setDefaultTimeout(15_000);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        for (var listener : listeners) listener.accept(context);
        arrived.accept(this);
        return context;
    }

    private void hear(ConsoleMessage message) {
        if (!message.type().equals("error") || isAboutOurTools(message)) return;
        if (losesConnection && message.text().contains("ERR_INTERNET_DISCONNECTED")) return;
        for (int status : expected) if (message.text().contains("a status of " + status)) return;
        complaints.add(message.text() + " (" + message.location() + ")");
    }

    /// axe-core and the camera try styles that the page forbids; what they do carries no address.
    private static boolean isAboutOurTools(ConsoleMessage message) {
        return message.location().startsWith(":");
    }

    /// One browser for all walks of a JVM.
    private static final class Chrome {
        static final Browser BROWSER = start();

        private static Browser start() {
            var executable = Chromium.executable();
            var playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
        }
    }
}

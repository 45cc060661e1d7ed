import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The organizer of `bench/today.sh`: begins a practice, brings in a history, and looks at her pages.
///
/// `java Today.java URL EVENTS-FILE VIEWS`
class Today {

    private static final String COLLABORATION = "href=\"(/collaborations/[0-9a-f-]{36})\"";

    private final Browser browser;

    private Today(Browser browser) {
        this.browser = browser;
    }

    static void main(String... arguments) throws Exception {
        var browser = new Browser(arguments[0]);
        var organizer = new Today(browser);
        int views = Integer.parseInt(arguments[2]);
        browser.begin();
        System.out.printf("import %.1f%n", organizer.bringIn(Path.of(arguments[1])));
        System.out.println("today " + Browser.times(views, () -> browser.read("/today")));
        var one = Browser.found(COLLABORATION, browser.read("/collaborations").body());
        System.out.println("collaboration " + Browser.times(views, () -> browser.read(one)));
    }

    /// @return the seconds from sending the file until everything was stored
    private double bringIn(Path events) throws Exception {
        var token = Browser.found(Browser.CSRF, browser.read("/import/evaluations").body());
        var edge = "peil-bench-edge";
        long start = System.nanoTime();
        var preview = browser.post("/import/evaluations", "multipart/form-data; boundary=" + edge,
                "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"events.csv\""
                        + "\r\nContent-Type: text/csv\r\n\r\n" + Files.readString(events) + "\r\n--" + edge + "--\r\n");
        var begun = Browser.found("action=\"(/import/evaluations/[0-9a-f-]{36}/begun)\"", preview.body());
        var page = browser.post(begun, Browser.FORM, "_csrf=" + Browser.encoded(Browser.found(Browser.CSRF, preview.body())));
        while (page.body().contains("id=\"under-way\"")) {
            Thread.sleep(100);
            page = browser.read(page.uri().getPath());
        }
        if (!page.body().contains("id=\"done\"")) throw new IOException("the import failed");
        return (System.nanoTime() - start) / 1e9;
    }
}

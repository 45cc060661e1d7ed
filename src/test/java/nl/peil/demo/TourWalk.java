package nl.peil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.peil.Visitor;
import nl.peil.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Through the whole practice to play with, along every link there is.
///
/// `mvn test -Dtest=TourWalk -Dpeil.tour=true` takes the pictures of the tour in the docs anew.
class TourWalk extends Walk {

    private static final Path TOUR = Path.of("docs/tour");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Of pages that differ only in whom they are about, so many are looked at.
    private static final int OF_A_KIND = 2;

    @Autowired
    DemoFixture demo;

    @BeforeEach
    void a_practice_with_months_behind_it() {
        demo.me();
    }

    @Test
    void every_page_on_a_phone_in_dutch() {
        assertThat(goEverywhere(visitor(), "nl")).hasSizeGreaterThan(25);
    }

    @Test
    void every_page_on_a_desktop_in_english() {
        assertThat(goEverywhere(visitor().onDesktop(), "en")).hasSizeGreaterThan(25);
    }

    @Test
    void the_pictures_of_the_tour() throws Exception {
        Files.createDirectories(TOUR);
        var phone = signedIn(visitor(), "nl");
        keep(phone, "/today", "today-phone");
        keep(phone, collaboration(phone, "Anna"), "collaboration-phone");
        var desktop = signedIn(visitor().onDesktop(), "en");
        keep(desktop, "/week", "week-desktop");
        keep(desktop, collaboration(desktop, "Karin") + "/expectations", "expectations-desktop");
        keep(desktop, collaboration(desktop, "Carmen") + "/trend", "trend-desktop");
        var reveal = signedIn(visitor(), "nl");
        reveal.navigate("/today");
        keep(reveal, reveal.locator("a[href$='/reveal']").first().getAttribute("href"), "reveal-phone");
    }

    private List<String> goEverywhere(Visitor visitor, String language) {
        var page = signedIn(visitor, language);
        var kinds = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of("/today", "/settings", "/import/clients", "/import/evaluations"));
        var wrong = new ArrayList<String>();
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (!seen.add(path) || kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND) continue;
            try {
                lookAt(page, path);
            } catch (AssertionError e) {
                wrong.add(e.getMessage());
            }
            for (var link : links(page)) if (!seen.contains(link)) ahead.add(link);
        }
        assertThat(wrong).isEmpty();
        return kinds.keySet().stream().sorted().toList();
    }

    private void lookAt(Page page, String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        isWhole(page);
        isForEveryone(page);
    }

    /// Links within the house that show a page; files are fetched, not looked at.
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return ((List<String>) page.evaluate("""
            [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin)
                .map(a => a.pathname + a.search)
            """))
                .stream()
                        .filter(path -> !path.matches(".*\\.(pdf|csv|svg|png)") && !path.startsWith("/l/"))
                        .toList();
    }

    private static String kind(String path) {
        return IDENTIFIER
                .matcher(path)
                .replaceAll("{id}")
                .replaceAll("/(guides|rehearsals|dialogues)/(?!choose|workshop)[a-z-]+", "/$1/{id}")
                .replaceAll("\\?.*", "?");
    }

    private static String collaboration(Page page, String client) {
        page.navigate("/collaborations?q=" + client);
        return page.locator(".list a").first().getAttribute("href");
    }

    /// The account speaks Dutch; whoever would rather read English says so by the switch.
    private Page signedIn(Visitor visitor, String language) {
        var page = visitor.opens("/sign-in");
        page.locator("input[name=email]").fill(DemoFixture.EMAIL);
        page.locator("input[name=password]").fill(DemoFixture.PASSWORD);
        page.locator("main form[action$='/sign-in'] button").first().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        if (language.equals("en")) page.locator("form.language button").click();
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", language);
        return page;
    }

    private void keep(Page page, String path, String name) {
        page.navigate(path);
        var options =
                new ScreenshotOptions().setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED);
        var file = Boolean.getBoolean("peil.tour") ? TOUR : Path.of("target/screenshots");
        page.screenshot(options.setPath(file.resolve(name + ".png")));
    }
}

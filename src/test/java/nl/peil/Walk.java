package nl.peil;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;

/// A walk through Peil as people see it, in a real browser against the whole application.
///
/// Each visitor has a browser of her own. When a walk is over, nobody's browser may have complained: no broken script,
/// no file that isn't there, nothing that the content security policy holds back. When it fails, what everybody saw
/// last is in target/screenshots.
@PeilWalk
public abstract class Walk {

    private static final Path PICTURES = Path.of("target/screenshots");

    /// Telling all that is right as well takes most of the time.
    private static final AxeRunOptions WRONG_ONLY = new AxeRunOptions();

    static {
        WRONG_ONLY.setResultTypes(List.of("violations"));
    }

    private final List<Visitor> visitors = new ArrayList<>();

    @Value("${server.port}")
    private int port;

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfAFailure = this::keepPictures;

    protected final Visitor visitor() {
        return new Visitor("http://localhost:" + port, visitors::add);
    }

    /// Fails on anything that axe-core finds wrong for people who don't see, hear, point or read well. It is a script
    /// itself, which without JavaScript may never answer: such a page is judged in the walk with it.
    protected final void isForEveryone(Page page) {
        if (visitors.stream().anyMatch(visitor -> visitor.runsNoScriptsOf(page))) return;
        var findings = new AxeBuilder(page)
                        .setLegacyMode(true) // in the page itself: there are no frames of others to look into
                        .options(WRONG_ONLY)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Walk::told)
                        .collect(Collectors.joining("\n"));

        assertThat(findings).as("axe-core on %s", page.url()).isEmpty();
    }

    /// Fails on a text that has only its key, seen or hidden, and on a page that is wider than the screen.
    protected final void isWhole(Page page) {
        assertThat(page.locator("body").textContent()).as(page.url()).doesNotContain("??");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("%s fits the screen", page.url())
                .isTrue();
    }

    /// All of this, and it keeps a picture to look at.
    protected void looksGood(Page page, String name) {
        isForEveryone(page);
        picture(page, name);
        isWhole(page);
    }

    /// Keeps the whole page as a picture.
    protected final void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    @AfterEach
    void nobody_s_browser_complained() {
        var complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(Visitor::leaves);
        visitors.clear();
        assertThat(complaints).as("complaints of a browser").isEmpty();
    }

    private void keepPictures(ExtensionContext walk) {
        if (walk.getExecutionException().isEmpty()) return;
        var name = walk.getRequiredTestClass().getSimpleName() + "."
                + walk.getRequiredTestMethod().getName();
        int tab = 0;
        for (var visitor : visitors) {
            for (var page : visitor.tabs()) picture(page, "failed/" + name + "-" + ++tab);
        }
    }

    private static String told(Rule rule) {
        var where = rule.getNodes().stream()
                .map(node -> "    " + node.getHtml() + "\n      " + node.getFailureSummary())
                .collect(Collectors.joining("\n"));
        return rule.getImpact() + ": " + rule.getHelp() + " (" + rule.getId() + ")\n" + where;
    }
}

package nl.peil.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer practises a hard talk: chooses, says something herself, looks back, and tries again from a turn.
class TalkWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Test
    void on_a_phone() {
        walk(visitor(), people.begin(), "nl-390", "Je luistert nooit. Ik snap dat het lastig is, wat heb je nodig?");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(
                visitor().onDesktop().inEnglish(),
                people.begin("Grace Hill", Language.ENGLISH),
                "en-1280",
                "You never listen. I can see that this is hard, what do you need?");
    }

    @Test
    void with_everybody_there_is_to_practise_with() {
        var me = people.begin();
        var page = people.today(visitor(), me);

        for (var who : List.of("silent", "structure", "all-fine", "accusation", "farewell", "colleague", "caller")) {
            page.navigate("/dialogues/" + who);
            page.locator("form.begin button").click();
            page.locator(".reply").last().click();
            assertThat(page.locator(".lines__mine")).hasCount(1);
            picture(page, "talk-" + who + "-nl-390");
        }
        looksGood(page, "talk-phone-nl-390");
        toTheEnd(page, 1);
        looksGood(page, "looking-back-phone-nl-390");
    }

    @Test
    void in_the_dark() {
        var page = people.today(visitor().inTheDark(), people.begin());

        page.navigate("/dialogues/silent");
        page.locator("form.begin button").click();
        page.locator(".reply").first().click();
        assertThat(page.locator(".lines__mine")).hasCount(1);
        looksGood(page, "talk-dark-nl-390");
        toTheEnd(page, 1);
        looksGood(page, "looking-back-dark-nl-390");
    }

    @Test
    void without_javascript_it_goes_to_its_end_as_well() {
        var page = people.today(visitor().withoutJavaScript(), people.begin());

        page.navigate("/dialogues/bomb");
        page.locator("form.begin button").click();
        toTheEnd(page, 0);
        assertThat(page.locator("#take-along")).isVisible();
    }

    private void walk(Visitor visitor, Me me, String as, String own) {
        var page = people.today(visitor, me);

        page.locator("main a[href='/dialogues']").click();
        looksGood(page, "dialogues-" + as);
        page.locator("a[href='/dialogues/bomb']").click();
        looksGood(page, "dialogue-" + as);
        page.locator("form.begin button").click();
        page.waitForURL("**/talks/*");
        looksGood(page, "talk-first-" + as);
        page.locator(".reply").first().click();
        assertThat(page.locator(".lines__mine")).hasCount(1);
        page.locator(".own-words summary").click();
        page.locator(".own-words button").click();
        assertThat(page.locator(".field__error")).isVisible();
        page.locator("textarea").fill(own);
        page.locator(".own-words button").click();
        assertThat(page.locator(".lines__mine")).hasCount(2);
        screen(page, "talk-screen-" + as);
        assertThat(page.locator(".now .face").boundingBox().y)
                .as("she is looked at without scrolling")
                .isBetween(0.0, 500.0);
        looksGood(page, "talk-" + as);
        toTheEnd(page, 2);
        looksGood(page, "looking-back-" + as);
        page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target/screenshots/looking-back-" + as + ".pdf")));
        page.locator("#turn-3 form button").click();
        assertThat(page.locator(".lines__mine")).hasCount(2);
        page.navigate("/dialogues");
        looksGood(page, "dialogues-after-" + as);
        page.navigate("/dialogues/bomb");
        assertThat(page.locator(".list li")).hasCount(2);
        looksGood(page, "dialogue-after-" + as);
        page.locator(".list form button").first().click();
        page.waitForURL("**/dialogues");
    }

    private static void toTheEnd(Page page, int said) {
        for (int turn = said + 1; page.locator(".reply").count() > 0; turn++) {
            page.locator(".reply").nth(turn % 2).click();
            assertThat(page.locator(".lines__mine, .turns").first()).isVisible();
        }
        assertThat(page.locator(".turns > li").count()).isBetween(8, 15);
    }

    /// What one sees without scrolling.
    private static void screen(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name.toLowerCase(Locale.ROOT) + ".png")));
    }
}

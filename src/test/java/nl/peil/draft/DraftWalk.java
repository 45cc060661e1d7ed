package nl.peil.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.UUID;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.loop.LoopsAt;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer writes an angry message, sees what stands out in it, sleeps on it, and brings over a better one
/// herself.
class DraftWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Drafts drafts;

    @Autowired
    LoopsAt days;

    @Test
    void angry_and_calm_on_a_phone() {
        walk(
                visitor(),
                people.begin(),
                "nl-390",
                "Dag Anna,\n\nJe bent altijd te laat. Je luistert nooit naar wat ik zeg!!! Dit is je laatste kans.",
                "Dag Anna,\n\n"
                    + "Ik stond dinsdag een kwartier voor de deur en dat vond ik vervelend. Ik snap dat het druk was"
                    + " bij jou. Ik wil graag op tijd beginnen. Wat zou helpen? Ik bel je donderdag om tien uur.");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(
                visitor().onDesktop().inEnglish(),
                people.begin("Grace Hill", Language.ENGLISH),
                "en-1280",
                "Dear Anna,\n\nYou are always late. You never listen to what I say!!! This is your last chance.",
                "Dear Anna,\n\n"
                    + "On Tuesday I waited at your door for a quarter of an hour and I found that hard. I understand"
                    + " that you had a busy day. I would like to start on time. What would help? I will ring you on"
                    + " Thursday at ten.");
    }

    @Test
    void slept_on_it_is_asked_again_and_thrown_away() {
        var me = people.begin();
        var id = sleptOn(me, given.begin(me, "Anna de Wit", 0));
        var page = people.today(visitor(), me);

        looksGood(page, "draft-today-nl-390");
        page.locator("a[href='/drafts/" + id.value() + "/send']").click();
        looksGood(page, "draft-cooled-nl-390");
        assertThat(page.locator("a[href*='wa.me']")).hasCount(0);
        page.locator("form[action$='/removed'] button").click();
        page.waitForURL("**/drafts");
        assertThat(page.locator("main")).not().containsText("Anna");
    }

    private DraftId sleptOn(Me me, CollaborationId anna) {
        var id = new DraftId(UUID.randomUUID());
        return days.on(me.tenant(), PracticeFixture.day().minusDays(2), () -> {
            drafts.keep(id, me.organizer(), new DraftForm(anna, "Je luistert nooit naar mij.", null, "nl"));
            drafts.hold(id, me.organizer());
            return id;
        });
    }

    @Test
    void typed_before_the_page_listens_is_read_as_well() {
        var page = people.today(visitor(), people.begin());
        var scripts = new ArrayList<Route>();
        page.route("**/draft.js", scripts::add);

        page.navigate("/drafts/new", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("textarea").fill("Je luistert nooit naar wat ik zeg.");
        scripts.forEach(Route::resume);
        assertThat(page.locator(".draft__marked mark").first()).isAttached();
        assertThat(page.locator(".remarks__list li").first()).isVisible();
    }

    @Test
    void without_javascript_the_remarks_come_when_it_is_kept() {
        var page = people.today(visitor().withoutJavaScript(), people.begin());

        page.navigate("/drafts/new");
        page.locator("textarea").fill("Je luistert nooit naar wat ik zeg.");
        page.locator("button[value=WRITE]").click();
        assertThat(page.locator(".draft__marked mark").first()).isVisible();
        assertThat(page.locator(".remarks__list li").first()).isVisible();
        page.locator("button[value=SEND]").click();
        page.locator("form[action$='/hold'] button, form[action$='/sent'] button")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Je luistert nooit");
    }

    private void walk(Visitor visitor, Me me, String as, String angry, String calm) {
        var anna = given.begin(me, "Anna de Wit", 0);
        var page = people.today(visitor, me);

        page.navigate("/drafts");
        looksGood(page, "drafts-none-" + as);
        page.navigate("/drafts/new?collaboration=" + anna.value());
        looksGood(page, "draft-new-" + as);
        page.locator("input[name=language][value=" + as.substring(0, 2) + "]").check();
        page.locator("textarea").fill(angry);
        assertThat(page.locator(".draft__marked mark").first()).isAttached();
        assertThat(page.locator(".remarks__list li").first()).isVisible();
        sameLines(page);
        looksGood(page, "draft-angry-" + as);
        page.locator(".remarks__words").first().click();
        assertThat((String) page.evaluate("() => { const it = document.querySelector('textarea');"
                        + " return it.value.substring(it.selectionStart, it.selectionEnd); }"))
                .isEqualTo(page.locator(".remarks__words").first().textContent());

        page.locator("button[value=SEND]").click();
        looksGood(page, "draft-heated-" + as);
        page.locator("form[action$='/hold'] button").click();
        assertThat(page.locator("a[href*='wa.me']")).hasCount(0);
        looksGood(page, "draft-held-" + as);
        page.locator("a.back").click();
        page.locator("textarea").fill(calm);
        assertThat(page.locator(".draft__marked mark")).hasCount(0);
        looksGood(page, "draft-calm-" + as);
        page.locator("button[value=SEND]").click();
        page.locator("details summary").click();
        page.locator("details form button").click();
        assertThat(page.locator("a[href^='https://wa.me/']")).isVisible();
        looksGood(page, "draft-ways-" + as);
        page.locator("form[action$='/sent'] button").click();
        looksGood(page, "draft-sent-" + as);
        page.navigate("/drafts");
        looksGood(page, "drafts-" + as);
    }

    /// The marks lie under the words that they are about.
    private static void sameLines(Page page) {
        assertThat((boolean) page.evaluate("() => { const it = document.querySelector('textarea');"
                        + " const under = document.getElementById('marked');"
                        + " const a = getComputedStyle(it), b = getComputedStyle(under);"
                        + " return it.scrollHeight <= it.clientHeight && it.clientWidth === under.clientWidth"
                        + " && ['font', 'lineHeight', 'letterSpacing', 'padding', 'whiteSpace', 'overflowWrap']"
                        + ".every(p => p === 'padding' || a[p] === b[p]) && a.paddingLeft === b.paddingLeft"
                        + " && a.paddingTop === b.paddingTop; }"))
                .isTrue();
    }
}

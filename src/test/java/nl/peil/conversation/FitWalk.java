package nl.peil.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.agreement.Expectations;
import nl.peil.agreement.Points;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Language;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.practice.WorkingStyle;
import nl.peil.warning.BucketFixture;
import nl.peil.warning.SignalFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer asks herself whether she is the right one, sees what speaks for what, and chooses.
class FitWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    Expectations expectations;

    @Autowired
    BucketFixture stories;

    @Autowired
    SignalFixture signals;

    @Test
    void she_weighs_puts_it_away_and_chooses_on_a_phone() {
        walk(visitor(), people.begin(), "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(visitor().onDesktop().inEnglish(), people.begin("Grace Hill", Language.ENGLISH), "en-1280");
    }

    @Test
    void without_javascript_a_talk_follows_from_it() {
        var me = people.begin();
        var id = drifting(me);
        var page = people.today(visitor().withoutJavaScript(), me);

        page.navigate(at(id) + "/fit");
        page.locator("input[name=fit][value='2']").check();
        page.locator("form[action$='/fit'] button").click();
        assertThat(page.locator(".speaks > li").first()).containsText("niet op dezelfde manier");
        page.locator("input[name=outcome][value=TALK]").check();
        page.locator("form.choosing button").click();
        page.locator("main a[href^='/guides/']").click();
        page.waitForURL("**/guides/stuck**");
        page.goBack();
        page.locator("form[action$='/ruptures'] button").click();
        page.waitForURL("**/ruptures/**");
        assertThat(page.locator("main")).containsText("Bereid je voor");
    }

    private void walk(Visitor visitor, Me me, String as) {
        var id = drifting(me);
        var page = people.today(visitor, me);

        page.navigate(at(id));
        looksGood(page, "fit-panel-" + as);
        page.locator("a[href$='/fit']").click();
        looksGood(page, "fit-begin-" + as);
        assertThat(page.locator(".weigh__safety")).isHidden();
        page.locator("input[name=fit][value='2']").check();
        page.locator("input[name=expertise][value='4']").check();
        page.locator("input[name=resistance][value='2']").check();
        page.locator("input[name=result][value='3']").check();
        page.locator("input[name=ease][value='1']").check();
        assertThat(page.locator(".weigh__safety")).isVisible();
        page.locator("input[name=easeLine]").fill("Haar broer bleef in de deur staan.");
        looksGood(page, "fit-filled-" + as);
        page.locator("form[action$='/fit'] button").click();
        assertThat(page.locator(".weigh__safety")).isVisible();
        looksGood(page, "fit-weighed-" + as);

        page.navigate(at(id) + "/fit");
        assertThat(page.locator("input[name=fit][value='2']")).isChecked();
        assertThat(page.locator("input[name=easeLine]")).hasValue("Haar broer bleef in de deur staan.");
        page.locator("form[action$='/fit'] button").click();

        assertThat(page.locator("input[name=due]")).isHidden();
        page.locator("input[name=outcome][value=HAND_OVER]").check();
        page.locator("textarea[name=reasons]").fill("Ik kan hier niet veilig werken.");
        page.locator("form.choosing button").click();
        assertThat(page.locator(".field__error").first()).isVisible();
        looksGood(page, "fit-no-day-" + as);
        page.locator("input[name=due]").fill(PracticeFixture.day().toString());
        page.locator("form.choosing button").click();
        assertThat(page.locator("blockquote")).hasText("Ik kan hier niet veilig werken.");
        looksGood(page, "fit-chosen-" + as);

        page.navigate("/today");
        looksGood(page, "fit-today-" + as);
        page.locator("a[href*='/fit/']").click();
        page.locator("form[action$='/settled'] button").click();
        assertThat(page.locator(".notice--success")).isVisible();
        page.navigate(at(id) + "/fit");
        looksGood(page, "fit-earlier-" + as);
        page.navigate(at(id) + "/bucket");
        looksGood(page, "fit-gap-bucket-" + as);
    }

    /// They differed from the start in who leads, and it went down there.
    private CollaborationId drifting(Me me) {
        me.tenant()
                .run(() ->
                        practices.describe(me.organizer(), new WorkingStyle(Map.of(Axis.STRUCTURE, 1, Axis.LEAD, 2))));
        var story = stories.sliding(me);
        me.tenant().run(() -> expectations.answer(story.id(), new Points(2, 5, 0, 0, 1), null));
        signals.weigh(me, story.id());
        return story.id();
    }

    private static String at(CollaborationId id) {
        return "/collaborations/" + id.value();
    }
}

package nl.peil.development;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.platform.Language;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer keeps what she did to learn: a course, a look back after a closing, the points that it comes to.
class DevelopmentWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    LookBacks lookBacks;

    @Autowired
    Development development;

    @Test
    void in_dutch_on_a_phone() {
        walk(visitor(), people.begin(), "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(visitor().onDesktop().inEnglish(), people.begin("Grace Hill", Language.ENGLISH), "en-1280");
    }

    @Test
    void without_javascript() {
        var page = people.today(visitor().withoutJavaScript(), people.begin());

        page.navigate("/development/entries/new");
        fill(page, "READING", "Een boek over opruimen", "2");
        assertThat(page.locator("main .list li")).hasCount(1);
    }

    private void walk(Visitor visitor, Me me, String as) {
        var bump = Uuids.next();
        var id = given.begin(me, 0);
        me.tenant().run(() -> lookBacks.ask(LookBack.Kind.BUMP, bump, id, me.organizer()));
        var page = people.today(visitor, me);

        page.navigate("/settings");
        page.locator("a[href='/development']").click();
        looksGood(page, "development-none-" + as);
        page.locator("a[href='/development/points']").click();
        looksGood(page, "development-points-" + as);
        page.locator("#goal").fill("veel");
        page.locator("main form .button--primary").click();
        assertThat(page.locator("#goal-error")).isVisible();
        page.locator("#goal").fill("20");
        page.locator("[name='lines[0].points']").fill("1");
        page.locator("[name='lines[0].atMost']").fill("10");
        page.locator("[name='lines[1].points']").fill("0,5");
        page.locator("main form .button--primary").click();

        page.locator("main .actions .button--primary").first().click();
        looksGood(page, "development-entry-" + as);
        page.locator("main form .button--primary").click();
        assertThat(page.locator("#title-error")).isVisible();
        looksGood(page, "development-entry-wrong-" + as);
        fill(
                page,
                "TRAINING",
                as.startsWith("nl") ? "Moeilijke gesprekken, dag 1 en 2" : "Difficult talks, two days",
                "12");
        page.locator("a[href='/development/entries/new?about=" + bump + "']").click();
        page.locator("#words").fill("Eerder zeggen dat het me te snel gaat. En dan stil zijn.");
        page.locator("main form .button--primary").click();
        me.tenant()
                .run(() -> development.keep(
                        me.organizer(),
                        new Entry(
                                new EntryId(Uuids.next()),
                                EntryKind.PEER_REVIEW,
                                LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"))
                                        .minusYears(1),
                                150,
                                "Intervisie",
                                null)));
        page.navigate("/development");
        assertThat(page.locator("main .list").first().locator("li")).hasCount(2);
        looksGood(page, "development-" + as);
        page.locator("main .list a").first().click();
        looksGood(page, "development-change-" + as);
        page.locator("details.card summary").click();
        page.locator("form[action$='/removed'] button").click();
        assertThat(page.locator("main .list").first().locator("li")).hasCount(1);
    }

    private static void fill(Page page, String kind, String title, String hours) {
        page.locator("#kind").selectOption(kind);
        page.locator("#title").fill(title);
        page.locator("#hours").fill(hours);
        page.locator("main form .button--primary").first().click();
        page.waitForURL("**/development?year=*");
    }
}

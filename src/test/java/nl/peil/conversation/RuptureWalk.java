package nl.peil.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.notice.Links;
import nl.peil.platform.Deliveries;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A client says in one tap that something is wrong; they talk, agree, and say after the next session that it is
/// mended.
class RuptureWalk extends Walk {

    @Autowired
    CollaborationFixture collaborations;

    @Autowired
    PracticeFixture practices;

    @Autowired
    Links links;

    @Autowired
    OwnLinks own;

    @Autowired
    Deliveries deliveries;

    @Test
    void raised_talked_about_and_repaired_on_a_phone() {
        walk(visitor(), visitor(), practices.begin(), "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(
                visitor().onDesktop().inEnglish(),
                visitor().onDesktop().inEnglish(),
                practices.begin("Grace Hill", Language.ENGLISH),
                "en-1280");
    }

    private void walk(Visitor anna, Visitor organizer, Me me, String as) {
        var id = collaborations.begin(me, "Anna de Wit", 0);
        var first = collaborations.hold(me, id);
        deliveries.arrive();
        var phone = anna.opens(path(me, "evaluation", first.value()));
        looksGood(phone, "bump-any-link-" + as);

        phone.locator(".foot form button").click();
        phone.waitForURL("**/l/own/**");
        looksGood(phone, "bump-raised-" + as);
        phone.locator("select[name=about]").selectOption("DIRECTION");
        phone.locator("textarea[name=words]").fill("Het gaat me te snel.");
        phone.locator("main form.form button").click();
        assertThat(phone.locator(".notice").first()).isVisible();

        var page = practices.today(organizer, me);
        looksGood(page, "bump-today-" + as);
        page.locator("a[href*='/ruptures/']").first().click();
        assertThat(page.locator("blockquote")).hasText("Het gaat me te snel.");
        looksGood(page, "bump-open-" + as);
        page.locator("a[href$='/preparation']").click();
        looksGood(page, "bump-preparation-" + as);
        page.locator("textarea[name=opening]").fill("Ik merk dat ik te snel ging.");
        page.locator("main form.form button").click();
        assertThat(page.locator("blockquote").last()).hasText("Ik merk dat ik te snel ging.");

        page.locator("form[action$='/talk'] button").click();
        assertThat(page.locator(".field__error").first()).isVisible();
        page.locator("input[name='lines[0].what']").fill("Anna zegt wanneer het genoeg is.");
        page.locator("form[action$='/talk'] button").click();
        assertThat(page.locator("main")).containsText("Anna zegt wanneer het genoeg is.");
        looksGood(page, "bump-talked-" + as);

        var next = collaborations.hold(me, id, 15);
        deliveries.arrive();
        page.navigate("/sessions/" + next.value() + "/evaluation");
        page.locator("input[name=followUp][value=YES]").check();
        slide(page);
        looksGood(page, "bump-after-session-" + as);
        page.locator("form[action$='/evaluation'] .button--primary").click();
        assertThat(page.locator("#given")).isVisible();

        phone.navigate(path(me, "evaluation", next.value()));
        phone.locator("input[name=followUp][value=YES]").check();
        phone.locator("input[name=sharing][value=NOW]").check();
        slide(phone);
        looksGood(phone, "bump-asked-" + as);
        phone.locator("main form.form button").last().click();
        phone.waitForURL("**/l/evaluation/**");
        phone.navigate(me.tenant().call(() -> own.path(id)));
        assertThat(phone.locator("main")).containsText("Anna zegt wanneer het genoeg is.");
        looksGood(phone, "bump-own-" + as);

        page.navigate("/collaborations/" + id.value());
        looksGood(page, "bump-panel-" + as);
        page.locator("a[href$='/own']").click();
        looksGood(page, "bump-own-link-" + as);
    }

    private static void slide(Page page) {
        page.locator("#heard").press("ArrowRight");
    }

    private String path(Me me, String purpose, java.util.UUID subject) {
        return me.tenant().call(() -> links.path(links.latest(purpose, subject).orElseThrow()));
    }
}

package nl.peil.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody calls and looks for a good organizer: three names in a minute, read aloud or sent, and followed until she
/// has begun with one of them.
class ReferralWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    ReferralFixture given;

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
        var me = people.begin();
        given.directory(me);
        var page = people.today(visitor().withoutJavaScript(), me);

        page.navigate("/referrals/new");
        page.locator("#place").fill("Hengelo");
        page.locator("input[value=ADMINISTRATION]").check();
        page.locator("#name").fill("Anna");
        page.locator("main form .button--primary").click();
        assertThat(page.locator("#place-error")).isVisible();
        assertThat(page.locator("#name")).hasValue("Anna");
        looksGood(page, "referral-place-nojs");
        page.locator("#place").fill("utrecht");
        page.locator("main form .button--primary").click();
        assertThat(page.locator(".referral__one")).hasCount(3);
        page.locator("form[action$='/given'] button").click();
        page.locator("input[value=NOT_YET]").check();
        page.locator("#follow .button--primary").click();
        assertThat(page.locator("#follow")).isVisible();
    }

    @Test
    void colleagues_come_from_a_file_after_a_look_at_every_line() {
        var page = people.today(visitor(), people.begin());

        page.navigate("/directory/import");
        looksGood(page, "directory-import-nl-390");
        bring(page, "naam,e-mail,plaats,toestemming\nFleur,fleur@example.org,Atlantis,1-5-2026\nJan,,Zeist,1-5-2026\n");
        assertThat(page.locator(".is-wrong")).hasCount(2);
        looksGood(page, "directory-import-wrong-nl-390");
        bring(page, "naam,e-mail,plaats,toestemming\nFleur,fleur@example.org,Zeist,1-5-2026\n");
        looksGood(page, "directory-import-good-nl-390");
        page.locator("form[action$='/sure'] button").click();
        page.waitForURL("**/directory");
        assertThat(page.locator("main .list")).containsText("Fleur");
    }

    private static void bring(Page page, String text) {
        page.locator("#file").setInputFiles(new FilePayload("gids.csv", "text/csv", text.getBytes(UTF_8)));
        page.locator("form[enctype] button").click();
        page.locator("section.panel").waitFor();
    }

    @Test
    void with_nobody_to_name_it_says_what_to_loosen() {
        var me = people.begin();
        given.directory(me);
        var id = given.call(me, ReferralFixture.aCall(Trait.POLISH, Trait.ADMINISTRATION));
        var page = people.today(visitor(), me);

        looksGood(page, "referral-today-nl-390");
        page.locator("a[href='/referrals/" + id.value() + "']").click();
        looksGood(page, "referral-fewer-nl-390");
        page.navigate("/referrals");
        looksGood(page, "desk-open-nl-390");
    }

    @Test
    void the_directory_in_the_dark() {
        var me = people.begin();
        given.directory(me);
        var page = people.today(visitor().inTheDark(), me);

        page.navigate("/directory");
        looksGood(page, "directory-dark-390");
    }

    private void walk(Visitor visitor, Me me, String as) {
        var page = people.today(visitor, me);
        page.locator("a[href='/referrals/new']").click();
        page.locator("a.back").click();
        looksGood(page, "desk-none-" + as);
        page.locator("main a[href='/directory']").click();
        looksGood(page, "directory-none-" + as);
        addSomebody(page, as);
        putMyselfIn(page, as);
        given.directory(me);
        page.navigate("/directory");
        looksGood(page, "directory-" + as);
        page.locator("main .list a").first().click();
        looksGood(page, "colleague-" + as);

        ask(page, as);
        var names = page.locator(".referral__one h3").allTextContents();
        assertThat(names).hasSize(3);
        assertThat(page.url()).doesNotContain("Utrecht").doesNotContain("ADMINISTRATION");
        looksGood(page, "referral-three-" + as);
        page.locator(".referral__one form button").first().click();
        assertThat(page.locator(".referral__one")).hasCount(3);
        assertThat(page.locator(".referral__one h3").allTextContents()).doesNotContain(names.getFirst());
        page.locator("a[href$='/aloud']").click();
        looksGood(page, "referral-aloud-" + as);
        page.locator("main a.back").click();
        page.locator(".referral__give summary").click();
        looksGood(page, "referral-text-" + as);
        page.locator("form[action$='/given'] button").click();
        looksGood(page, "referral-given-" + as);
        page.locator("#follow .button--primary").click();
        assertThat(page.locator("#answer-error")).isVisible();
        page.locator("#answer input").first().check();
        page.locator("#follow .button--primary").click();
        looksGood(page, "referral-landed-" + as);
        assertThat(page.locator("main")).not().containsText("Anna");
        page.navigate("/referrals");
        looksGood(page, "desk-" + as);
    }

    private void addSomebody(Page page, String as) {
        page.locator("a[href='/directory/new']").click();
        looksGood(page, "colleague-new-" + as);
        page.locator("#name").fill("Fleur Bakker");
        page.locator("main form .button--primary").click();
        assertThat(page.locator("#name")).hasValue("Fleur Bakker");
        looksGood(page, "colleague-wrong-" + as);
        page.locator("#email").fill("fleur@example.org");
        page.locator("#place").pressSequentially("Zei");
        assertThat(page.locator("#places option").first()).isAttached();
        page.locator("#place").fill("Zeist");
        page.locator("input[value=ADMINISTRATION]").check();
        page.locator("input[value=DUTCH]").check();
        page.locator("#consented").fill(PracticeFixture.day().minusDays(3).toString());
        page.locator("main form .button--primary").click();
        page.waitForURL("**/directory");
        assertThat(page.locator("main .list")).containsText("Fleur Bakker");
    }

    private void putMyselfIn(Page page, String as) {
        page.locator("a[href='/directory/me']").click();
        looksGood(page, "own-entry-" + as);
        page.locator("#place").fill("Utrecht");
        page.locator("#free").fill("1");
        page.locator("#careful").check();
        page.locator("main form .button--primary").first().click();
        page.waitForURL("**/directory");
        assertThat(page.locator("main .list .badge")).isVisible();
    }

    private void ask(Page page, String as) {
        page.navigate("/today");
        page.locator("a[href='/referrals/new']").click();
        looksGood(page, "referral-new-" + as);
        page.locator("#place").fill("Utrecht");
        page.locator("input[value=ADMINISTRATION]").check();
        page.locator("input[value=ALONE]").check();
        page.locator("details summary").click();
        page.locator("#structure-1").check();
        page.locator("#without").fill("Joost Nietbekend");
        page.locator("#name").fill("Anna");
        page.locator("#phone").fill("06 12345678");
        page.locator("main form .button--primary").click();
        assertThat(page.locator("#without-error")).isVisible();
        assertThat(page.locator("#structure-1")).isChecked();
        page.locator("#without").fill("");
        page.locator("main form .button--primary").click();
        page.waitForURL("**/referrals/*-*");
    }
}

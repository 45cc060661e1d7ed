package nl.peil.warning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.peil.Walk;
import nl.peil.platform.Language;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer opens Vandaag, sees what asks for her first, and answers it.
class SignalWalk extends Walk {

    @Autowired
    SignalFixture given;

    @Autowired
    PracticeFixture practices;

    @Test
    void she_sees_what_asks_for_her_and_says_how_she_sees_it_on_a_phone() {
        var me = practices.begin();
        given.overTheRim(me, "Anna de Wit");
        var silent = given.quiet(me, "Bo Smit", 15);
        given.quiet(me, "Cas Bakker", 50);
        var page = practices.today(visitor(), me);

        looksGood(page, "signals-today-phone");
        assertThat(page.locator("article.card h3").first()).containsText("Anna de Wit");

        page.locator("article.card h3 a").first().click();
        page.waitForURL("**/signals/*");
        looksGood(page, "signal-bucket-phone");
        page.locator("#differently button").click();
        assertThat(page.locator("#differently .field__error")).containsText("Kies hoe jij het ziet");
        page.locator("input[value=OUTSIDE]").check();
        page.locator("#differently textarea").fill("Ze is net verhuisd.");
        page.locator("#differently button").click();
        page.waitForURL("**/today");
        assertThat(page.locator("[role=status]").first()).containsText("duidelijk meer");

        page.locator("article.card", new Page.LocatorOptions().setHasText("Bo Smit"))
                .locator("form button")
                .click();
        page.waitForURL("**/today");
        assertThat(page.locator("main")).not().containsText("Bo Smit");

        page.locator("article.card h3 a", new Page.LocatorOptions().setHasText("Cas Bakker"))
                .click();
        page.waitForURL("**/signals/*");
        assertThat(page.locator("main .button--primary")).hasText("Begin met afronden");
        assertThat(page.locator("blockquote")).containsText("goed afronden");
        looksGood(page, "signal-silence-phone");

        page.navigate("/signals");
        assertThat(page.locator("#later")).isVisible();
        looksGood(page, "signals-all-phone");
        page.navigate("/collaborations/" + silent.value());
        looksGood(page, "signals-panel-phone");
    }

    @Test
    void in_english_on_a_desktop_without_javascript() {
        var me = practices.begin("Grace Hill", Language.ENGLISH);
        given.overTheRim(me, "Anna de Wit");
        given.quiet(me, "Bo Smit", 15);
        var page = practices.today(visitor().onDesktop().inEnglish().withoutJavaScript(), me);

        assertThat(page.locator("main")).containsText("Anna de Wit");
        looksGood(page, "signals-today-desktop");
        page.locator("article.card h3 a").first().click();
        page.waitForURL("**/signals/*");
        assertThat(page.locator("h1")).hasText("The bucket runs over");
        looksGood(page, "signal-bucket-desktop");
        page.locator("button", new Page.LocatorOptions().setHasText("We have talked about it"))
                .click();
        page.waitForURL("**/today");
        assertThat(page.locator("main")).not().containsText("Look into the bucket");
    }

    @Test
    void she_chooses_how_she_is_told() {
        var me = practices.begin();
        var page = practices.today(visitor(), me);

        page.navigate("/settings");
        page.locator("a[href='/settings/notices']").click();
        page.waitForURL("**/settings/notices");
        looksGood(page, "notices-phone");
        page.locator("input[value=DIGEST]").check();
        page.locator("select[name=day]").selectOption("SUNDAY");
        page.locator("main form.form button").click();
        assertThat(page.locator(".field__error").first()).containsText("Op deze dag wil je rust");
        page.locator("select[name=day]").selectOption("FRIDAY");
        page.locator("main form.form button").click();
        page.waitForURL("**/settings");
        page.navigate("/settings/notices");
        assertThat(page.locator("input[value=DIGEST]")).isChecked();
        assertThat(page.locator("select[name=day]")).hasValue("FRIDAY");
    }
}

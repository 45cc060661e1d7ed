package nl.peil.closing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.loop.LoopsAt;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A collaboration comes to its end: the list, both looking back, a letter, the passport, what is kept, and the
/// question of six weeks later.
class ClosingWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Closings closings;

    @Autowired
    ClosingLinks links;

    @Autowired
    LoopsAt days;

    @Test
    void neatly_on_a_phone() {
        walk(visitor(), visitor(), people.begin(), "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(
                visitor().onDesktop().inEnglish(),
                visitor().onDesktop().inEnglish(),
                people.begin("Grace Hill", Language.ENGLISH),
                "en-1280");
    }

    @Test
    void a_silence_begins_with_the_first_words_and_without_javascript() {
        var me = people.begin();
        var id = given.begin(me, "Anna de Wit", 0);
        var page = people.today(visitor().withoutJavaScript(), me);

        page.navigate(at(id) + "?because=NO_ANSWER");
        assertThat(page.locator("input[name=reason][value=NO_ANSWER]")).isChecked();
        page.locator("form[action$='/silence/PLAIN'] button").click();
        page.waitForURL("**/drafts/**");
        assertThat(page.locator("textarea")).containsText("Dag Anna de Wit");
        page.navigate(at(id) + "?because=NO_ANSWER");
        page.locator("main form[action$='/closing'] button").click();
        assertThat(page.locator("form[action$='/points']")).isVisible();
        page.locator("form[action$='/closed'] button").click();
        assertThat(page.locator("[role=status]").first()).containsText("Er staan nog");
    }

    @Test
    void six_weeks_later_she_is_asked_how_she_is() {
        var me = people.begin();
        var id = closed(me);
        var later = me.tenant().call(() -> days.today().plusDays(42));
        days.on(me.tenant(), later, () -> {
            var page = people.today(visitor(), me);
            looksGood(page, "closing-aftercare-today-nl-390");
            page.locator("a[href$='/closing/aftercare']").first().click();
            looksGood(page, "closing-aftercare-nl-390");
            page.locator("button[value=NO_ANSWER]").click();
            assertThat(page.locator("main")).containsText("Over twee weken");
            var hers = visitor().opens(links.path(id));
            looksGood(hers, "closing-aftercare-asked-nl-390");
            hers.locator("button[value=HELP]").click();
            assertThat(hers.locator("main")).containsText("helpt je zoeken");
            page.navigate("/today");
            page.locator("a[href$='/closing']").first().click();
            assertThat(page.locator("main")).containsText("heeft iemand anders nodig");
            return id;
        });
    }

    private CollaborationId closed(Me me) {
        var id = given.begin(me, "Anna de Wit", 0);
        me.tenant().run(() -> {
            closings.begin(id, ClosingReason.REACHED, days.today());
            closings.tickAll(id);
            closings.close(id);
        });
        return id;
    }

    private void walk(Visitor visitor, Visitor client, Me me, String as) {
        var id = given.begin(me, "Anna de Wit", 0);
        given.hold(me, id);
        var page = people.today(visitor, me);

        page.navigate(at(id));
        looksGood(page, "closing-begin-" + as);
        page.locator("main form[action$='/closing'] button").click();
        assertThat(page.locator(".field__error").first()).isVisible();
        page.locator("input[name=reason][value=REACHED]").check();
        page.locator("main form[action$='/closing'] button").click();
        looksGood(page, "closing-" + as);

        page.locator("a[href$='/closing/looking-back']").click();
        page.locator("input[name=reached][value='4']").check();
        page.locator("textarea[name=worked]").fill("Dat we klein begonnen.");
        looksGood(page, "closing-looking-back-" + as);
        page.locator("main form button").click();
        page.locator("a[href$='/closing/link']").click();
        looksGood(page, "closing-link-" + as);

        var path = me.tenant().call(() -> links.path(id));
        var hers = client.opens(path);
        looksGood(hers, "closing-asked-" + as);
        hers.locator("input[name=reached][value='5']").check();
        hers.locator("textarea[name=worked]").fill("Dat ik mocht kiezen.");
        hers.locator("input[name=shared]").first().check();
        hers.locator("main form button").first().click();
        looksGood(hers, "closing-asked-told-" + as);
        hers.locator("a[href$='/passport']").click();
        assertThat(hers.locator("textarea[name=worked]")).containsText("Dat ik mocht kiezen.");
        hers.locator("textarea[name=practical]").fill("Twee katten.");
        looksGood(hers, "closing-passport-" + as);
        hers.locator("main form button").click();
        assertThat(hers.locator("a[href$='/passport.pdf']")).isVisible();
        var pdf = hers.request().get(hers.url().replaceAll("/passport.*", "/passport.pdf"));
        org.assertj.core.api.Assertions.assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");

        page.navigate(at(id));
        assertThat(page.locator("#looking-back ~ .two-backs")).containsText("Dat ik mocht kiezen.");
        assertThat(page.locator("main")).not().containsText("Twee katten");
        page.locator("form[action$='/letters/reached'] button").click();
        page.waitForURL("**/drafts/**");
        assertThat(page.locator("textarea")).containsText("Anna de Wit");
        looksGood(page, "closing-letter-" + as);
        page.navigate(at(id));
        page.locator("input[name=keep][value=HALF_YEAR]").check();
        page.locator("form[action$='/keep'] button").click();
        page.locator("input[name=points]").all().forEach(com.microsoft.playwright.Locator::check);
        page.locator("form[action$='/points'] button").click();
        page.locator("form[action$='/closed'] button").click();
        assertThat(page.locator("a[href$='/closing/aftercare']")).isVisible();
        looksGood(page, "closing-closed-" + as);
        page.navigate(path);
        assertThat(page.locator("main")).containsText(as.startsWith("nl") ? "wist Peil" : "Peil erases");
        looksGood(page, "closing-asked-closed-" + as);
    }

    private static String at(CollaborationId id) {
        return "/collaborations/" + id.value() + "/closing";
    }
}

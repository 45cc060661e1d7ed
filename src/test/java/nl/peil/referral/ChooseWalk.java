package nl.peil.referral;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.peil.referral.ReferralFixture.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.notice.Links;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// She who asked leaves out on her own page whom she doesn't want, and nobody learns whom.
class ChooseWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    ReferralFixture given;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralPages pages;

    @Autowired
    Links links;

    @Test
    void whom_she_leaves_out_is_told_to_nobody() {
        leaveOut(visitor(), "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        leaveOut(visitor().onDesktop().inEnglish(), "en-1280");
    }

    @Test
    void without_javascript_all_names_are_there() {
        var page = visitor().withoutJavaScript().opens(path(people.begin()));

        assertThat(page.locator(".referral__three .referral__one")).hasCount(3);
        page.locator("details summary").click();
        assertThat(page.locator(".referral__one")).hasCount(5);
        assertThat(page.locator("[data-out]").first()).isHidden();
    }

    @Test
    void once_it_is_settled_nobody_is_named_any_more() {
        var me = people.begin();
        var path = path(me);
        me.tenant().run(() -> referrals.of(me.organizer()).forEach(one -> referrals.land(one.id(), me.organizer())));

        var page = visitor().opens(path);
        assertThat(page.locator("main")).containsText("niet meer nodig");
        assertThat(page.locator(".referral__one")).hasCount(0);
    }

    private void leaveOut(Visitor visitor, String as) {
        var page = visitor.opens(path(people.begin()));
        assertThat(page.locator(".referral__one:visible")).hasCount(3);
        isForEveryone(page);
        assertThat(page.locator("main")).not().containsText(as.startsWith("nl") ? "het dichtst bij" : "nearest");
        picture(page, "choose-" + as);
        var asked = new ArrayList<Request>();
        page.onRequest(asked::add);

        var first = page.locator(".referral__one:visible h2").first().textContent();
        page.locator("[data-out]:visible").first().click();
        assertThat(page.locator(".referral__one:visible")).hasCount(3);
        assertThat(names(page)).doesNotContain(first);
        var second = names(page).getFirst();
        page.locator("[data-choose-without]").fill(second.split(" ")[0]);
        assertThat(page.locator(".referral__one:visible")).hasCount(3);
        assertThat(names(page)).doesNotContain(first, second);
        picture(page, "choose-without-" + as);
        page.locator("[data-choose-all]").click();
        page.locator("[data-choose-without]").fill("");
        assertThat(names(page)).contains(first, second);

        assertThat(asked).isEmpty();
        var kept = (String)
                page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie +"
                        + " location.href");
        assertThat(kept).doesNotContain(first.split(" ")[0], second.split(" ")[0]);
    }

    private static List<String> names(Page page) {
        return page.locator(".referral__one:visible h2").allTextContents();
    }

    private String path(Me me) {
        given.directory(me);
        var id = given.call(me, aCall(Trait.DUTCH));
        return me.tenant().call(() -> {
            referrals.give(id, me.organizer());
            var referral = referrals.find(id, me.organizer());
            assertThat(pages.text(referral, "Roos", Language.DUTCH)).contains("/l/three/");
            return links.path(Objects.requireNonNull(
                    links.latest(ReferralPages.CHOOSE, id.value()).orElse(null)));
        });
    }
}

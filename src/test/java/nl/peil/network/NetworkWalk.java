package nl.peil.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.peil.referral.ReferralFixture.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.ReferralFixture;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two practices find each other: one invites, the other reads what it will share and says yes; from then on they see
/// each other's directory and board, until one stops.
class NetworkWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    ReferralFixture calls;

    @Autowired
    NetworkFixture given;

    @Autowired
    Board board;

    @Test
    void in_dutch_on_a_phone() {
        walk(
                visitor(),
                visitor(),
                people.begin("Roos van Dijk", Language.DUTCH),
                people.begin("Fleur Bakker", Language.DUTCH),
                "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(
                visitor().onDesktop().inEnglish(),
                visitor().onDesktop().inEnglish(),
                people.begin("Grace Hill", Language.ENGLISH),
                people.begin("Amy Stone", Language.ENGLISH),
                "en-1280");
    }

    @Test
    void without_javascript() {
        var roos = people.begin();
        var fleur = people.begin("Fleur Bakker", Language.DUTCH);
        given.of(roos);
        var link = given.invitation(roos);
        var page = people.today(visitor().withoutJavaScript(), fleur);

        page.navigate("/network/join/" + given.secret(link));
        page.locator("main form .button--primary").click();
        assertThat(page.locator("main article.card")).hasCount(2);
        page.locator("main details.card summary").click();
        page.locator("form[action='/network/left'] button").click();
        assertThat(page.locator("#name")).isVisible();
    }

    @Test
    void somebody_without_a_practice_begins_one_on_a_phone() {
        begin(visitor(), people.begin("Roos van Dijk", Language.DUTCH), "nl-390");
    }

    @Test
    void somebody_without_a_practice_begins_one_on_a_desktop() {
        begin(visitor().onDesktop().inEnglish(), people.begin("Grace Hill", Language.ENGLISH), "en-1280");
    }

    private void begin(Visitor visitor, Me asks, String as) {
        given.of(asks);
        var secret = given.secret(given.invitation(asks));
        var page = visitor.opens("/l/network/" + secret);
        page.locator("main .button--secondary").click();
        page.locator("main form .button--primary").click();
        assertThat(page.locator("#name-error")).isVisible();
        looksGood(page, "network-begin-practice-" + as);
        page.locator("#name").fill("Noor Peters");
        page.locator("#practice").fill("Noor Ruimt");
        page.locator("#email").fill("noor" + UUID.randomUUID() + "@example.org");
        page.locator("#password").fill(PracticeFixture.PASSWORD);
        page.locator("main form .button--primary").click();
        page.waitForURL("**/network/join/*");
        looksGood(page, "network-begun-" + as);
        page.locator("main form .button--primary").click();
        assertThat(page.locator("main article.card")).hasCount(2);
    }

    @Test
    void how_it_goes_in_the_dark() {
        var practices = List.of(people.begin(), people.begin(), people.begin());
        given.of(practices.get(0), practices.get(1), practices.get(2));
        for (var me : practices) given.manyOpenEnds(me);
        var page = people.today(visitor().inTheDark(), practices.getFirst());

        page.navigate("/network/view");
        assertThat(page.locator("main dl").first()).isVisible();
        looksGood(page, "network-view-dark-390");
    }

    private void walk(Visitor visitor, Visitor other, Me roos, Me fleur, String as) {
        calls.directory(fleur);
        given.share(fleur);
        var hers = people.today(visitor, roos);
        hers.navigate("/settings");
        hers.locator("a[href='/network']").click();
        hers.locator("main form .button--primary").click();
        assertThat(hers.locator("#name-error")).isVisible();
        looksGood(hers, "network-begin-" + as);
        hers.locator("#name").fill("Organizers Midden-Nederland");
        hers.locator("main form .button--primary").click();
        hers.locator("a[href='/network/invitations/new']").click();
        looksGood(hers, "network-invite-" + as);
        hers.locator("#name").fill("Fleur");
        hers.locator("#email").fill("fleur@example.org");
        hers.locator("main form .button--primary").click();
        hers.waitForURL("**/network/invitations/*-*");
        looksGood(hers, "network-invitation-" + as);
        var address = hers.locator("[data-copy-source]").inputValue();

        var theirs = other.opens(address);
        looksGood(theirs, "network-asked-" + as);
        theirs.locator("main .button--primary").click();
        theirs.locator("input[name=email]").fill(people.emailOf(fleur));
        theirs.locator("input[name=password]").fill(PracticeFixture.PASSWORD);
        theirs.locator("main form[action$='/sign-in'] button").first().click();
        theirs.waitForURL("**/network/join/*");
        looksGood(theirs, "network-join-" + as);
        theirs.locator("main form .button--primary").click();
        assertThat(theirs.locator("main article.card")).hasCount(2);
        looksGood(theirs, "network-joined-" + as);

        var id = calls.call(fleur, aCall(Trait.ADMINISTRATION));
        given.give(fleur, id);
        fleur.tenant()
                .run(() -> board.show(
                        UUID.randomUUID(),
                        Board.Kind.HANDOVER,
                        "ANSWER",
                        PracticeFixture.day().minusDays(3)));
        hers.navigate("/network");
        hers.locator("article.card details summary").last().click();
        looksGood(hers, "network-" + as);
        hers.locator("a[href='/network/board']").click();
        assertThat(hers.locator("main .list li")).hasCount(2);
        looksGood(hers, "network-board-" + as);
        hers.navigate("/directory");
        assertThat(hers.locator("main .list")).containsText("Marjan Kuipers");
        looksGood(hers, "network-directory-" + as);
        hers.locator("main .list a").first().click();
        looksGood(hers, "network-colleague-" + as);
        hers.navigate("/network/view");
        looksGood(hers, "network-view-none-" + as);

        theirs.locator("main details.card summary").click();
        theirs.locator("form[action='/network/left'] button").click();
        assertThat(theirs.locator("#name")).isVisible();
        hers.navigate("/network/board");
        assertThat(hers.locator("main .list li")).hasCount(0);
        looksGood(hers, "network-board-none-" + as);
    }
}

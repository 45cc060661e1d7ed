package nl.peil.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.loop.LoopsAt;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.ColleagueDetails;
import nl.peil.referral.ColleagueId;
import nl.peil.referral.Directory;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A client is placed with a colleague: lined up, ticked, asked, introduced, and arrived when she says so.
class HandoverWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Directory directory;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverLinks links;

    @Autowired
    LoopsAt days;

    @Test
    void until_she_has_arrived_on_a_phone() {
        walk(visitor(), visitor(), visitor(), people.begin(), "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(
                visitor().onDesktop().inEnglish(),
                visitor().onDesktop().inEnglish(),
                visitor().onDesktop().inEnglish(),
                people.begin("Grace Hill", Language.ENGLISH),
                "en-1280");
    }

    @Test
    void when_the_two_no_longer_speak_somebody_else_brings_the_link_without_javascript() {
        var me = people.begin();
        var anna = given.begin(me, "Anna de Wit", 0);
        var page = people.today(visitor().withoutJavaScript(), me);

        page.navigate(at(anna));
        page.locator("main form button").first().click();
        other(page, "Joke Vos");
        page.locator("#now ~ * summary, section summary").first().click();
        page.locator("input[name=carrier]").fill("Wil Smit");
        page.locator("form[action$='/asked'] button").last().click();
        assertThat(page.locator("main")).containsText("Wil Smit brengt de link naar Anna de Wit");
        assertThat(page.locator("input[value*='/l/onward/']").first()).isVisible();

        var hers = visitor().withoutJavaScript().opens(onward(me, anna));
        hers.locator("main form button").first().click();
        assertThat(hers.locator(".field__error").first()).containsText("Kies hoe je het wilt");
        hers.locator("input[name=wish][value=MYSELF]").check();
        hers.locator("main form button").first().click();
        assertThat(hers.locator("main")).containsText("joke@example.org");
        hers.locator("form[action$='/ended'] button").first().click();
        assertThat(hers.locator("main")).containsText("Hier hoef je niets meer");
        page.navigate("/handovers");
        assertThat(page.locator("main")).containsText("goed aangekomen");
    }

    @Test
    void a_deadline_that_passes_shows_the_next_and_who_else_can_help() {
        var me = people.begin();
        var anna = given.begin(me, "Anna de Wit", 0);
        var names = List.of("Fleur Bakker", "Marjan Kuipers");
        me.tenant().run(() -> {
            var id = handovers.begin(anna);
            var ids = names.stream()
                    .map(name -> handovers.name(
                            anna,
                            new CandidateId(UUID.randomUUID()),
                            new Handovers.Named(null, null, name, "x@example.org", null, null)))
                    .toList();
            handovers.ask(anna, null);
            handovers.wish(id, Handover.Wish.INVITE, java.util.Set.of(Item.NEED), ids.getFirst(), true, null);
            handovers.invite(anna, Language.DUTCH);
        });
        LocalDate later = me.tenant().call(() -> days.today().plusDays(8));
        days.on(me.tenant(), later, () -> {
            var page = people.today(visitor(), me);
            assertThat(page.locator("main")).containsText("Een overdracht: jij bent aan zet");
            page.locator("a[href$='/handover']").first().click();
            looksGood(page, "handover-late-nl-390");
            assertThat(page.locator("main")).containsText("Verder met Marjan Kuipers");
            assertThat(page.locator("main")).containsText("huisarts");
            page.locator("form[action$='/next'] button").first().click();
            assertThat(page.locator("main")).containsText("Nodig Marjan Kuipers uit");
            return anna;
        });
    }

    private void walk(Visitor visitor, Visitor client, Visitor colleague, Me me, String as) {
        colleagueInTheDirectory(me, "Fleur Bakker", "Zeist, Utrecht");
        var anna = given.begin(me, "Anna de Wit", 0);
        var page = people.today(visitor, me);

        page.navigate(at(anna));
        looksGood(page, "handover-begin-" + as);
        page.locator("main form button").first().click();
        page.locator("textarea[name=attention]").fill("Vraag eerst, ruim dan op.");
        page.locator("form[action$='/words'] button").click();
        page.locator("form[action$='/looking'] button").click();
        assertThat(page.locator(".cards .card").first()).containsText("Fleur Bakker");
        looksGood(page, "handover-found-" + as);
        page.locator(".cards form button").first().click();
        other(page, "Joke Vos");
        looksGood(page, "handover-prepare-" + as);
        page.locator("form[action$='/asked'] button").first().click();
        looksGood(page, "handover-ask-" + as);

        var hers = client.opens(onward(me, anna));
        looksGood(hers, "handover-onward-" + as);
        hers.locator("input[name=wish][value=INVITE]").check();
        hers.locator("input[name=chosen]").first().check();
        hers.locator("input[name=items][value=NEED]").check();
        hers.locator("textarea[name=words]").fill("Ik heb twee katten.");
        hers.locator("main form button").first().click();
        looksGood(hers, "handover-onward-kept-" + as);

        page.navigate(at(anna));
        looksGood(page, "handover-invite-" + as);
        page.locator("form[action$='/invited'] button").click();
        var invited = colleague.opens(invitedPath(me, anna));
        assertThat(invited.locator("main")).containsText("De zolder leeg");
        assertThat(invited.locator("main")).not().containsText("Vraag eerst");
        assertThat(invited.locator("main")).not().containsText("Anna");
        looksGood(invited, "handover-invited-" + as);
        invited.locator("input[name=answer][value=ACCEPTED]").check();
        invited.locator("main form button").first().click();
        looksGood(invited, "handover-invited-yes-" + as);

        page.navigate("/today");
        page.locator("a[href$='/handover']").first().click();
        page.locator("input[name=day]").fill(PracticeFixture.day().toString());
        page.locator("form[action$='/introduced'] button").click();
        invited.reload();
        invited.locator("input[name=day]")
                .fill(PracticeFixture.day().plusDays(5).toString());
        invited.locator("form[action$='/first-session'] button").click();
        page.reload();
        looksGood(page, "handover-arrive-" + as);
        hers.reload();
        looksGood(hers, "handover-onward-accepted-" + as);
        hers.locator("form[action$='/ended'] button").first().click();
        assertThat(hers.locator("main")).containsText("goed terecht");
        page.reload();
        looksGood(page, "handover-ended-" + as);
        page.navigate("/handovers");
        looksGood(page, "handover-board-" + as);
    }

    private void other(Page page, String name) {
        page.locator("details:has(form[action$='/candidates']) > summary").click();
        page.locator("form[action$='/candidates'] input[name=name]").fill(name);
        page.locator("form[action$='/candidates'] input[name=email]").fill("joke@example.org");
        page.locator("form[action$='/candidates'] button").click();
        assertThat(page.locator("#candidates ~ .list").first()).containsText(name);
    }

    private void colleagueInTheDirectory(Me me, String name, String place) {
        var details = new ColleagueDetails(
                name,
                "fleur." + UUID.randomUUID().toString().substring(0, 6) + "@example.org",
                null,
                null,
                place,
                60,
                java.util.Set.of(Trait.DUTCH, Trait.ENGLISH, Trait.PRIVATE, Trait.HOARDING),
                Style.OPEN,
                2,
                "",
                PracticeFixture.day().minusDays(3));
        me.tenant().run(() -> directory.keep(new ColleagueId(UUID.randomUUID()), details, me.organizer()));
    }

    private String onward(Me me, CollaborationId anna) {
        return me.tenant().call(() -> links.path(handovers.latest(anna).orElseThrow()));
    }

    private String invitedPath(Me me, CollaborationId anna) {
        return me.tenant().call(() -> {
            var handover = handovers.latest(anna).orElseThrow();
            return links.path(handovers.candidate(java.util.Objects.requireNonNull(handover.chosen())));
        });
    }

    private static String at(CollaborationId id) {
        return "/collaborations/" + id.value() + "/handover";
    }
}

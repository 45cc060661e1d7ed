package nl.peil.network;

import static nl.peil.practice.PracticeFixture.signedIn;
import static nl.peil.referral.ReferralFixture.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.network.Board.Kind;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.ReferralFixture;
import nl.peil.referral.Referrals;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
class BoardTest {

    private static final LocalDate TODAY = PracticeFixture.day();

    @Autowired
    Board board;

    @Autowired
    Coordination coordination;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralFixture calls;

    @Autowired
    NetworkFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    MockMvcTester browser;

    private Me roos;
    private Me fleur;
    private Me stranger;

    @BeforeEach
    void a_network_of_two() {
        roos = people.begin();
        fleur = people.begin("Fleur Bakker", Language.DUTCH);
        stranger = people.begin();
        given.of(roos, fleur);
    }

    @Test
    void every_practice_sees_it_until_the_one_that_shows_it_leaves() {
        show(fleur, UUID.randomUUID(), Kind.HANDOVER, "ASK", TODAY);

        assertThat(roos.tenant().call(board::lines))
                .extracting(BoardLine::tenant)
                .containsExactly(fleur.tenant());
        assertThat(page(roos)).contains("Praktijk van Fleur Bakker", "De klant zegt wat er verteld mag worden");
        assertThat(stranger.tenant().call(board::lines)).isEmpty();
        fleur.tenant().run(coordination::leave);
        assertThat(roos.tenant().call(board::lines)).isEmpty();
        assertThat(fleur.tenant().call(board::lines)).hasSize(1);
    }

    @Test
    void what_waits_longest_is_on_top_whichever_practice_it_is_of() {
        show(fleur, UUID.randomUUID(), Kind.HANDOVER, "INTRODUCE", TODAY.plusDays(3));
        show(roos, UUID.randomUUID(), Kind.REFERRAL, "ASK", TODAY.plusDays(9));
        show(fleur, UUID.randomUUID(), Kind.HANDOVER, "ANSWER", TODAY.minusDays(4));

        assertThat(roos.tenant().call(board::lines))
                .extracting(BoardLine::step)
                .containsExactly("ANSWER", "INTRODUCE", "ASK");
        assertThat(page(roos)).contains("was aan de beurt op", "Jouw praktijk");
    }

    @Test
    void a_next_step_is_the_same_line_and_removing_it_is_done_by_its_own_practice_only() {
        var subject = UUID.randomUUID();
        show(fleur, subject, Kind.HANDOVER, "ASK", TODAY);
        show(fleur, subject, Kind.HANDOVER, "INVITE", TODAY.plusDays(1));

        roos.tenant().run(() -> board.remove(subject));
        assertThat(roos.tenant().call(board::lines)).extracting(BoardLine::step).containsExactly("INVITE");
        fleur.tenant().run(() -> board.remove(subject));
        assertThat(roos.tenant().call(board::lines)).isEmpty();
    }

    @Test
    void two_practices_may_show_something_of_the_same_number() {
        var subject = UUID.randomUUID();
        show(fleur, subject, Kind.HANDOVER, "ASK", TODAY);
        show(roos, subject, Kind.REFERRAL, "ASK", TODAY);

        assertThat(roos.tenant().call(board::lines)).hasSize(2);
    }

    @Test
    void words_that_somebody_typed_are_refused_by_the_database() {
        assertThatThrownBy(() -> show(fleur, UUID.randomUUID(), Kind.HANDOVER, "Anna belde", TODAY))
                .rootCause()
                .hasMessageContaining("a_step_is_a_key_and_not_words");
    }

    @Test
    void a_referral_is_on_it_from_when_she_has_the_three_until_it_is_settled() {
        calls.directory(fleur);
        var id = calls.call(fleur, aCall(Trait.ADMINISTRATION));
        assertThat(roos.tenant().call(board::lines)).isEmpty();

        fleur.tenant().run(() -> referrals.give(id, fleur.organizer()));
        assertThat(roos.tenant().call(board::lines))
                .containsExactly(new BoardLine(fleur.tenant(), Kind.REFERRAL, "ASK", TODAY, TODAY.plusDays(7)));
        assertThat(page(roos))
                .contains("Doorverwijzing", "Vragen of ze iemand heeft gevonden")
                .doesNotContain(
                        "Anna", "anna@example.org", "Utrecht", id.value().toString());

        fleur.tenant().run(() -> referrals.land(id, fleur.organizer()));
        assertThat(roos.tenant().call(board::lines)).isEmpty();
    }

    @Test
    void without_a_network_a_practice_has_its_own() {
        show(stranger, UUID.randomUUID(), Kind.HANDOVER, "PREPARE", TODAY);

        assertThat(page(stranger)).contains("Wie er in jouw praktijk onderweg is", "Op een rij zetten");
    }

    private void show(Me me, UUID subject, Kind kind, String step, LocalDate due) {
        me.tenant().run(() -> board.show(subject, kind, step, due));
    }

    private String page(Me me) {
        var page = browser.get().uri("/network/board").with(signedIn(me)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

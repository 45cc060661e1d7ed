package nl.peil.agreement;

import static nl.peil.agreement.AgreementFixture.anAgreement;
import static nl.peil.agreement.TrialFixture.NOW;
import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.peil.agreement.Agreement.Reply;
import nl.peil.agreement.Agreement.State;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void it_takes_both() {
        var one = anAgreement().confirmed(ORGANIZER);

        assertThat(one.build().state()).isEqualTo(new State.Proposed(true, false));
        assertThat(one.confirmed(CLIENT).build().state()).isEqualTo(new State.Made(NOW));
    }

    @Test
    void it_is_made_at_the_later_of_the_two_moments() {
        var one = anAgreement().confirmed(CLIENT).build();

        var made = ((Reply.Noted) one.confirm(ORGANIZER, "Ineke", NOW.plusSeconds(60))).agreement();

        assertThat(made.state()).isEqualTo(new State.Made(NOW.plusSeconds(60)));
    }

    @Test
    void confirming_twice_keeps_the_first_moment() {
        var once = anAgreement().confirmed(CLIENT).build();

        assertThat(once.confirm(CLIENT, "Anna", NOW.plusSeconds(9))).isEqualTo(new Reply.Noted(once));
    }

    @Test
    void a_wish_takes_the_client_s_yes_back_and_leaves_the_organizer_s() {
        var wished =
                anAgreement().confirmed(ORGANIZER).wished("Liever op dinsdag.").build();

        assertThat(wished.state()).isEqualTo(new State.Wished("Liever op dinsdag."));
        assertThat(wished.organizer()).isNotNull();
        assertThat(anAgreement().confirmed(CLIENT).wished("Toch niet.").build().client())
                .isNull();
    }

    @Test
    void a_client_who_confirms_takes_her_wish_back() {
        var confirmed = anAgreement()
                .confirmed(ORGANIZER)
                .wished("Liever op dinsdag.")
                .confirmed(CLIENT)
                .build();

        assertThat(confirmed.isMade()).isTrue();
        assertThat(confirmed.wish()).isNull();
    }

    @Test
    void what_both_confirmed_stands() {
        var made = anAgreement().confirmed(ORGANIZER).confirmed(CLIENT).build();

        assertThat(made.wish("Toch anders.")).isEqualTo(new Reply.AlreadyMade());
        assertThat(made.confirm(CLIENT, "Anna", NOW)).isEqualTo(new Reply.AlreadyMade());
    }

    @Test
    void a_line_that_is_emptied_is_gone() {
        var terms = AgreementFixture.terms();

        assertThat(new Terms(terms.purpose(), List.of(" Een. ", "", "  "), 0, 3, terms.readers(), terms.ending())
                        .lines())
                .containsExactly("Een.");
    }

    @Test
    void both_wait_one_to_seven_days_for_each_other() {
        assertThatThrownBy(() -> new Terms("x", List.of(), 0, 0, "x", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms("x", List.of(), 0, 8, "x", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package nl.peil.agreement;

import static nl.peil.agreement.TrialFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.practice.Axis;
import nl.peil.practice.WorkingStyle;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private final Expectation asked =
            Expectation.of(new CollaborationId(UUID.randomUUID()), new Tenant(UUID.randomUUID()));
    private final WorkingStyle profile = new WorkingStyle(Map.of(Axis.LEAD, 2));

    @Test
    void what_does_not_matter_is_an_answer_too() {
        var answered = asked.answered(new Points(0, 0, 0, 0, 0), null, NOW);

        assertThat(asked.isAnswered()).isFalse();
        assertThat(answered.isAnswered()).isTrue();
    }

    @Test
    void her_profile_counts_until_she_adjusts_it_for_this_client() {
        assertThat(asked.organizer(profile)).isEqualTo(profile);
        assertThat(asked.adjusted(new Points(1, 0, 5, 3, 2)).organizer(profile))
                .isEqualTo(new WorkingStyle(
                        Map.of(Axis.STRUCTURE, 1, Axis.START, 5, Axis.HOMEWORK, 3, Axis.DIRECTNESS, 2)));
    }

    @Test
    void a_working_style_survives_being_kept() {
        assertThat(Points.of(profile).style()).isEqualTo(profile);
        assertThat(Points.of(profile).structure()).isZero();
    }

    @Test
    void answering_again_replaces_the_answer_and_its_words() {
        var again = asked.answered(new Points(1, 1, 1, 1, 1), "Rust.", NOW)
                .answered(new Points(5, 5, 5, 5, 5), null, NOW.plusSeconds(60));

        assertThat(again.client()).isEqualTo(new Points(5, 5, 5, 5, 5));
        assertThat(again.words()).isNull();
        assertThat(again.answered()).isEqualTo(NOW.plusSeconds(60));
    }
}

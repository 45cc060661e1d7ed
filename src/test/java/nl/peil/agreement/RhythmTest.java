package nl.peil.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private final Rhythm start = Rhythm.of(new CollaborationId(UUID.randomUUID()), new Tenant(UUID.randomUUID()));

    @Test
    void it_starts_at_every_session() {
        assertThat(start.every()).isEqualTo(1);
    }

    @Test
    void less_often_waits_for_the_client() {
        var asked = start.propose(3);

        assertThat(asked.every()).isEqualTo(1);
        assertThat(asked.proposed()).isEqualTo(3);
        assertThat(asked.accept(3).every()).isEqualTo(3);
    }

    @Test
    void a_no_keeps_what_was_and_is_remembered() {
        var declined = start.propose(3).decline(3);

        assertThat(declined.every()).isEqualTo(1);
        assertThat(declined.proposed()).isNull();
        assertThat(declined.declined()).isEqualTo(3);
    }

    @Test
    void a_yes_to_what_was_proposed_before_changes_nothing() {
        var changed = start.propose(2).propose(4);

        assertThat(changed.accept(2)).isEqualTo(changed);
        assertThat(changed.decline(2)).isEqualTo(changed);
    }

    @Test
    void more_often_needs_nobody_s_leave() {
        var third = start.propose(4).accept(4);

        assertThat(third.propose(2).every()).isEqualTo(2);
        assertThat(third.back().every()).isEqualTo(1);
        assertThat(third.propose(1).every()).isEqualTo(1);
    }

    @Test
    void it_is_never_off() {
        assertThatThrownBy(() -> start.propose(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> start.propose(5)).isInstanceOf(IllegalArgumentException.class);
    }
}

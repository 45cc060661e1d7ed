package nl.peil.development;

import static nl.peil.development.PeerPhase.ADVISE;
import static nl.peil.development.PeerPhase.ASK;
import static nl.peil.development.PeerPhase.QUESTION;
import static nl.peil.development.PeerPhase.SEE;
import static nl.peil.development.PeerPhase.TAKE_ALONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.peil.development.PeerReview.State;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.junit.jupiter.api.Test;

class PeerReviewTest {

    private static final Instant NOW = Instant.parse("2026-05-06T10:00:00Z");
    private static final PeerCase WRITTEN = new PeerCase("Ze belt", "Wat doe ik?", "Elke avond.");

    @Test
    void whoever_writes_first_does_not_steer_the_others() {
        var seeing = shared().move(QUESTION, NOW);

        assertThat(seeing.shows(SEE, false)).isFalse();
        assertThat(seeing.shows(SEE, true)).isTrue();
        assertThat(seeing.shows(ADVISE, false)).isFalse();
        assertThat(seeing.move(SEE, NOW).shows(SEE, false)).isTrue();
    }

    @Test
    void a_question_and_its_answer_are_read_by_all_at_once() {
        var asking = shared().move(QUESTION, NOW).move(SEE, NOW);

        assertThat(asking.shows(ASK, false)).isTrue();
        assertThat(asking.shows(ADVISE, true)).isFalse();
    }

    @Test
    void going_on_twice_from_the_same_step_goes_on_once() {
        var once = shared().move(QUESTION, NOW);

        assertThat(once.move(QUESTION, NOW)).isEqualTo(once);
        assertThat(once.phase()).isEqualTo(SEE);
    }

    @Test
    void after_the_last_step_nothing_moves() {
        var last = shared().move(QUESTION, NOW).move(SEE, NOW).move(ASK, NOW).move(ADVISE, NOW);

        assertThat(last.phase()).isEqualTo(TAKE_ALONG);
        assertThat(last.move(TAKE_ALONG, NOW)).isEqualTo(last);
    }

    @Test
    void what_was_shared_is_not_changed_behind_the_reader_s_back() {
        var shared = shared();

        assertThat(shared.written(new PeerCase("Anders", "Anders", "Anders"))).isEqualTo(shared);
    }

    @Test
    void a_draft_is_nobody_else_s_and_goes_nowhere() {
        var draft = draft();

        assertThat(draft.move(QUESTION, NOW)).isEqualTo(draft);
        assertThat(draft.close("Klaar", NOW)).isEqualTo(draft);
        assertThat(draft.shows(SEE, true)).isFalse();
    }

    @Test
    void a_month_after_the_end_it_is_gone_and_what_she_takes_along_stays() {
        var closed = shared().close("Eerder grenzen stellen", NOW);
        assertThat(closed.state()).isEqualTo(new State.Closed(NOW.plus(PeerReview.KEPT)));

        var erased = closed.erase(NOW);

        assertThat(erased.state()).isEqualTo(new State.Erased());
        assertThat(erased.story()).isNull();
        assertThat(erased.question()).isNull();
        assertThat(erased.taken()).isEqualTo("Eerder grenzen stellen");
        assertThat(erased.shows(SEE, true)).isFalse();
    }

    @Test
    void what_is_erased_while_it_runs_is_over_as_well() {
        var erased = shared().erase(NOW);

        assertThat(erased.closed()).isEqualTo(NOW);
        assertThat(erased.close("Nog iets", NOW)).isEqualTo(erased);
    }

    private static PeerReview draft() {
        return PeerReview.begin(
                new PeerReviewId(UUID.randomUUID()),
                new Tenant(UUID.randomUUID()),
                new OrganizerId(UUID.randomUUID()),
                "Eline de Wit",
                WRITTEN,
                NOW);
    }

    private static PeerReview shared() {
        return draft().share(NOW);
    }
}

package nl.peil.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.handover.Candidate.Answer;
import nl.peil.handover.Handover.End;
import nl.peil.handover.Handover.Introduction;
import nl.peil.handover.Handover.Wish;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoverTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private final Tenant tenant = new Tenant(UUID.randomUUID());
    private final Handover begun = Handover.begin(
            new HandoverId(UUID.randomUUID()),
            tenant,
            new CollaborationId(UUID.randomUUID()),
            new OrganizerId(UUID.randomUUID()),
            NOW);
    private final Candidate fleur = new Candidate(
            new CandidateId(UUID.randomUUID()),
            0,
            tenant,
            begun.id(),
            1,
            null,
            null,
            "Fleur Bakker",
            "fleur@example.org",
            null,
            null,
            null,
            null,
            null,
            null);
    private final Handover chosen = begun.ask(null, NOW).wish(Wish.INVITE, fleur.id(), false, null, NOW);

    @Test
    void every_step_has_its_turn() {
        assertThat(begun.step(null)).isEqualTo(Step.PREPARE);
        assertThat(begun.ask(null, NOW).step(null)).isEqualTo(Step.ASK);
        assertThat(chosen.step(fleur)).isEqualTo(Step.INVITE);
        var invited = fleur.invite(NOW);
        assertThat(chosen.step(invited)).isEqualTo(Step.ANSWER);
        assertThat(chosen.step(invited.answer(Answer.QUESTION, "Huisdieren?", NOW)))
                .isEqualTo(Step.REPLY);
        assertThat(chosen.step(invited.answer(Answer.DECLINED, null, NOW))).isEqualTo(Step.NEXT);
        var yes = invited.answer(Answer.ACCEPTED, null, NOW);
        assertThat(chosen.step(yes)).isEqualTo(Step.INTRODUCE);
        var met = chosen.introduce(Introduction.TOGETHER, DAY);
        assertThat(met.step(yes)).isEqualTo(Step.FIRST_SESSION);
        assertThat(met.firstSession(DAY).step(yes)).isEqualTo(Step.ARRIVE);
        assertThat(met.ended(End.ARRIVED, null, NOW).step(yes)).isEqualTo(Step.ENDED);
    }

    @Test
    void who_calls_herself_only_has_to_arrive() {
        assertThat(begun.ask(null, NOW)
                        .wish(Wish.MYSELF, null, false, null, NOW)
                        .step(null))
                .isEqualTo(Step.ARRIVE);
    }

    @Test
    void who_does_not_want_it_ends_it() {
        var ended = begun.ask(null, NOW).wish(Wish.NOT, null, false, null, NOW);

        assertThat(ended.isOpen()).isFalse();
        assertThat(ended.end()).isEqualTo(End.NOT_WANTED);
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void nobody_answers_before_being_asked(Answer answer) {
        assertThat(fleur.answer(answer, null, NOW)).isEqualTo(fleur);
    }

    @Test
    void a_yes_is_not_taken_back_by_a_form() {
        var yes = fleur.invite(NOW).answer(Answer.ACCEPTED, null, NOW);

        assertThat(yes.answer(Answer.DECLINED, null, NOW)).isEqualTo(yes);
    }

    @Test
    void to_ask_her_again_begins_with_her() {
        assertThat(chosen.introduce(Introduction.NOTE, DAY).askAgain(NOW).step(null))
                .isEqualTo(Step.ASK);
    }

    @Test
    void what_has_ended_stays_as_it_ended() {
        var arrived = chosen.ended(End.ARRIVED, null, NOW);

        assertThat(arrived.ended(End.LET_GO, "toch niet", NOW)).isEqualTo(arrived);
    }
}

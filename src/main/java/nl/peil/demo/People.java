package nl.peil.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.agreement.AgreementId;
import nl.peil.agreement.Agreements;
import nl.peil.agreement.Answer;
import nl.peil.agreement.Expectations;
import nl.peil.agreement.Points;
import nl.peil.agreement.Rhythms;
import nl.peil.agreement.Trials;
import nl.peil.closing.Closings;
import nl.peil.closing.Passports;
import nl.peil.collaboration.Clients;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Sessions;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Agreed;
import nl.peil.conversation.Ruptures;
import nl.peil.conversation.Topic;
import nl.peil.evaluation.ClientAnswers;
import nl.peil.evaluation.Evaluations;
import nl.peil.evaluation.FollowUp;
import nl.peil.evaluation.OrganizerAnswers;
import nl.peil.handover.CandidateId;
import nl.peil.handover.Handovers;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;

/// What the organizer and her clients do, by the doors that the product has for it.
record People(
        Me me,
        Clients clients,
        Collaborations collaborations,
        Sessions sessions,
        Expectations expectations,
        Agreements agreements,
        Trials trials,
        Rhythms rhythms,
        Evaluations evaluations,
        Ruptures ruptures,
        Closings closings,
        Passports passports,
        Handovers handovers,
        List<FollowUp> followUps) {

    private static final Duration SOON = Duration.ofSeconds(20);

    /// The client tells how she likes to work.
    void expects(CollaborationId id, Map<String, Integer> likes) {
        expectations.answer(
                id,
                new Points(
                        likes.get("STRUCTURE"),
                        likes.get("LEAD"),
                        likes.get("START"),
                        likes.get("HOMEWORK"),
                        likes.get("DIRECTNESS")),
                null);
    }

    /// One side says yes to what Peil proposes; the organizer is the first.
    void agree(CollaborationId id, Side side) {
        if (side == Side.ORGANIZER) {
            agreements.propose(new AgreementId(Uuids.next()), id, agreements.draft(id));
        }
        agreements.confirm(id, side);
    }

    /// The client says that something is wrong, and what it is about.
    void raises(CollaborationId id, String about, @Nullable String says) {
        ruptures.raise(id, Topic.valueOf(about), says);
    }

    /// They talked, and this is what the organizer will do.
    void talk(CollaborationId id, String agreed) {
        ruptures.talk(id, new Agreed(Agreed.Who.ORGANIZER, agreed, null));
    }

    /// It comes to its end, and the client says at once how she looks back.
    void ends(CollaborationId id, String reason, LocalDate day, String worked) {
        closings.begin(id, ClosingReason.valueOf(reason), day);
        closings.lookBack(id, Side.CLIENT, 5, worked, null, true);
    }

    /// All that has to be done at the end is done.
    void close(CollaborationId id, Locale language, String worked) {
        closings.lookBack(id, Side.ORGANIZER, 4, worked, null, true);
        closings.tickAll(id);
        passports.keepProposal(id, language, true);
        closings.close(id);
    }

    /// She is to be placed with somebody else: two are named, and she has been asked.
    void handsOver(CollaborationId id) {
        handovers.begin(id);
        for (var name : List.of("Fleur Bakker", "Marjan Kuipers")) {
            var mail = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
            handovers.name(id, new CandidateId(Uuids.next()), new Handovers.Named(null, null, name, mail, null, null));
        }
        handovers.ask(id, null);
    }

    /// When they were asked, both say so.
    void isMended(SessionId session) {
        for (var side : Side.values()) followUps.forEach(asked -> asked.answered(session, side, "YES"));
    }

    /// The trial hears of its last session a moment after it was held, so this waits for it.
    void decides(CollaborationId id, Side side, Answer answer) {
        var until = System.nanoTime() + SOON.toNanos();
        while (trials.toDecide().stream()
                .noneMatch(trial -> trial.collaboration().equals(id))) {
            if (System.nanoTime() > until) throw new IllegalStateException("the trial of " + id + " doesn't end");
            Thread.onSpinWait();
        }
        trials.answer(id, side, answer, null);
    }

    void gaugeEvery(CollaborationId id, int sessions) {
        rhythms.propose(id, sessions);
        rhythms.accept(id, sessions);
    }

    /// Only where the rhythm asked for it.
    void gives(SessionId session, OrganizerAnswers answers) {
        if (evaluations.isAsked(session)) evaluations.give(session, answers);
    }

    void gives(SessionId session, ClientAnswers answers) {
        if (evaluations.isAsked(session)) evaluations.give(session, answers);
    }

    void look(SessionId session) {
        evaluations.look(session);
    }
}

package nl.peil.today;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peil.agreement.Agreements;
import nl.peil.agreement.Expectations;
import nl.peil.agreement.TrialToDecide;
import nl.peil.agreement.Trials;
import nl.peil.closing.Closings;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.CollaborationLine;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Sessions;
import nl.peil.conversation.FitReviews;
import nl.peil.conversation.Ruptures;
import nl.peil.draft.Drafts;
import nl.peil.evaluation.EvaluationAwaited;
import nl.peil.evaluation.OpenEvaluations;
import nl.peil.handover.Handovers;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.referral.Referrals;
import nl.peil.today.Need.Kind;
import nl.peil.warning.SignalKind;
import nl.peil.warning.Signals;
import nl.peil.warning.SignalsToday;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks every module what needs this organizer. Each answers for the whole practice in one query; whose it is, is asked
/// once for all of them.
@Service
@Transactional(readOnly = true)
class Needs {

    private final Sessions sessions;
    private final Collaborations collaborations;
    private final Trials trials;
    private final Agreements agreements;
    private final Expectations expectations;
    private final OpenEvaluations evaluations;
    private final Signals signals;
    private final Ruptures ruptures;
    private final FitReviews fits;
    private final Drafts drafts;
    private final Closings closings;
    private final Handovers handovers;
    private final Referrals referrals;
    private final Practices practices;
    private final Clock clock;

    Needs(
            Sessions sessions,
            Collaborations collaborations,
            Trials trials,
            Agreements agreements,
            Expectations expectations,
            OpenEvaluations evaluations,
            Signals signals,
            Ruptures ruptures,
            FitReviews fits,
            Drafts drafts,
            Closings closings,
            Handovers handovers,
            Referrals referrals,
            Practices practices,
            Clock clock) {
        this.sessions = sessions;
        this.collaborations = collaborations;
        this.trials = trials;
        this.agreements = agreements;
        this.expectations = expectations;
        this.evaluations = evaluations;
        this.signals = signals;
        this.ruptures = ruptures;
        this.fits = fits;
        this.drafts = drafts;
        this.closings = closings;
        this.handovers = handovers;
        this.referrals = referrals;
        this.practices = practices;
        this.clock = clock;
    }

    TodayPage page(OrganizerId me, int outbox, int line) {
        var zone = practices.zone();
        var now = clock.instant().atZone(zone);
        var today = now.toLocalDate();
        var said = signals.today(me);
        return TodayPage.of(
                now, said, of(me, zone, now, said), sessions.between(me, today, today.plusDays(1)), outbox, line);
    }

    /// What a signal says already, is not said once more.
    private List<Need> of(OrganizerId me, ZoneId zone, ZonedDateTime now, SignalsToday said) {
        var today = now.toLocalDate();
        var cooledOff = drafts.toTakeUp(me, now.toInstant());
        var found = new Found(zone);
        evaluations
                .toLookAt()
                .forEach(reveal -> found.session(
                        reveal.together() ? Kind.LOOK_TOGETHER : Kind.LOOK,
                        reveal.collaboration(),
                        reveal.held(),
                        reveal.session(),
                        "/reveal"));
        evaluations
                .toGive()
                .forEach(
                        own -> found.session(Kind.GIVE, own.collaboration(), own.held(), own.session(), "/evaluation"));
        evaluations.awaited().stream()
                .filter(EvaluationAwaited::remind)
                .filter(hers -> !said.says(hers.collaboration(), SignalKind.UNANSWERED))
                .forEach(hers ->
                        found.session(Kind.REMIND, hers.collaboration(), hers.held(), hers.session(), "/evaluation"));
        trials.toDecide().stream()
                .filter(trial -> !trial.organizerAnswered())
                .map(TrialToDecide::collaboration)
                .filter(id -> !said.says(id, SignalKind.TRIAL))
                .forEach(id -> found.collaboration(Kind.DECIDE, id, "/trial"));
        agreements
                .waiting()
                .forEach(waiting -> found.collaboration(
                        waiting.wished() ? Kind.WISH : Kind.CONFIRM, waiting.collaboration(), "/agreement"));
        ruptures.toTakeUp(me, today)
                .forEach(bump -> found.collaboration(
                        Kind.valueOf("BUMP_" + bump.step()),
                        bump.collaboration(),
                        "/ruptures/" + bump.id().value()));
        fits.toTakeUp(me, today)
                .forEach(fit -> found.collaboration(
                        Kind.valueOf("FIT_" + fit.step()),
                        fit.collaboration(),
                        "/fit/" + fit.review().value()));
        handovers
                .toTakeUp(me, today)
                .forEach(one -> found.collaboration(Kind.HANDOVER, one.collaboration(), "/handover"));
        closings.toTakeUp(me, today)
                .forEach(end -> found.collaboration(
                        end.asks() ? Kind.AFTERCARE : Kind.AFTERWARDS,
                        end.collaboration(),
                        end.asks() ? "/closing/aftercare" : "/closing"));
        for (var draft : cooledOff) {
            if (draft.collaboration() != null) found.page(Kind.DRAFT, draft.collaboration(), draft.path());
        }
        expectations.justIn().forEach(in -> found.collaboration(Kind.EXPECTATION, in.collaboration(), "/expectations"));

        var needs = found.named(collaborations.names(me, found.collaborations()));
        cooledOff.stream()
                .filter(draft -> draft.collaboration() == null)
                .forEach(draft -> needs.add(new Need(Kind.DRAFT, draft.glimpse(), null, draft.path())));
        handovers
                .toAnswer(me)
                .forEach(asked -> needs.add(new Need(Kind.HANDOVER_ASKED, asked.organizer(), null, asked.path())));
        referrals
                .toTakeUp(me, today)
                .forEach(call -> needs.add(new Need(Kind.REFERRAL, call.about(), null, call.path())));
        sessions.toSettle(me)
                .forEach(session -> needs.add(new Need(
                        Kind.SETTLE,
                        session.client(),
                        session.starts().atZone(zone),
                        "/sessions/" + session.id().value())));
        collaborations.pausesOver(me, today).forEach(line -> needs.add(need(Kind.PAUSE_OVER, line, "")));
        collaborations.closing(me).forEach(line -> needs.add(need(Kind.CLOSING, line, "/closing")));
        collaborations.withoutNext(me).stream()
                .filter(line -> !said.says(line.id(), SignalKind.NOT_PLANNED, SignalKind.NO_CONTACT, SignalKind.TRIAL))
                .forEach(line -> needs.add(need(Kind.PLAN, line, "/sessions/new")));
        return needs;
    }

    private static Need need(Kind kind, CollaborationLine line, String page) {
        return new Need(
                kind, line.client(), null, "/collaborations/" + line.id().value() + page);
    }

    /// What was found, before it is known whose it is.
    private record Found(ZoneId zone, List<Raw> raw) {

        private record Raw(
                Kind kind,
                CollaborationId collaboration,
                @Nullable ZonedDateTime at,
                String href) {}

        Found(ZoneId zone) {
            this(zone, new ArrayList<>());
        }

        void session(Kind kind, CollaborationId collaboration, Instant at, SessionId session, String page) {
            raw.add(new Raw(kind, collaboration, at.atZone(zone), "/sessions/" + session.value() + page));
        }

        void collaboration(Kind kind, CollaborationId id, String page) {
            raw.add(new Raw(kind, id, null, "/collaborations/" + id.value() + page));
        }

        void page(Kind kind, CollaborationId id, String page) {
            raw.add(new Raw(kind, id, null, page));
        }

        Set<CollaborationId> collaborations() {
            var ids = new HashSet<CollaborationId>();
            raw.forEach(need -> ids.add(need.collaboration()));
            return ids;
        }

        /// Only those whose client's name this organizer may know: the others are a colleague's.
        List<Need> named(Map<CollaborationId, String> names) {
            var needs = new ArrayList<Need>();
            for (var need : raw) {
                var client = names.get(need.collaboration());
                if (client != null) needs.add(new Need(need.kind(), client, need.at(), need.href()));
            }
            return needs;
        }
    }
}

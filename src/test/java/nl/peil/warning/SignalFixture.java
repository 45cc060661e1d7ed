package nl.peil.warning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Sessions;
import nl.peil.evaluation.ClientAnswers;
import nl.peil.evaluation.Continue;
import nl.peil.evaluation.Evaluations;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.OrganizerAnswers;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.Sharing;
import nl.peil.platform.Deliveries;
import nl.peil.platform.Uuids;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import org.springframework.stereotype.Component;

/// Collaborations that something can be said of, made through their own doors on days that have been.
@Component
public class SignalFixture {

    /// Of every practice that a test begins.
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final CollaborationFixture collaborations;
    private final Sessions sessions;
    private final Evaluations evaluations;
    private final Buckets buckets;
    private final WallClock clock;
    private final Deliveries deliveries;

    SignalFixture(
            CollaborationFixture collaborations,
            Sessions sessions,
            Evaluations evaluations,
            Buckets buckets,
            WallClock clock,
            Deliveries deliveries) {
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.evaluations = evaluations;
        this.buckets = buckets;
        this.clock = clock;
        this.deliveries = deliveries;
    }

    /// They met once, so many days ago, and nothing is planned.
    public CollaborationId quiet(Me me, String client, int days) {
        var id = daysFromNow(-days, () -> {
            var begun = collaborations.begin(me, client, 0);
            collaborations.hold(me, begun);
            return begun;
        });
        weigh(me, id);
        return id;
    }

    /// It went well, and then not at all; the last session was yesterday, and they meet again in a week.
    public CollaborationId overTheRim(Me me, String client) {
        var id = daysFromNow(-50, () -> collaborations.begin(me, client, 0));
        for (int week = 6; week >= 0; week--) {
            boolean bad = week < 3;
            meets(me, id, 1 + 7 * week, bad ? 4 : 9, bad ? Friction.BIG : Friction.NONE, Sharing.NOW, "Het schuurt.");
        }
        plan(me, id, 7);
        weigh(me, id);
        return id;
    }

    /// A session, so many days ago, that both sides answered.
    SessionId meets(
            Me me, CollaborationId id, int ago, double score, Friction friction, Sharing sharing, String words) {
        return daysFromNow(-ago, () -> {
            var session = collaborations.hold(me, id);
            var now = clock.instant();
            me.tenant().run(() -> {
                evaluations.give(session, new OrganizerAnswers(all(8), 2.0, 8.0, now));
                evaluations.give(
                        session,
                        new ClientAnswers(
                                all(score),
                                friction,
                                friction == Friction.BIG ? Continue.DOUBT : Continue.YES,
                                words,
                                sharing,
                                now));
            });
            return session;
        });
    }

    SessionId plan(Me me, CollaborationId id, int days) {
        var session = new SessionId(Uuids.next());
        me.tenant().run(() -> sessions.plan(session, id, clock.instant().plus(Duration.ofDays(days)), 120, null));
        return session;
    }

    public void weigh(Me me, CollaborationId id) {
        me.tenant().run(() -> buckets.refresh(id));
    }

    /// At noon, so that a session of just before is of the same day.
    <T> T daysFromNow(int days, Supplier<T> deed) {
        deliveries.arrive();
        clock.turnTo(LocalDate.ofInstant(Instant.now(), ZONE)
                .plusDays(days)
                .atTime(12, 0)
                .atZone(ZONE)
                .toInstant());
        try {
            return deed.get();
        } finally {
            deliveries.arrive();
            clock.release();
        }
    }

    void weighIn(int days, Me me, CollaborationId id) {
        daysFromNow(days, () -> {
            weigh(me, id);
            return id;
        });
    }

    private static Scores all(double score) {
        return new Scores(score, score, score, score, score);
    }
}

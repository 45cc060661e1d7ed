package nl.peil.warning;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
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
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import org.springframework.stereotype.Component;

/// Lets two people work together for some weeks, through the doors that people use.
///
/// `var story = fixture.of(me)` begins; `story.weeksAgo(3)` holds a session; `story.client(session, 8, NOW)` and
/// `story.organizer(session, 8)` answer about it.
@Component
public class BucketFixture {

    private final CollaborationFixture collaborations;
    private final Sessions sessions;
    private final Evaluations evaluations;
    private final Clock clock;

    private final Courses courses;

    BucketFixture(
            CollaborationFixture collaborations,
            Sessions sessions,
            Evaluations evaluations,
            Clock clock,
            Courses courses) {
        this.courses = courses;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// How the bucket stands, in thousandths.
    public int level(Me me, CollaborationId id) {
        return me.tenant()
                .call(() -> java.util.Objects.requireNonNull(courses.of(id).reading())
                        .level());
    }

    public Story of(Me me) {
        return of(me, "Anna de Wit");
    }

    public Story of(Me me, String client) {
        return new Story(me, collaborations.begin(me, client, 0));
    }

    /// Both give 9, week after week, until the client gives less and less, and least of all for direction.
    public Story sliding(Me me) {
        var story = of(me);
        for (int week = 10; week > 5; week--) story.met(week, 9, 9);
        for (int week = 5; week > 0; week--) story.met(week, 3.5 + week, 6 + 0.5 * week);
        return story;
    }

    public final class Story {

        private final Me me;
        private final CollaborationId id;
        private int answered;

        Story(Me me, CollaborationId id) {
            this.me = me;
            this.id = id;
        }

        public CollaborationId id() {
            return id;
        }

        /// A session that both answered about, everything shared.
        public SessionId met(int weeksAgo, double client, double organizer) {
            var session = weeksAgo(weeksAgo);
            client(session, client, Sharing.NOW);
            organizer(session, organizer);
            return session;
        }

        /// A session of two hours that was held.
        public SessionId weeksAgo(int weeks) {
            var session = planned(weeks);
            me.tenant().run(() -> sessions.hold(session));
            return session;
        }

        public SessionId planned(int weeksAgo) {
            var starts = clock.instant().minus(Duration.ofDays(7L * weeksAgo)).minus(Duration.ofMinutes(130));
            return me.tenant().call(() -> sessions.plan(new SessionId(Uuids.next()), id, starts, 120, null));
        }

        public void client(SessionId session, double all, Sharing sharing) {
            client(session, around(all), null, null, sharing);
        }

        public void client(
                SessionId session,
                Scores scores,
                @org.jspecify.annotations.Nullable Friction friction,
                @org.jspecify.annotations.Nullable String words,
                Sharing sharing) {
            var goOn = friction == null ? null : Continue.YES;
            me.tenant()
                    .run(() -> evaluations.give(
                            session, new ClientAnswers(scores, friction, goOn, words, sharing, moment())));
        }

        /// Never quite the same, and direction goes furthest from 9.
        private Scores around(double all) {
            double half = answered++ % 2 * 0.5;
            return new Scores(all, all - half, all - 0.5 + half, Math.max(0, all - (9 - all)), all);
        }

        public void organizer(SessionId session, double all) {
            var scores = new Scores(all, all, all, all, all);
            me.tenant().run(() -> evaluations.give(session, new OrganizerAnswers(scores, 2.0, 8.0, moment())));
        }

        private java.time.Instant moment() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}

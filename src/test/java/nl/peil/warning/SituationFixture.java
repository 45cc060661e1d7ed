package nl.peil.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Outlook;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.SessionId;
import nl.peil.evaluation.Talk;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.warning.Course.Meeting;
import nl.peil.warning.engine.Continue;
import nl.peil.warning.engine.Event.ClientEvaluated;
import nl.peil.warning.engine.Friction;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Priors;
import nl.peil.warning.engine.Reading;
import nl.peil.warning.engine.Scores;
import org.jspecify.annotations.Nullable;

/// A collaboration with sessions a week apart, the last of which was `ago` days before today.
final class SituationFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final CollaborationId id = new CollaborationId(Uuids.next());
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();
    private Phase phase = Phase.ONGOING;
    private @Nullable LocalDate next = TODAY.plusDays(5);
    private boolean toSettle;
    private boolean undecided;
    private @Nullable Reading reading;
    private int ago = 2;

    static SituationFixture aSituation() {
        return new SituationFixture();
    }

    static Scores all(double score) {
        return new Scores(score, score, score, score, score);
    }

    SituationFixture answered(double... scores) {
        for (double score : scores) answered(all(score), Friction.NONE, Continue.YES);
        return this;
    }

    SituationFixture answered(Scores scores, @Nullable Friction friction, @Nullable Continue goOn) {
        return meets(Outcome.HELD, true, new ClientEvaluated(TODAY, scores, friction, goOn));
    }

    /// She answered, and keeps it to herself.
    SituationFixture kept() {
        return answered(Scores.BLANK, null, null);
    }

    SituationFixture silent(int times) {
        for (int time = 0; time < times; time++) meets(Outcome.HELD, true, null);
        return this;
    }

    /// Held, and the time to answer isn't over.
    SituationFixture waiting() {
        return meets(Outcome.HELD, false, null);
    }

    SituationFixture met(Outcome... outcomes) {
        for (var outcome : outcomes) meets(outcome, false, null);
        return this;
    }

    SituationFixture lastDaysAgo(int days) {
        ago = days;
        return this;
    }

    SituationFixture in(Phase where) {
        phase = where;
        return this;
    }

    SituationFixture planned(@Nullable LocalDate day) {
        next = day;
        return this;
    }

    SituationFixture nothingPlanned() {
        return planned(null);
    }

    SituationFixture toSettle() {
        toSettle = true;
        return this;
    }

    SituationFixture undecided() {
        undecided = true;
        return this;
    }

    SituationFixture talked(LocalDate day) {
        talks.add(new Talk(day, false));
        return this;
    }

    SituationFixture bucket(Reading as) {
        reading = as;
        return this;
    }

    private SituationFixture meets(Outcome outcome, boolean asked, @Nullable ClientEvaluated client) {
        meetings.add(new Meeting(new SessionId(Uuids.next()), TODAY, outcome, asked, client, null));
        return this;
    }

    Situation build() {
        var dated = new ArrayList<Meeting>();
        for (int at = 0; at < meetings.size(); at++) {
            var one = meetings.get(at);
            var day = TODAY.minusDays(ago + 7L * (meetings.size() - 1 - at));
            var client = one.client();
            dated.add(new Meeting(
                    one.session(),
                    day,
                    one.outcome(),
                    one.asked(),
                    client == null ? null : new ClientEvaluated(day, client.scores(), client.friction(), client.goOn()),
                    null));
        }
        var outlook = new Outlook(
                id,
                new OrganizerId(Uuids.next()),
                phase,
                start(TODAY.minusDays(ago)),
                next == null ? null : start(next),
                toSettle);
        return new Situation(
                new Course(id, Priors.PUBLISHED, dated, talks), reading, outlook, undecided, TODAY, ZoneOffset.UTC);
    }

    Map<SignalKind, Ground> grounds() {
        return build().grounds();
    }

    private static Instant start(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}

package nl.peil.warning.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What happened in a collaboration, week by week.
public final class CourseFixture {

    private final List<Event> events = new ArrayList<>();
    private LocalDate day = LocalDate.of(2024, 1, 1);

    public static CourseFixture aCourse() {
        return new CourseFixture();
    }

    /// So many sessions after which the client gives all five this score, and nothing else.
    public CourseFixture scored(int sessions, double score) {
        for (int session = 0; session < sessions; session++) evaluated(score, score, score, score, score);
        return this;
    }

    public CourseFixture evaluated(double heard, double goals, double structure, double direction, double expertise) {
        held();
        events.add(
                new Event.ClientEvaluated(day, new Scores(heard, goals, structure, direction, expertise), null, null));
        return this;
    }

    public CourseFixture said(@Nullable Friction friction, @Nullable Continue goOn) {
        held();
        events.add(new Event.ClientEvaluated(day, Scores.BLANK, friction, goOn));
        return this;
    }

    /// After the session just told of.
    public CourseFixture organizer(double score) {
        events.add(new Event.OrganizerEvaluated(day, new Scores(score, score, score, score, score)));
        return this;
    }

    public CourseFixture unanswered() {
        return held();
    }

    public CourseFixture notAsked() {
        return session(Outcome.HELD, false);
    }

    public CourseFixture cancelled() {
        return session(Outcome.CANCELLED_BY_CLIENT, true);
    }

    public CourseFixture session(Outcome outcome, boolean asked) {
        day = day.plusWeeks(1);
        events.add(new Event.Session(day, outcome, asked));
        return this;
    }

    public CourseFixture repaired() {
        events.add(new Event.Repaired(day));
        return this;
    }

    private CourseFixture held() {
        return session(Outcome.HELD, true);
    }

    /// Goes on where that ended.
    public CourseFixture after(List<Event> before) {
        events.addAll(before);
        day = before.getLast().date();
        return this;
    }

    public CourseFixture and(List<Event> more) {
        events.addAll(more);
        return this;
    }

    /// Anything that can happen, with a long-lasting fall now and then.
    public static CourseFixture anyCourse(RandomGenerator random) {
        var course = aCourse();
        double usual = 6 + 4 * random.nextDouble();
        int falls = random.nextInt(40);
        int sessions = 1 + random.nextInt(45);
        for (int session = 0; session < sessions; session++) course.any(random, session < falls ? usual : usual - 3);
        return course;
    }

    private void any(RandomGenerator random, double usual) {
        double chance = random.nextDouble();
        if (chance < 0.1) {
            session(Outcome.values()[1 + random.nextInt(3)], true);
        } else {
            session(Outcome.HELD, random.nextBoolean());
            if (random.nextDouble() < 0.8) events.add(anyClient(random, usual));
            if (random.nextDouble() < 0.8) events.add(new Event.OrganizerEvaluated(day, anyScores(random, usual)));
        }
        if (random.nextDouble() < 0.03) repaired();
    }

    private Event anyClient(RandomGenerator random, double usual) {
        var friction = random.nextBoolean() ? null : Friction.values()[random.nextInt(3)];
        var goOn = random.nextBoolean() ? null : Continue.values()[random.nextInt(3)];
        return new Event.ClientEvaluated(day, anyScores(random, usual), friction, goOn);
    }

    private static Scores anyScores(RandomGenerator random, double usual) {
        var five = new double[5];
        for (int item = 0; item < five.length; item++) {
            double score = Math.rint(2 * (usual + random.nextGaussian())) / 2;
            five[item] = random.nextDouble() < 0.1 ? Double.NaN : Math.clamp(score, 0, 10);
        }
        return new Scores(five[0], five[1], five[2], five[3], five[4]);
    }

    /// As a record of the past has it: every session was to be evaluated.
    public CourseFixture asked() {
        events.replaceAll(event -> event instanceof Event.Session(var date, var outcome, var _)
                ? new Event.Session(date, outcome, true)
                : event);
        return this;
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public Bucket bucket() {
        var bucket = new Bucket();
        events.forEach(bucket::on);
        return bucket;
    }

    public Reading reading() {
        return Objects.requireNonNull(bucket().reading());
    }

    public int level() {
        return reading().level();
    }
}

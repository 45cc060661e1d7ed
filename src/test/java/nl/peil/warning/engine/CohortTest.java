package nl.peil.warning.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the warning is for: it sees most of what is coming two sessions ahead, and seldom cries wolf.
class CohortTest {

    private static final int NUMBER = 400;
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    /// What happened, and in which session strain began and burst; 0 for never.
    private record Life(List<Event> events, int begins, int bursts) {}

    @ParameterizedTest(name = "clients around {0}, {1} apart, moods of {2}, strain that falls {3} a time")
    @CsvSource({"8.5, 0.8, 0.5, 0.5", "7.5, 1.2, 0.9, 0.7", "9.3, 0.5, 0.4, 0.5", "8.0, 1.0, 0.6, 1.2"})
    void most_is_seen_two_sessions_ahead_at_few_false_alarms(double mean, double apart, double mood, double step) {
        var random = new Random(7);
        int calm = 0;
        int wolf = 0;
        int bursts = 0;
        int seen = 0;

        for (int one = 0; one < NUMBER; one++) {
            var life = life(random, mean, apart, mood, step);
            var alerts = alerts(life.events());
            for (int session = 1; session <= alerts.size(); session++) {
                if (life.begins() != 0 && session >= life.begins()) break;
                calm++;
                if (alerts.get(session - 1) && (session == 1 || !alerts.get(session - 2))) wolf++;
            }
            if (life.bursts() <= 2) continue;
            bursts++;
            if (alerts.subList(life.begins() - 1, Math.max(life.begins(), life.bursts() - 2))
                    .contains(true)) seen++;
        }

        assertThat(100.0 * wolf / calm).as("false alarms per 100 calm sessions").isLessThan(2);
        assertThat(bursts).isGreaterThan(60);
        assertThat(100.0 * seen / bursts).as("bursts seen, of 100").isGreaterThan(45);
    }

    private static List<Boolean> alerts(List<Event> events) {
        return BucketTest.readings(events).stream()
                .map(Objects::requireNonNull)
                .map(Reading::alert)
                .toList();
    }

    private static Life life(Random random, double mean, double apart, double mood, double step) {
        double usual = mean + apart * random.nextGaussian();
        int topic = random.nextInt(5);
        int begins = random.nextBoolean() ? 3 + random.nextInt(15) : 0;
        int sessions = 8 + random.nextInt(20);
        double limit = 2 + 2 * random.nextDouble();
        double strain = 0;
        var events = new ArrayList<Event>();
        for (int session = 1; session <= sessions; session++) {
            if (begins != 0 && session >= begins && random.nextDouble() < 0.5) strain += 2 * step * random.nextDouble();
            session(random, BEGIN.plusWeeks(session), usual + mood * random.nextGaussian(), strain, topic, events);
            if (strain > limit) return new Life(events, begins, session);
        }
        return new Life(events, begins <= sessions ? begins : 0, 0);
    }

    private static void session(
            Random random, LocalDate day, double usual, double strain, int topic, List<Event> events) {
        boolean off = random.nextDouble() < 0.05 * (1 + strain / 2);
        events.add(new Event.Session(day, off ? Outcome.CANCELLED_BY_CLIENT : Outcome.HELD, true));
        if (off || random.nextDouble() < 0.12 * (1 + strain / 2)) return;
        var five = new double[5];
        for (int item = 0; item < five.length; item++) {
            double lower = strain * (item == topic ? 5 : 2.5) / 3;
            five[item] = Math.clamp(Math.rint(2 * (usual - lower + 0.4 * random.nextGaussian())) / 2, 0, 10);
        }
        double rub = random.nextDouble() + strain / 8;
        var friction = rub < 0.85 ? Friction.NONE : rub < 1.2 ? Friction.SMALL : Friction.BIG;
        events.add(new Event.ClientEvaluated(
                day, new Scores(five[0], five[1], five[2], five[3], five[4]), friction, null));
    }
}

package nl.peil.warning.engine;

import static nl.peil.warning.engine.CourseFixture.aCourse;
import static nl.peil.warning.engine.CourseFixture.anyCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BucketTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);

    static Stream<List<Event>> histories() {
        return IntStream.range(0, 40)
                .mapToObj(seed -> anyCourse(new Random(seed)).events());
    }

    @Test
    void an_empty_bucket_has_nothing_to_say() {
        assertThat(new Bucket().reading()).isNull();
        assertThat(new Bucket().lastReading()).isNull();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_drops_add_up_to_the_level_exactly(List<Event> history) {
        var bucket = new Bucket();

        for (var event : history) {
            bucket.on(event);
            var reading = bucket.reading();

            if (reading == null) continue;
            assertThat(reading.drops().stream().mapToInt(Drop::size).sum()).isEqualTo(reading.level());
            assertThat(reading.drops()).allMatch(drop -> drop.size() > 0);
            assertThat(reading.level()).isBetween(0, 2 * Bucket.RIM);
            assertThat(reading.alert()).isEqualTo(reading.level() > Bucket.RIM);
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void what_comes_later_changes_nothing_of_what_was_said(List<Event> history) {
        var whole = readings(history);

        for (int cut = 1; cut < history.size(); cut += 3) {
            if (history.get(cut).date().equals(history.get(cut - 1).date())) continue;
            var known = readings(history.subList(0, cut));
            assertThat(known).isEqualTo(whole.subList(0, known.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_bucket_put_down_and_picked_up_again_goes_on_as_if_nothing_happened(List<Event> history) {
        var never = new Bucket();
        var often = new Bucket();

        for (var event : history) {
            never.on(event);
            var state = often.state();
            assertThat(state).hasSizeLessThanOrEqualTo(Bucket.STATE);
            often = new Bucket();
            often.read(ByteBuffer.wrap(state));
            often.on(event);

            assertThat(often.reading()).isEqualTo(never.reading());
        }
        assertThat(often.state()).isEqualTo(never.state());
    }

    @ParameterizedTest
    @MethodSource("histories")
    void looking_in_the_bucket_changes_nothing(List<Event> history) {
        var looked = new Bucket();
        var not = new Bucket();

        for (var event : history) {
            looked.on(event);
            looked.reading();
            not.on(event);
        }

        assertThat(looked.reading()).isEqualTo(not.lastReading());
        assertThat(looked.lastReading()).isEqualTo(not.lastReading());
    }

    @ParameterizedTest
    @MethodSource("histories")
    void it_rises_only_by_drops_of_that_day(List<Event> history) {
        int before = 0;
        for (var reading : readings(history)) {
            int fresh = reading.drops().stream()
                    .filter(drop -> drop.date().equals(reading.date()))
                    .mapToInt(Drop::size)
                    .sum();

            if (reading.level() > before) assertThat(reading.level() - fresh).isLessThanOrEqualTo(before);
            else assertThat(fresh).isZero();
            before = reading.level();
        }
    }

    @Test
    void it_takes_no_more_room_however_long_they_work_together() {
        var bucket = new Bucket();
        for (int session = 0; session < 2000; session++) {
            bucket.on(new Event.Session(MONDAY.plusDays(session), Outcome.CANCELLED_BY_CLIENT, true));
            if (session % 7 == 0) bucket.on(new Event.Repaired(MONDAY.plusDays(session)));
        }

        assertThat(bucket.state()).hasSizeLessThanOrEqualTo(Bucket.STATE);
    }

    @Test
    void a_talk_empties_it() {
        var full = aCourse().scored(8, 9).evaluated(7, 7, 3, 6, 7).evaluated(7, 7, 2, 6, 7);

        assertThat(full.level()).isGreaterThan(Bucket.RIM);
        assertThat(full.repaired().reading())
                .returns(0, Reading::level)
                .returns(List.of(), Reading::drops)
                .returns(null, Reading::kind)
                .returns(false, Reading::apart);
    }

    @Test
    void a_talk_before_the_session_of_that_day_lets_the_session_count() {
        var before = aCourse().scored(8, 9).events();
        var day = before.getLast().date().plusWeeks(1);
        var session = new Event.Session(day, Outcome.HELD, true);
        var talk = new Event.Repaired(day);
        var said = new Event.ClientEvaluated(day, Scores.BLANK, Friction.BIG, Continue.NO);

        var talkFirst = aCourse().and(before).and(List.of(talk, session, said));
        var sessionFirst = aCourse().and(before).and(List.of(session, said, talk));

        assertThat(talkFirst.level()).isPositive();
        assertThat(sessionFirst.level()).isZero();
    }

    @Test
    void after_a_talk_a_lower_level_that_both_know_of_is_no_alarm() {
        var agreed = aCourse().scored(8, 9.5).scored(2, 7.5).repaired().scored(6, 7.5);

        assertThat(agreed.reading().alert()).isFalse();
    }

    @Test
    void a_talk_without_a_session_on_that_day_counts_too() {
        var course = aCourse().scored(6, 9).scored(3, 4);
        var talk = new Event.Repaired(course.events().getLast().date().plusDays(2));

        assertThat(course.level()).isPositive();
        assertThat(course.and(List.of(talk)).level()).isZero();
    }

    @Test
    void an_evaluation_may_be_told_of_before_its_session() {
        var session = new Event.Session(MONDAY, Outcome.HELD, true);
        var said = new Event.ClientEvaluated(MONDAY, new Scores(3, 3, 2, 3, 3), Friction.BIG, Continue.DOUBT);
        var own = new Event.OrganizerEvaluated(MONDAY, new Scores(5, 5, 5, 5, 5));

        assertThat(aCourse().and(List.of(said, own, session)).reading())
                .isEqualTo(aCourse().and(List.of(session, said, own)).reading());
    }

    @Test
    void an_evaluation_of_a_day_without_a_session_counts_for_nothing() {
        var calm = aCourse().scored(5, 9);
        var day = calm.events().getLast().date().plusDays(3);
        var level = calm.reading();

        calm.and(List.of(
                new Event.ClientEvaluated(day, new Scores(1, 1, 1, 1, 1), Friction.BIG, Continue.NO),
                new Event.OrganizerEvaluated(day, new Scores(1, 1, 1, 1, 1))));

        assertThat(calm.reading()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"HELD"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_session_that_was_not_held_has_nothing_to_evaluate(Outcome outcome) {
        var bucket = new Bucket();
        bucket.on(new Event.Session(MONDAY, outcome, true));

        assertThatThrownBy(() -> bucket.on(new Event.ClientEvaluated(MONDAY, Scores.BLANK, null, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bucket.on(new Event.OrganizerEvaluated(MONDAY, Scores.BLANK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_can_not_have_happened_is_refused_and_changes_nothing() {
        var course = aCourse().scored(3, 9).organizer(8);
        var bucket = course.bucket();
        var last = course.events().getLast().date();
        var reading = bucket.reading();

        for (var event : List.of(
                new Event.Session(last, Outcome.NO_SHOW, true),
                new Event.Session(last.minusDays(1), Outcome.HELD, true),
                new Event.Repaired(last.minusDays(1)),
                new Event.ClientEvaluated(last, Scores.BLANK, null, null),
                new Event.OrganizerEvaluated(last, Scores.BLANK))) {
            assertThatThrownBy(() -> bucket.on(event)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(bucket.reading()).isEqualTo(reading);
    }

    @Test
    void a_day_that_is_over_hears_no_more() {
        var course = aCourse().scored(3, 9);
        var bucket = course.bucket();
        bucket.lastReading();

        assertThatThrownBy(() ->
                        bucket.on(new Event.Repaired(course.events().getLast().date())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_state_is_refused() {
        var bucket = new Bucket();

        assertThatThrownBy(() -> bucket.read(ByteBuffer.allocate(10))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_usual_in_the_practice_counts_before_anything_is_known_of_the_client() {
        var strict = new Priors(6, 0.5, 0.5, 0.6, 0.4, 0.25, 7.8, 0.6);
        var events = aCourse().evaluated(5.5, 5.5, 4, 5.5, 5.5).events();

        assertThat(readings(events, new Bucket(strict)).getLast().level())
                .isLessThan(readings(events, new Bucket()).getLast().level());
    }

    /// Whoever changes a weight changes what was said to people: that shows here, and has to be meant.
    @ParameterizedTest
    @CsvSource({
        "15, 638 624 749 1292 1461 1463 1588 983 1104 1243 1435 821 725",
        "92, 0 292 162 310 923 1065 1371 1331 1622 1244 1144 1432 1593",
        "65, 0 0 0 338 217 0 0 291 445 529 666 666 1256 1306 1295 1359 1293 1156 1185 745 844 300 300 212 130"
    })
    void recorded_courses_keep_their_levels(long seed, String levels) {
        var history = anyCourse(new Random(seed)).asked().events();

        assertThat(readings(history))
                .extracting(Reading::level)
                .containsExactly(
                        Stream.of(levels.split(" ")).map(Integer::valueOf).toArray(Integer[]::new));
    }

    static List<Reading> readings(List<Event> history) {
        return readings(history, new Bucket());
    }

    private static List<Reading> readings(List<Event> history, Bucket bucket) {
        var readings = new ArrayList<Reading>();
        LocalDate day = null;
        for (var event : history) {
            if (day != null && day.isBefore(event.date())) readings.add(bucket.lastReading());
            bucket.on(event);
            day = event.date();
        }
        readings.add(bucket.lastReading());
        return readings;
    }
}

package nl.peil.warning;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.warning.Course.Meeting;
import nl.peil.warning.engine.Drop;
import nl.peil.warning.engine.Item;
import nl.peil.warning.engine.Kind;
import nl.peil.warning.engine.Reading;
import nl.peil.warning.engine.Source;
import org.jspecify.annotations.Nullable;

/// How the bucket of a collaboration stands, for the organizer's eyes.
///
/// @param percent of a full bucket
/// @param about the one of the five it is about most
/// @param talked when they last talked about what was between them
/// @param lines what is in it, the oldest first
record BucketPage(
        CollaborationId collaboration,
        String client,
        State state,
        int percent,
        @Nullable Kind kind,
        @Nullable Item about,
        boolean apart,
        @Nullable LocalDate talked,
        List<Line> lines,
        BucketPicture picture,
        Filling filling) {

    enum State {
        EMPTY,
        LOW,
        HALF,
        OVER
    }

    /// A drop: what, when and how much.
    ///
    /// @param percent of a full bucket; all together they are the level
    record Line(
            int place,
            Source source,
            LocalDate date,
            @Nullable SessionId session,
            int percent) {}

    static BucketPage of(Course course, Reading reading, String client) {
        var sessions = course.meetings().stream().collect(toMap(Meeting::date, Meeting::session, (_, later) -> later));
        var sizes = reading.drops().stream().map(Drop::size).toList();
        int percent = reading.percent();
        return new BucketPage(
                course.collaboration(),
                client,
                state(reading),
                percent,
                reading.kind(),
                reading.about(),
                reading.apart(),
                course.talks().isEmpty() ? null : course.talks().getLast().day(),
                lines(reading.drops(), percents(sizes, percent), sessions),
                BucketPicture.of(reading.level(), sizes),
                Filling.of(course));
    }

    private static State state(Reading reading) {
        if (reading.alert()) return State.OVER;
        if (reading.level() == 0) return State.EMPTY;
        return reading.kind() == null ? State.LOW : State.HALF;
    }

    private static List<Line> lines(List<Drop> drops, List<Integer> percents, Map<LocalDate, SessionId> sessions) {
        return IntStream.range(0, drops.size())
                .mapToObj(at -> {
                    var drop = drops.get(at);
                    return new Line(at + 1, drop.source(), drop.date(), sessions.get(drop.date()), percents.get(at));
                })
                .toList();
    }

    /// Whole percents that add up to the whole: what is cut off goes to those that lose most by it (Hamilton 1792).
    static List<Integer> percents(List<Integer> thousandths, int whole) {
        var percents = new ArrayList<Integer>(
                thousandths.stream().map(size -> size / 10).toList());
        int left = whole - percents.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, thousandths.size())
                .boxed()
                .sorted(Comparator.comparingInt(at -> -(thousandths.get(at) % 10)))
                .limit(Math.max(0, left))
                .forEach(at -> percents.set(at, percents.get(at) + 1));
        return List.copyOf(percents);
    }
}

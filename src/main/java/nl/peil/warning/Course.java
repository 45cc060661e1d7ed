package nl.peil.warning;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.evaluation.Talk;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Priors;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;

/// What happened in a collaboration, as far as its organizer may read it now.
///
/// @param priors what was usual in the practice when they began
/// @param meetings all sessions that have been or were called off, in order of time
/// @param talks about what was between them, in order of time
record Course(CollaborationId collaboration, Priors priors, List<Meeting> meetings, List<Talk> talks) {

    /// @param asked whether both were asked how it went, and the wait for each other is over
    /// @param client what she shares; all blank when she keeps it to herself, nothing when she didn't answer
    record Meeting(
            SessionId session,
            LocalDate date,
            Outcome outcome,
            boolean asked,
            Event.@Nullable ClientEvaluated client,
            Event.@Nullable OrganizerEvaluated organizer) {

        Stream<Event> events() {
            return Stream.of(new Event.Session(date, outcome, asked), client, organizer)
                    .filter(Objects::nonNull)
                    .map(Event.class::cast);
        }

        /// Of two on one day, the one that tells most.
        private int weight() {
            return (outcome == Outcome.HELD ? 4 : 0) + (client == null ? 0 : 2) + (organizer == null ? 0 : 1);
        }
    }

    /// What the bucket is told, in order: at most one session a day, and a talk before or after it.
    List<Event> events() {
        var days = new TreeMap<LocalDate, Meeting>();
        for (var meeting : meetings) days.merge(meeting.date(), meeting, Course::telling);
        return Stream.of(
                        talks.stream().filter(Talk::first).map(Course::repaired),
                        days.values().stream().flatMap(Meeting::events),
                        talks.stream().filter(talk -> !talk.first()).map(Course::repaired))
                .flatMap(part -> part)
                .sorted(comparing(Event::date))
                .toList();
    }

    private static Event repaired(Talk talk) {
        return new Event.Repaired(talk.day());
    }

    private static Meeting telling(Meeting one, Meeting later) {
        return later.weight() >= one.weight() ? later : one;
    }

    /// How the bucket stands by all of it; nothing before the first session.
    @Nullable
    Reading reading() {
        return bucket().reading();
    }

    Bucket bucket() {
        var bucket = new Bucket(priors);
        events().forEach(bucket::on);
        return bucket;
    }

    /// How it stood at the end of each day with a session, by what may be read now.
    List<Reading> readings() {
        return new Bucket(priors).readings(events());
    }
}

package nl.peil.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Item;
import nl.peil.warning.engine.Scores;
import org.jspecify.annotations.Nullable;

/// What happened, as rows of a file.
public final class EventsFile {

    public static final String HEADER =
            "collaboration,date,event,party,heard,goals,structure,direction,expertise,friction,continue";

    private EventsFile() {}

    public static String of(String collaboration, List<Event> events) {
        return events.stream().map(event -> row(collaboration, event) + "\n").collect(Collectors.joining());
    }

    public static String row(String collaboration, Event event) {
        return switch (event) {
            case Event.Session(LocalDate date, var outcome, var _) ->
                "%s,%s,%s,,,,,,,,".formatted(collaboration, date, word(outcome));
            case Event.Repaired(LocalDate date) -> "%s,%s,repaired,,,,,,,,".formatted(collaboration, date);
            case Event.OrganizerEvaluated(LocalDate date, var scores) ->
                "%s,%s,evaluated,organizer,%s,,".formatted(collaboration, date, scores(scores));
            case Event.ClientEvaluated(LocalDate date, var scores, var friction, var goOn) ->
                "%s,%s,evaluated,client,%s,%s,%s"
                        .formatted(collaboration, date, scores(scores), word(friction), word(goOn));
        };
    }

    private static String scores(Scores scores) {
        return Stream.of(Item.values())
                .map(item -> Double.isNaN(scores.of(item)) ? "" : String.valueOf(scores.of(item)))
                .collect(Collectors.joining(","));
    }

    private static String word(@Nullable Enum<?> word) {
        return word == null ? "" : word.name().toLowerCase(Locale.ROOT);
    }
}

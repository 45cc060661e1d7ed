package nl.peil.evaluation.history;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peil.collaboration.Side;
import nl.peil.evaluation.Talk;
import nl.peil.evaluation.history.EventLine.Event;
import org.jspecify.annotations.Nullable;

/// What the file tells about one collaboration, while it is being read.
final class Story {

    private final String key;
    private final Map<LocalDate, EventLine> sessions = new TreeMap<>();
    private final Map<LocalDate, Map<Side, EventLine>> evaluations = new HashMap<>();
    private final Map<Talk, EventLine> talks = new LinkedHashMap<>();
    private @Nullable LocalDate latest;

    Story(String key) {
        this.key = key;
    }

    void add(EventLine event, List<BadLine> bad) {
        if (latest != null && event.date().isBefore(latest)) {
            bad.add(BadLine.of(event.line(), "order", key, event.date().toString(), latest.toString()));
            return;
        }
        latest = event.date();
        if (event.event() == Event.REPAIRED) {
            talks.putIfAbsent(new Talk(event.date(), !sessions.containsKey(event.date())), event);
        } else if (event.event().isSession()) {
            if (sessions.putIfAbsent(event.date(), event) != null) {
                bad.add(BadLine.of(event.line(), "second-session", event.date().toString()));
            }
        } else if (event.party() != null) {
            var answers = evaluations.computeIfAbsent(event.date(), _ -> new EnumMap<>(Side.class));
            if (answers.putIfAbsent(event.party(), event) != null) {
                bad.add(BadLine.of(
                        event.line(), "second-evaluation", event.date().toString()));
            }
        }
    }

    PastCollaboration told(List<BadLine> bad) {
        evaluations.forEach((date, answers) -> {
            var session = sessions.get(date);
            if (session != null && session.event() == Event.HELD) return;
            answers.values().forEach(answer -> bad.add(BadLine.of(answer.line(), "no-session", date.toString())));
        });
        if (sessions.isEmpty()) talks.values().forEach(talk -> bad.add(BadLine.of(talk.line(), "repaired")));
        var meetings = sessions.values().stream().map(this::meeting).toList();
        return new PastCollaboration(key, meetings, List.copyOf(talks.keySet()));
    }

    private PastCollaboration.Meeting meeting(EventLine session) {
        var answers = evaluations.getOrDefault(session.date(), Map.of());
        var client = answers.get(Side.CLIENT);
        var organizer = answers.get(Side.ORGANIZER);
        return new PastCollaboration.Meeting(
                session.date(),
                session.event(),
                client == null ? null : new PastCollaboration.Client(client.scores(), client.friction(), client.goOn()),
                organizer == null ? null : organizer.scores());
    }
}

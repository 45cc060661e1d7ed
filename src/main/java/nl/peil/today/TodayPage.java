package nl.peil.today;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.peil.collaboration.SessionLine;
import nl.peil.warning.SignalsToday;

/// One day of an organizer.
///
/// @param signals what asks for her most, the most pressing first
/// @param needs by kind, the most pressing kind first
/// @param outbox links that wait for her to bring them over
/// @param line conversations that wait for her, when she reads the confidential line
record TodayPage(
        ZonedDateTime now, SignalsToday signals, List<Group> needs, List<Slot> sessions, int outbox, int line) {

    /// How many of a kind are shown; the rest is counted.
    private static final int SHOWN = 6;

    record Slot(SessionLine session, ZonedDateTime starts, ZonedDateTime ends) {}

    record Group(Need.Kind kind, List<Need> shown, int more) {}

    static TodayPage of(
            ZonedDateTime now,
            SignalsToday signals,
            List<Need> needs,
            List<SessionLine> sessions,
            int outbox,
            int line) {
        Map<Need.Kind, List<Need>> byKind = new EnumMap<>(Need.Kind.class);
        needs.stream()
                .sorted(Comparator.comparing(Need::kind))
                .forEach(need -> byKind.computeIfAbsent(need.kind(), kind -> new java.util.ArrayList<>())
                        .add(need));
        return new TodayPage(
                now,
                signals,
                byKind.entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey(),
                                entry.getValue().stream().limit(SHOWN).toList(),
                                Math.max(0, entry.getValue().size() - SHOWN)))
                        .toList(),
                sessions.stream()
                        .map(session -> new Slot(
                                session,
                                session.starts().atZone(now.getZone()),
                                session.ends().atZone(now.getZone())))
                        .toList(),
                outbox,
                line);
    }

    public boolean calm() {
        return signals.shown().isEmpty() && needs.isEmpty() && outbox == 0 && line == 0;
    }
}

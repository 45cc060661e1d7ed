package nl.peil.collaboration;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One collaboration: where it is, what comes next, what has been.
///
/// @param next the one thing to do now
/// @param toSettle a session that is over and of which nobody said what became of it
/// @param steps the phases on the way, for the picture of where we are
record CollaborationPage(
        CollaborationId id,
        ClientId clientId,
        String client,
        Plan plan,
        Phase phase,
        @Nullable LocalDate pausedUntil,
        @Nullable ClosingReason reason,
        int held,
        Next next,
        @Nullable Line toSettle,
        List<Line> ahead,
        List<Line> past,
        List<Step> steps) {

    /// What a person would do now.
    enum Next {
        SETTLE,
        PLAN_FIRST,
        PLAN,
        MEET,
        RESUME,
        CLOSE,
        NOTHING
    }

    /// A session with its times in the practice's zone.
    record Line(SessionLine session, ZonedDateTime starts) {}

    record Step(Phase phase, boolean done, boolean now) {}

    /// How many sessions that have been are shown at once.
    private static final int RECENT = 5;

    public List<Line> recent() {
        return past.subList(0, Math.min(RECENT, past.size()));
    }

    public List<Line> older() {
        return past.subList(Math.min(RECENT, past.size()), past.size());
    }

    static CollaborationPage of(
            Collaboration collaboration, Client client, List<SessionLine> sessions, ZonedDateTime now) {
        var lines = sessions.stream()
                .map(session -> new Line(session, session.starts().atZone(now.getZone())))
                .toList();
        var ahead = lines.stream()
                .filter(line -> line.session().outcome() == SessionOutcome.PLANNED)
                .filter(line -> line.session().ends().isAfter(now.toInstant()))
                .toList();
        var toSettle = lines.stream()
                .filter(line -> line.session().outcome() == SessionOutcome.PLANNED)
                .filter(line -> !line.session().ends().isAfter(now.toInstant()))
                .findFirst()
                .orElse(null);
        var past = lines.stream()
                .filter(line -> line.session().outcome() != SessionOutcome.PLANNED)
                .sorted(Comparator.comparing(Line::starts).reversed())
                .toList();
        return new CollaborationPage(
                collaboration.id(),
                client.id(),
                client.details().name(),
                collaboration.plan(),
                collaboration.phase(),
                collaboration.course().pausedUntil(),
                collaboration.course().reason(),
                collaboration.held(),
                next(collaboration, toSettle, ahead),
                toSettle,
                ahead,
                past,
                steps(collaboration));
    }

    private static Next next(Collaboration collaboration, @Nullable Line toSettle, List<Line> ahead) {
        if (toSettle != null) return Next.SETTLE;
        return switch (collaboration.phase()) {
            case INTAKE, TRIAL, ONGOING ->
                !ahead.isEmpty() ? Next.MEET : collaboration.held() == 0 ? Next.PLAN_FIRST : Next.PLAN;
            case PAUSED -> Next.RESUME;
            case CLOSING -> Next.CLOSE;
            case CLOSED -> Next.NOTHING;
        };
    }

    private static List<Step> steps(Collaboration collaboration) {
        var course = collaboration.course();
        var now = course.phase() == Phase.PAUSED && course.before() != null ? course.before() : course.phase();
        var trial = collaboration.terms().trialSessions() > 0;
        return Stream.of(Phase.INTAKE, Phase.TRIAL, Phase.ONGOING, Phase.CLOSING)
                .filter(phase -> phase != Phase.TRIAL || trial)
                .map(phase -> new Step(phase, phase.compareTo(now) < 0, phase == now))
                .toList();
    }
}

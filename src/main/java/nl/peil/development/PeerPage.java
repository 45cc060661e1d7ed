package nl.peil.development;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round, as one of those around the table sees it.
///
/// @param mine whether the reader brought the case
/// @param joined whether she takes part
/// @param said whether she has said hers in the step that is under way
/// @param invited who was asked and takes no part yet; for her who brought it alone
/// @param until the day on which the case is erased, once the round is over
record PeerPage(
        PeerReviewId id,
        String title,
        String question,
        String story,
        String bringer,
        boolean mine,
        boolean joined,
        boolean said,
        PeerPhase phase,
        boolean running,
        List<Person> people,
        List<String> invited,
        @Nullable List<Said> sees,
        List<Asked> asked,
        @Nullable List<Said> advices,
        @Nullable String taken,
        @Nullable ZonedDateTime until) {

    /// @param practice of a fellow practice, by name
    /// @param said whether she has said hers in the step that is under way
    record Person(String name, @Nullable String practice, boolean said) {}

    record Said(String name, String words, boolean mine) {}

    /// @param key of an answer that is written now, so that sending it twice keeps one
    record Asked(UUID id, String name, String words, List<String> answers, UUID key) {}

    public String path() {
        return "/peer-reviews/" + id.value();
    }

    public PeerPhase[] steps() {
        return PeerPhase.values();
    }

    /// How many have said theirs in the step that is under way.
    public long count() {
        return people.stream().filter(Person::said).count();
    }

    /// Whether this is the step that is under way.
    boolean isIn(@Nullable PeerPhase step) {
        return running && phase == step;
    }

    public boolean past(PeerPhase step) {
        return !running || step.compareTo(phase) < 0;
    }

    /// Whether the reader says something in the step that is under way.
    public boolean mayTell() {
        return running && joined && (phase == PeerPhase.ASK || (phase.isEachInTurn() && !said));
    }
}

package nl.peil.agreement;

import java.util.List;
import nl.peil.collaboration.CollaborationId;
import org.jspecify.annotations.Nullable;

/// After how many sessions both gauge, and what is proposed instead.
///
/// @param open whether they may agree on less often
/// @param every what holds now, 1 to 4
/// @param proposed what the client has not answered yet
/// @param declined what the client last said no to
record RhythmPage(
        CollaborationId collaboration,
        String client,
        String organizer,
        boolean open,
        int every,
        @Nullable Integer proposed,
        @Nullable Integer declined) {

    static RhythmPage of(Rhythm rhythm, Names names, boolean open) {
        return new RhythmPage(
                rhythm.collaboration(),
                names.client(),
                names.organizer(),
                open,
                rhythm.every(),
                rhythm.proposed(),
                rhythm.declined());
    }

    /// Every choice but the one that holds.
    public List<Integer> choices() {
        return java.util.stream.IntStream.rangeClosed(Rhythm.EVERY_SESSION, Rhythm.MOST)
                .filter(choice -> choice != every)
                .boxed()
                .toList();
    }
}

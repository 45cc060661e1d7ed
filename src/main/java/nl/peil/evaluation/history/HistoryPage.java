package nl.peil.evaluation.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file, before, while and after it is brought in.
///
/// @param counts what is in it; only before
/// @param known collaborations that this organizer has already
/// @param bad lines that can't be brought in, one page of them
/// @param allBad how many there are in all
record HistoryPage(
        UUID id,
        String name,
        History.State state,
        int total,
        int done,
        int stored,
        EventsFile.@Nullable Counts counts,
        int known,
        List<BadLine> bad,
        int allBad,
        int page,
        int pages) {

    private static final int A_PAGE = 200;

    static HistoryPage looking(History history, EventsFile file, int known, int wanted) {
        int pages = Math.max(1, (file.bad().size() + A_PAGE - 1) / A_PAGE);
        int page = Math.clamp(wanted, 1, pages);
        int from = (page - 1) * A_PAGE;
        return new HistoryPage(
                history.id(),
                history.name(),
                history.state(),
                history.total(),
                0,
                0,
                file.counts(),
                known,
                file.bad().subList(from, Math.min(file.bad().size(), from + A_PAGE)),
                file.bad().size(),
                page,
                pages);
    }

    static HistoryPage of(History history) {
        int stored = history.stored() == null ? 0 : history.stored();
        return new HistoryPage(
                history.id(),
                history.name(),
                history.state(),
                history.total(),
                history.done(),
                stored,
                null,
                history.total() - stored,
                List.of(),
                0,
                1,
                1);
    }

    /// Whether there is anything to bring in, and nothing in its way.
    public boolean isReady() {
        return allBad == 0 && total > known;
    }
}

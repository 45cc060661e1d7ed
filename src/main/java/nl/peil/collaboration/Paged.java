package nl.peil.collaboration;

import java.util.List;

/// One page of a long list.
///
/// @param lines what is shown
/// @param page counted from 0
/// @param more whether there is a next page
/// @param words what was searched for
record Paged<T>(List<T> lines, int page, boolean more, String words) {

    /// @param found up to one more than `size`, which tells that there is a next page
    Paged(List<T> found, int size, int page, String words) {
        this(found.subList(0, Math.min(size, found.size())), page, found.size() > size, words);
    }
}

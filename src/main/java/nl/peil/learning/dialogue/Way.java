package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a talk goes on: the first route whose condition holds. The last has none.
record Way(List<Route> routes) {

    /// No turn, but the end of the talk.
    static final String END = "end";

    record Route(@Nullable Condition when, String to) {}

    static Way to(String turn) {
        return new Way(List.of(new Route(null, turn)));
    }

    Route route(State state, Set<String> said) {
        return routes.stream()
                .filter(route -> route.when == null || route.when.holds(state, said))
                .findFirst()
                .orElse(routes.getLast());
    }
}

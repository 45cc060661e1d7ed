package nl.peil.learning.dialogue;

import java.util.List;

/// Where a talk stands.
public sealed interface Now {

    State state();

    /// She has spoken; the organizer is to answer.
    ///
    /// @param number of the turn, from 1
    /// @param offered in an order that the seed gives
    record Asked(int number, Turn turn, Shown shown, List<Choice> offered, State state) implements Now {

        public boolean offers(String choice) {
            return offered.stream().anyMatch(one -> one.id().equals(choice));
        }
    }

    record Over(Ending ending, Face face, State state) implements Now {}

    /// What she says, and what one sees.
    record Shown(String says, String see, Face face) {}
}

package nl.peil.evaluation;

import java.util.List;
import java.util.Map;
import nl.peil.collaboration.Side;

/// The questions of an evaluation in one language, as the content files word them.
///
/// @param name with its version, such as `five-1`: kept with each answer, so that it is known what was asked
/// @param talk the questions to open the talk with
record Instrument(
        String name,
        Map<Item, Question> items,
        Own resistance,
        Own ease,
        Choice<Friction> friction,
        Choice<Continue> goOn,
        String words,
        Talk talk) {

    /// @param low the words at 0
    /// @param high the words at 10
    record Question(String name, String client, String organizer, String low, String high) {
        String to(Side side) {
            return side == Side.CLIENT ? client : organizer;
        }
    }

    /// What the organizer asks herself.
    record Own(String question, String low, String high) {}

    record Choice<T>(String question, Map<T, String> answers) {}

    /// @param always fills up to three when little differs
    record Talk(
            Map<Item, Differing> items,
            Map<Friction, String> friction,
            Map<Continue, String> goOn,
            List<String> always) {}

    /// @param clientLower when the client gave clearly less than the organizer
    /// @param bothLow when both gave little
    record Differing(String clientLower, String organizerLower, String bothLow) {}

    Question question(Item item) {
        return java.util.Objects.requireNonNull(items.get(item));
    }
}

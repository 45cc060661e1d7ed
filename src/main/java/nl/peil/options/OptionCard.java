package nl.peil.options;

import java.util.List;

/// What a reader needs to know of one option.
///
/// @param need what she needs for it
/// @param whoKnows who will know when she does this
/// @param next what happens then
/// @param limits what it doesn't do
/// @param first one thing to do today
/// @param say what she can say or send as it stands
/// @param calls numbers for when it can't wait; only an option about danger has some
public record OptionCard(
        String id,
        String title,
        String forWhom,
        List<String> need,
        String cost,
        String time,
        String whoKnows,
        List<String> next,
        String limits,
        String first,
        String say,
        List<Call> calls) {

    /// @param dial the number as a phone wants it
    public record Call(String name, String number, String dial) {}
}

package nl.peil.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.peil.practice.Axis;
import nl.peil.practice.WorkingStyle;

/// How the ways in which two people like to work meet on one axis.
sealed interface StyleMatch {

    Axis axis();

    /// Two points or more apart on a line of five: far enough to notice at the kitchen table.
    int GAP = 2;

    int MIDDLE = 3;

    /// One of the two ends of an axis: the first word or the second.
    enum End {
        LEFT,
        RIGHT
    }

    /// They differ enough to talk about it first.
    ///
    /// @param organizer the end that the organizer is closer to than the client
    record Gap(Axis axis, End organizer) implements StyleMatch {}

    /// Both lean to the same end, or one does and the other doesn't mind.
    record Shared(Axis axis, End end) implements StyleMatch {}

    /// Both are in the middle, or one is and the other doesn't mind.
    record Between(Axis axis) implements StyleMatch {}

    /// It matters to neither.
    record Open(Axis axis) implements StyleMatch {}

    static List<StyleMatch> of(WorkingStyle organizer, WorkingStyle client) {
        return Arrays.stream(Axis.values())
                .map(axis -> of(axis, organizer.at(axis), client.at(axis)))
                .toList();
    }

    private static StyleMatch of(Axis axis, OptionalInt organizer, OptionalInt client) {
        if (organizer.isEmpty() && client.isEmpty()) return new Open(axis);
        int one = organizer.orElseGet(client::getAsInt);
        int other = client.orElse(one);
        if (Math.abs(one - other) >= GAP) return new Gap(axis, one < other ? End.LEFT : End.RIGHT);
        int leaning = one + other - 2 * MIDDLE;
        if (leaning == 0) return new Between(axis);
        return new Shared(axis, leaning < 0 ? End.LEFT : End.RIGHT);
    }
}

package nl.peil.agreement;

import java.util.OptionalInt;
import nl.peil.practice.Axis;
import nl.peil.practice.WorkingStyle;

/// Where the two differ in how they like to work, far enough to notice, and what each of them said.
public record StyleGap(Axis axis, Leaning organizer, Leaning client) {

    /// Which end of an axis somebody is at: the first word, the second, or neither.
    public enum Leaning {
        LEFT,
        MIDDLE,
        RIGHT;

        /// @param point 1 to 5
        static Leaning of(int point) {
            if (point == StyleMatch.MIDDLE) return MIDDLE;
            return point < StyleMatch.MIDDLE ? LEFT : RIGHT;
        }
    }

    static StyleGap of(Axis axis, WorkingStyle organizer, WorkingStyle client) {
        return new StyleGap(axis, leaning(organizer.at(axis)), leaning(client.at(axis)));
    }

    private static Leaning leaning(OptionalInt point) {
        return Leaning.of(point.orElse(StyleMatch.MIDDLE));
    }

    /// The message key of the organizer's own sentence.
    public String organizerSaid() {
        return said("agreement.own.", organizer);
    }

    /// The message key of the sentence that the client chose.
    public String clientSaid() {
        return said("agreement.ask.", client);
    }

    private String said(String whose, Leaning leaning) {
        return leaning == Leaning.MIDDLE ? "agreement.middle" : whose + axis + "." + leaning;
    }
}

package nl.peil.warning.replay;

import org.jspecify.annotations.Nullable;

/// The words that a column may hold, recognised without making a string of each.
final class Words {

    /// Stands for a word that the column may not hold.
    static final String UNKNOWN = "?";

    static final String[] EVENTS = {
        "evaluated", "held", "cancelled_by_client", "cancelled_by_organizer", "no_show", "repaired"
    };
    static final String[] PARTIES = {"client", "organizer"};
    static final String[] FRICTIONS = {"none", "small", "big"};
    static final String[] CONTINUES = {"yes", "doubt", "no"};

    private Words() {}

    /// @return nothing for a blank
    static @Nullable String read(String[] words, char[] text, int from, int length) {
        if (length == 0) return null;
        for (var word : words) {
            if (is(word, text, from, length)) return word;
        }
        return UNKNOWN;
    }

    private static boolean is(String word, char[] text, int from, int length) {
        if (word.length() != length) return false;
        for (int at = 0; at < length; at++) {
            if (word.charAt(at) != text[from + at]) return false;
        }
        return true;
    }
}

package nl.peil.learning.dialogue;

import java.util.List;

/// Something that is wrong with a dialogue, or could be better. What it says is a text of the product, one for each
/// [Kind], so that its author reads it in her own language.
///
/// @param place where in the file, by the names that stand there; empty: the dialogue as a whole
/// @param about what fills the blanks of that text, in their order
public record Finding(String place, Kind kind, List<Object> about) {

    public enum Kind {
        NOT_YAML,
        NAME_TWICE,
        NO_NAMES,
        UNKNOWN,
        MISSING,
        NO_TEXT,
        NO_ID,
        NO_NUMBER,
        NONE_OF,
        NO_LIST,
        HOW_MANY,
        TWICE,
        NO_CONDITION,
        NO_BOUND,
        NO_MEASURE,
        TWO_ALWAYS,
        LAST_ALWAYS,

        LEADS_NOWHERE,
        LEADS_BACK,
        NO_CHOICE,
        UNREACHABLE,
        LENGTH,
        NEVER,
        NEVER_OTHERWISE,
        GUESSING,
        CAREFUL,
        NO_ENDING,
        GIVEN_AWAY,
        LONGEST,
        REMARKED,
        NO_GUIDE
    }

    public static Finding of(String place, Kind kind, Object... about) {
        return new Finding(place, kind, List.of(about));
    }

    public Object[] blanks() {
        return about.toArray();
    }

    @Override
    public String toString() {
        return (place + " " + kind + " " + about).strip();
    }
}

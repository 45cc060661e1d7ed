package nl.peil.tone;

/// A remark about words in a draft.
///
/// @param rule the rule that made it, by its id
/// @param from where the words begin in the draft; for a remark about the whole message the draft's end
/// @param to where they end
/// @param why what these words may do to a reader
/// @param instead a sentence that she could write instead, or add
public record Remark(String rule, Kind kind, int from, int to, String why, String instead) {

    boolean overlaps(Remark other) {
        return kind == other.kind && from < other.to && other.from < to;
    }

    /// This remark, about the words of both.
    Remark with(Remark other) {
        return new Remark(rule, kind, Math.min(from, other.from), Math.max(to, other.to), why, instead);
    }
}

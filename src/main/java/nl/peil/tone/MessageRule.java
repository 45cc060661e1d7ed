package nl.peil.tone;

import java.util.List;

/// What a whole message has too much of, or lacks.
///
/// @param from shorter messages, in words, are let be
/// @param when patterns of which at least one must be in the message; none: any message
/// @param without patterns that, anywhere in the message, take the remark away
/// @param count patterns of what can be too many, and `atLeast` how many that is; 0: not counted
record MessageRule(
        String id,
        Kind kind,
        int from,
        List<Pattern> when,
        List<Pattern> without,
        List<Pattern> count,
        int atLeast,
        String why,
        String instead,
        List<String> yes,
        List<String> no) {

    boolean finds(Text draft) {
        return draft.words() >= from
                && (when.isEmpty() || when.stream().anyMatch(pattern -> pattern.isIn(draft)))
                && without.stream().noneMatch(pattern -> pattern.isIn(draft))
                && (atLeast == 0
                        || count.stream()
                                        .mapToInt(pattern -> pattern.count(draft))
                                        .sum()
                                >= atLeast);
    }

    /// Has it what this rule would otherwise miss?
    boolean isMet(Text draft) {
        return without.stream().anyMatch(pattern -> pattern.isIn(draft));
    }

    Remark remark(Text draft) {
        return new Remark(id, kind, draft.length(), draft.length(), why, instead);
    }
}

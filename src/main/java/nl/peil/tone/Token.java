package nl.peil.tone;

/// A word or a mark of a draft.
///
/// @param text as patterns know it: small letters, no accents, straight apostrophes
/// @param sentence the sentence it stands in, counted from 0
/// @param loud a word written in capitals
record Token(String text, Sort sort, int from, int to, int sentence, boolean loud) {

    enum Sort {
        WORD,
        /// A comma, a bracket, a dash, an emoji: a part of the sentence ends here.
        BREAK,
        /// A full stop, an exclamation mark, a question mark, a new paragraph.
        END
    }

    boolean isWord() {
        return sort == Sort.WORD;
    }

    boolean isEnd() {
        return sort == Sort.END;
    }
}

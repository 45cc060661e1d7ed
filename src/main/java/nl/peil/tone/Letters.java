package nl.peil.tone;

import java.text.Normalizer;

/// Characters as patterns know them.
class Letters {

    private Letters() {}

    /// Small letters, no accents, straight apostrophes.
    static String plain(CharSequence text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isApostrophe(c)) plain.append('\'');
            else if (c < 128) plain.append(Character.toLowerCase(c));
            else if (!isMark(c)) plain.append(withoutAccent(c));
        }
        return plain.toString();
    }

    private static char withoutAccent(char c) {
        if (Character.isSurrogate(c)) return c;
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || isApostrophe(c);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /// An accent on its own, as some systems write it after its letter, and what is there without being seen.
    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || isMark(c);
    }

    static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}

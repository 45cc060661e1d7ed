package nl.peil.tone;

import java.util.ArrayList;
import java.util.List;

/// Reads a text into words and marks, in one pass from its beginning to its end.
class Tokenizer {

    private final Spelling spelling;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int sentence;

    private Tokenizer(Spelling spelling, String text) {
        this.spelling = spelling;
        this.text = text;
    }

    static List<Token> read(Spelling spelling, String text) {
        return new Tokenizer(spelling, text).read();
    }

    private List<Token> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) space();
            else if (Letters.inWord(c) && !Letters.isMark(c)) word();
            else if (Letters.isApostrophe(c) && clipped()) word();
            else if (Letters.isQuote(c) || Letters.isMark(c)) at++;
            else mark(c);
        }
        return tokens;
    }

    /// A new line ends a sentence, except where a sentence goes on below.
    private void space() {
        int lines = 0;
        int from = at;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            if (text.charAt(at) == '\n') lines++;
            at++;
        }
        boolean goesOn = at < text.length() && Character.isLowerCase(text.charAt(at));
        if (lines > 1 || (lines == 1 && !goesOn)) add("¶", Token.Sort.END, from, from);
    }

    /// Is this apostrophe the beginning of a short word, as in *'t*?
    private boolean clipped() {
        if (at > 0 && Letters.inWord(text.charAt(at - 1))) return false;
        int end = at + 1;
        while (end < text.length() && end < at + 4 && Letters.inWord(text.charAt(end))) end++;
        int letters = end - at - 1;
        boolean closed = end < text.length() && Letters.isApostrophe(text.charAt(end));
        return letters >= 1 && letters <= 2 && !closed;
    }

    private void word() {
        int from = at++;
        while (at < text.length() && (Letters.inWord(text.charAt(at)) || bound(from))) at++;
        var word = Letters.plain(text.substring(from, at));
        if (word.indexOf('.') >= 0 && at < text.length() && text.charAt(at) == '.') at++;
        boolean loud = isLoud(from, at);
        for (var meant : spelling.read(word)) {
            begin();
            tokens.add(new Token(meant, Token.Sort.WORD, from, at, sentence, loud));
        }
    }

    /// Does the mark here hold a word together: *don't*, *e-mail*, *10.30*, *d.w.z.*?
    private boolean bound(int from) {
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) return false;
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (Letters.isApostrophe(c) || Letters.isHyphen(c)) return true;
        if (c == '.' || c == ',' || c == ':') {
            if (Character.isDigit(before) && Character.isDigit(text.charAt(at + 1))) return true;
        }
        return c == '.' && (at - from == 1 || text.charAt(at - 2) == '.');
    }

    /// Capitals with a vowel among them: what has none can't be said, let alone shouted.
    private boolean isLoud(int from, int to) {
        int letters = 0;
        boolean vowel = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || Character.isDigit(c)) return false;
            if (!Character.isLetter(c)) continue;
            letters++;
            vowel |= Letters.isVowel(Letters.plain(String.valueOf(c)).charAt(0));
        }
        return letters > 1 && vowel;
    }

    private void mark(char c) {
        int from = at;
        at += Character.charCount(text.codePointAt(at));
        if (c == '.' || c == '…') dots(from);
        else if (c == '!' || c == '?') add(String.valueOf(c), Token.Sort.END, from, at);
        else
            add(
                    Letters.isHyphen(c) || c == '–' || c == '—' ? "-" : text.substring(from, at),
                    Token.Sort.BREAK,
                    from,
                    at);
    }

    private void dots(int from) {
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…')) at++;
        if (at - from > 1 || text.charAt(from) == '…') {
            add("…", goesOn() ? Token.Sort.BREAK : Token.Sort.END, from, at);
        } else if (tokens.isEmpty()
                || !spelling.abbreviations().contains(tokens.getLast().text())) {
            add(".", Token.Sort.END, from, at);
        }
    }

    private boolean goesOn() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') next++;
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private void add(String mark, Token.Sort sort, int from, int to) {
        if (mark.equals("¶") && (tokens.isEmpty() || tokens.getLast().isEnd())) return;
        if (sort != Token.Sort.END) begin();
        tokens.add(new Token(mark, sort, from, to, sentence, false));
    }

    /// What follows the end of a sentence begins another.
    private void begin() {
        if (!tokens.isEmpty() && tokens.getLast().isEnd()) sentence++;
    }
}

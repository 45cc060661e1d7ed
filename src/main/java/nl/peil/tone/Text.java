package nl.peil.tone;

import java.util.List;
import java.util.Set;

/// A text as patterns see it.
class Text {

    private final String text;
    private final List<Token> tokens;
    private final Set<String> joins;

    private Text(String text, List<Token> tokens, Set<String> joins) {
        this.text = text;
        this.tokens = tokens;
        this.joins = joins;
    }

    static Text of(String text, Spelling spelling) {
        return new Text(text, Tokenizer.read(spelling, text), spelling.joins());
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean isWord(int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }

    /// Does a sentence begin here?
    boolean starts(int at) {
        return at == 0 || (at < size() && token(at).sentence() != token(at - 1).sentence());
    }

    /// Does a sentence, or a part of one, begin here?
    boolean startsClause(int at) {
        return starts(at)
                || !token(at - 1).isWord()
                || joins.contains(token(at - 1).text());
    }

    boolean ends(int at) {
        return at == size() || token(at).isEnd();
    }

    /// The first token of the sentence that this one stands in.
    int sentenceStart(int at) {
        int start = at;
        while (!starts(start)) start--;
        return start;
    }

    int length() {
        return text.length();
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    long words() {
        return tokens.stream()
                .filter(Token::isWord)
                .mapToInt(Token::from)
                .distinct()
                .count();
    }
}

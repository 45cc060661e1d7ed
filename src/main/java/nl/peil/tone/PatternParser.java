package nl.peil.tone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/// Reads a pattern as its author writes it. The format is told in `docs/tone-rules.md`.
class PatternParser {

    private static final int SHORT_GAP = 4;
    private static final int LONG_GAP = 8;
    private static final String MARKS = ",;:-!?.…()";

    private final Map<String, WordList> lists;
    private final Spelling spelling;
    private final String written;
    private final List<String> pieces = new ArrayList<>();
    /// Pieces that the next one follows without a space.
    private final Set<Integer> joined = new HashSet<>();
    private int at;

    private PatternParser(Map<String, WordList> lists, Spelling spelling, String written) {
        this.lists = lists;
        this.spelling = spelling;
        this.written = written;
        var all = new StringTokenizer(written, " \t\n()[]|<>", true);
        while (all.hasMoreTokens()) {
            var piece = all.nextToken();
            if (piece.isBlank()) {
                joined.remove(pieces.size() - 1);
            } else {
                joined.add(pieces.size());
                pieces.add(piece);
            }
        }
    }

    /// Throws IllegalArgumentException with what is wrong, in words for its author.
    static Pattern read(String written, Map<String, WordList> lists, Spelling spelling) {
        var parser = new PatternParser(lists, spelling, written);
        var row = parser.row();
        if (parser.at < parser.pieces.size())
            throw parser.wrong("\"" + parser.pieces.get(parser.at) + "\" closes nothing");
        parser.check(row.parts());
        return new Pattern(written, row);
    }

    private Part.Row row() {
        var parts = new ArrayList<Part>();
        while (at < pieces.size() && !isAny(pieces.get(at), "|", ")", "]", ">")) parts.add(part());
        if (parts.isEmpty()) throw wrong("nothing to look for");
        return new Part.Row(List.copyOf(parts));
    }

    private Part part() {
        var piece = pieces.get(at++);
        return switch (piece) {
            case "(" -> oneOf(")");
            case "[" -> new Part.Maybe(oneOf("]"));
            case "<" -> list();
            case ".." -> new Part.Gap(SHORT_GAP, false);
            case "..." -> new Part.Gap(LONG_GAP, true);
            case "START", "CLAUSE", "END", "WORD", "LOUD" -> Part.Place.valueOf(piece);
            default ->
                piece.startsWith("!") && (piece.length() > 1 || opensHere()) ? not(piece.substring(1)) : word(piece);
        };
    }

    private boolean opensHere() {
        return at < pieces.size() && joined.contains(at - 1) && isAny(pieces.get(at), "(", "<");
    }

    private Part not(String word) {
        var unwanted = word.isEmpty() ? part() : word(word);
        return new Part.Not(new Part.Choice(List.of(new Part.Row(List.of(unwanted)))));
    }

    private Part.Choice oneOf(String close) {
        var rows = new ArrayList<Part.Row>();
        rows.add(row());
        while (at < pieces.size() && pieces.get(at).equals("|")) {
            at++;
            rows.add(row());
        }
        if (at == pieces.size() || !pieces.get(at++).equals(close)) throw wrong("a \"" + close + "\" is missing");
        return new Part.Choice(inOne(rows));
    }

    /// Rows of one word each are one list, which is quicker to look through.
    private static List<Part.Row> inOne(List<Part.Row> rows) {
        var words = new WordList();
        for (var row : rows) {
            if (row.parts().size() != 1 || !(row.parts().getFirst() instanceof Part.Any(var list)))
                return List.copyOf(rows);
            words.addAll(list);
        }
        return List.of(new Part.Row(List.of(new Part.Any(words))));
    }

    private Part list() {
        if (at + 1 >= pieces.size() || !pieces.get(at + 1).equals(">")) throw wrong("a \">\" is missing");
        var name = pieces.get(at);
        at += 2;
        return new Part.Any(list(name));
    }

    private WordList list(String name) {
        var list = lists.get(name);
        if (list == null) throw wrong("there is no word list <" + name + ">");
        return list;
    }

    private Part word(String word) {
        if (word.length() == 1 && MARKS.contains(word)) return any(word);
        if (word.contains("*")) return any(word);
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw wrong("\"" + word + "\" is none of START, CLAUSE, END, WORD, LOUD; write words in small letters");
        }
        var tokens = Tokenizer.read(Spelling.PLAIN, word);
        if (tokens.size() != 1 || !tokens.getFirst().isWord()) {
            throw wrong("\"" + word + "\" is not one word: put spaces around marks");
        }
        var meant = spelling.read(tokens.getFirst().text());
        return meant.size() == 1
                ? any(meant.getFirst())
                : new Part.Row(meant.stream().map(PatternParser::any).toList());
    }

    private static Part any(String word) {
        return new Part.Any(WordList.of(List.of(word)));
    }

    /// What could never match, or would match anything.
    private void check(List<Part> parts) {
        var first = parts.getFirst();
        var last = parts.getLast();
        if (first instanceof Part.Gap || last instanceof Part.Gap) throw wrong("a gap stands between words");
        if (last instanceof Part.Not && parts.size() == 1) throw wrong("it says only what is not to follow");
        if (parts.lastIndexOf(Part.Place.START) > 0) throw wrong("nothing comes before START, so it can't match");
        int ends = parts.indexOf(Part.Place.END);
        if (ends >= 0 && parts.subList(ends + 1, parts.size()).stream().anyMatch(PatternParser::takesWord)) {
            throw wrong("no word comes after END, so it can't match");
        }
    }

    private static boolean takesWord(Part part) {
        return part == Part.Place.WORD || part == Part.Place.LOUD || (part instanceof Part.Any any && !isMark(any));
    }

    private static boolean isMark(Part.Any any) {
        var all = any.words().all();
        return all != null && all.stream().allMatch(word -> word.length() == 1 && MARKS.contains(word));
    }

    private static boolean isAny(@Nullable String piece, String... of) {
        return List.of(of).contains(piece);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("in \"" + written + "\": " + what);
    }
}

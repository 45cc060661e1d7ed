package nl.peil.tone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words of which a pattern takes any one. A star stands for any letters; a hyphen in front takes a word out again:
/// `ge*d -geld`.
class WordList {

    private final Set<String> words = new HashSet<>();
    private final Set<String> not = new HashSet<>();
    private final Set<Wild> wild = new HashSet<>();

    private record Wild(String start, String end) {
        boolean fits(String word) {
            return word.length() > start.length() + end.length() && word.startsWith(start) && word.endsWith(end);
        }
    }

    static WordList of(List<String> forms) {
        var list = new WordList();
        forms.forEach(list::add);
        return list;
    }

    private void add(String written) {
        var form = Letters.plain(written);
        int star = form.indexOf('*');
        if (form.startsWith("-") && form.length() > 1) not.add(form.substring(1));
        else if (star < 0) words.add(form);
        else wild.add(new Wild(form.substring(0, star), form.substring(star + 1)));
    }

    void addAll(WordList other) {
        words.addAll(other.words);
        not.addAll(other.not);
        wild.addAll(other.wild);
    }

    boolean has(String word) {
        if (not.contains(word)) return false;
        return words.contains(word) || wild.stream().anyMatch(w -> w.fits(word));
    }

    boolean isEmpty() {
        return words.isEmpty() && wild.isEmpty();
    }

    /// All its words, or nothing when they can't be counted.
    @Nullable
    Set<String> all() {
        return wild.isEmpty() && not.isEmpty() ? words : null;
    }
}

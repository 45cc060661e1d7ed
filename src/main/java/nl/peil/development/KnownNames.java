package nl.peil.development;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts of names that are known.
///
/// @param first found with or without a capital
/// @param last found with a capital only: many are words as well
record KnownNames(Set<String> first, Set<String> last) {

    private static final Set<String> PARTICLES = Set.of(
            "de", "den", "der", "het", "van", "von", "ten", "ter", "te", "la", "le", "du", "el", "al", "di", "da", "in",
            "op", "aan", "en", "and", "the", "of");

    private static final Set<String> TITLES = Set.of(
            "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "mr", "mrs", "ms", "dr", "familie", "fam", "tante",
            "oom");

    /// Names that are words as well: only with a capital they are taken for a name.
    private static final Set<String> WORDS_TOO = Set.of(
            "will", "hope", "rose", "mark", "dawn", "june", "april", "grant", "bill", "rich", "frank", "roos", "grace",
            "bloem", "storm", "merel", "faith", "lief", "ruth", "olive", "daan");

    static KnownNames of(Collection<String> full) {
        var first = new HashSet<String>();
        var last = new HashSet<String>();
        for (var name : full) {
            boolean given = true;
            for (var part : name.strip().split("[\\s,]+", -1)) {
                var plain = plain(part).replaceAll("[^\\p{L}'-]", "");
                if (plain.length() < 2) continue;
                boolean isName = !TITLES.contains(plain) && !PARTICLES.contains(plain);
                if (isName && given) {
                    first.add(plain);
                    for (var one : plain.split("-", -1)) if (one.length() > 2) first.add(one);
                }
                if (isName && !given && plain.length() > 2) last.add(plain);
                given = false;
            }
        }
        return new KnownNames(first, last);
    }

    boolean hold(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        var plain = plain(word);
        return is(plain, capital)
                || is(withoutS(plain), capital)
                || (word.indexOf('-') > 0
                        && List.of(plain.split("-", -1)).stream().anyMatch(part -> is(part, capital)));
    }

    private boolean is(@Nullable String word, boolean capital) {
        if (word == null) return false;
        if (capital) return first.contains(word) || last.contains(word);
        return word.length() > 3 && first.contains(word) && !WORDS_TOO.contains(word);
    }

    /// *Anna's*, *Jans*.
    private static @Nullable String withoutS(String word) {
        if (word.endsWith("'s")) return word.substring(0, word.length() - 2);
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : null;
    }

    /// Without accents and capitals.
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}

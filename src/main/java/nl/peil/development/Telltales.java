package nl.peil.development;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.peil.development.Telltale.Kind;

/// Finds what may identify somebody: names that are known, places, and what has the shape of a number, an address or a
/// date. It rather marks too much than too little, and it never finds everything: whoever wrote the text reads it
/// through herself.
final class Telltales {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*");

    private static final int MOST_WORDS_OF_A_PLACE = 5;

    /// At the beginning of a sentence every word has a capital, and there are places called *Best* and *Made*.
    private static final int SHORT = 5;

    /// Before the point behind them no sentence ends: a name follows.
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?i)(?<!\\p{L})(?:mw|mevr|mej|dhr|hr|dr|drs|ds|fam|mr|mrs|ms|st)$");

    /// Words with which a sentence begins, and places as well.
    private static final Set<String> PLACES_TOO = Set.of(
            "naast",
            "buren",
            "leven",
            "halen",
            "leest",
            "opende",
            "onverwacht",
            "recht",
            "wilden",
            "hoeven",
            "zetten",
            "huizen",
            "houten",
            "landen",
            "zolder",
            "rijen",
            "duiven",
            "weelde",
            "monster",
            "hoorn",
            "reading",
            "street",
            "bridge",
            "manage",
            "settle",
            "battle",
            "champion",
            "proven",
            "silly",
            "stock",
            "locking",
            "burst");

    /// What has a capital wherever it stands, and gives nobody away.
    private static final Set<String> ORDINARY = Set.of(
            "i",
            "i'm",
            "i've",
            "i'd",
            "i'll",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
            "januari",
            "februari",
            "maart",
            "mei",
            "juni",
            "juli",
            "augustus",
            "oktober",
            "wmo",
            "wlz",
            "zvw",
            "wajong",
            "teams",
            "zoom",
            "facebook",
            "outlook",
            "netflix",
            "corona",
            "covid",
            "sinterklaas",
            "kerstmis",
            "god",
            "nederlander",
            "europa",
            "nederland",
            "nederlands",
            "nederlandse",
            "engels",
            "engelse",
            "dutch",
            "english",
            "whatsapp",
            "excel",
            "google",
            "kerst",
            "pasen",
            "christmas",
            "easter",
            "peil",
            "ikea",
            "marktplaats",
            "word");

    private Telltales() {}

    /// @param clients names of her own clients
    /// @param colleagues names of the people of her practice, and of the practice
    /// @param isPlace whether a place is called so
    record Known(KnownNames clients, KnownNames colleagues, Predicate<String> isPlace) {}

    /// Those in a text, in their order; no two overlap.
    static List<Telltale> in(String text, Known known) {
        var found = new ArrayList<Telltale>();
        for (var shape : Shape.ALL) shape.in(text).forEach(one -> add(found, one));
        words(text, known, found);
        found.sort(Comparator.comparingInt(Telltale::from));
        return List.copyOf(found);
    }

    private static void words(String text, Known known, List<Telltale> found) {
        var words = WORD.matcher(text).results().toList();
        for (var word : words) {
            if (known.clients().hold(word.group())) add(found, new Telltale(word.start(), word.end(), Kind.CLIENT));
            else if (known.colleagues().hold(word.group()))
                add(found, new Telltale(word.start(), word.end(), Kind.COLLEAGUE));
        }
        for (int at = 0; at < words.size(); at++) place(text, words, at, known, found);
        var names = new HashSet<String>();
        for (var word : words) {
            if (isName(word.group()) && !begins(text, word.start())) names.add(word.group());
        }
        for (var word : words) {
            if (names.contains(word.group())) add(found, new Telltale(word.start(), word.end(), Kind.NAME));
        }
    }

    /// The longest place that begins at this word: *Bergen op Zoom*, not *Bergen*.
    private static void place(String text, List<MatchResult> words, int at, Known known, List<Telltale> found) {
        int from = words.get(at).start();
        if (from > 0 && isApostrophe(text.charAt(from - 1))) from--;
        var first = text.substring(from, words.get(at).end());
        if (first.chars().noneMatch(Character::isUpperCase)) return;
        for (int many = Math.min(MOST_WORDS_OF_A_PLACE, words.size() - at); many > 0; many--) {
            int until = words.get(at + many - 1).end();
            var name = text.substring(from, until);
            if (name.indexOf('\n') >= 0 || !known.isPlace().test(name)) continue;
            if (many == 1 && isWordToo(name) && begins(text, from)) return;
            add(found, new Telltale(from, until, Kind.PLACE));
            return;
        }
    }

    private static boolean isWordToo(String place) {
        return place.length() < SHORT || PLACES_TOO.contains(place.toLowerCase(Locale.ROOT));
    }

    /// A capital and small letters behind it; *PGB* and *PGB-houder* are none, and *K.* is how a name is left
    /// out.
    private static boolean isName(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) return false;
        if (Character.isUpperCase(word.charAt(1)) || word.chars().noneMatch(Character::isLowerCase)) return false;
        return !ORDINARY.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /// Whether a sentence, a line or a quotation begins here.
    private static boolean begins(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || "\"'‘’“”„(*-–".indexOf(text.charAt(before)) >= 0))
            before--;
        if (before < 0) return true;
        if (text.charAt(before) == '.'
                && ABBREVIATED.matcher(text.substring(0, before)).find()) return false;
        return ".!?:;\n\r…".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isApostrophe(char one) {
        return one == '\'' || one == '’' || one == '‘';
    }

    private static void add(List<Telltale> found, Telltale one) {
        if (found.stream().noneMatch(one::overlaps)) found.add(one);
    }
}

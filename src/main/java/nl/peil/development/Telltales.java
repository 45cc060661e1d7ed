package nl.peil.development;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.peil.development.Telltale.Kind;
import org.jspecify.annotations.Nullable;

/// Finds what may identify somebody: names that are known, places, and what has the shape of a number, an address or a
/// date. It rather marks too much than too little, and it never finds everything: whoever wrote the text reads it
/// through herself.
final class Telltales {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*");

    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may"
                + "|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    /// Those that are no word besides, so that a day is one without a year too: *May* and *March* only with a capital.
    private static final String CERTAIN_MONTH = "(?:jan(?:uari|uary)|feb(?:ruari|ruary)|maart|april|mei|(?-i:May|March)"
            + "|jun[ie]|jul[iy]|august(?:us)?|september|o[kc]tober|november|december)\\b";

    private static final String ENGLISH_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final String PERSON =
            "(?:vrouw|man|moeder|vader|meisje|jongen|dame|heer|zoon|dochter|kind|kleinkind|klant"
                + "|cliënt|weduwe|weduwnaar|woman|man|mother|father|girl|boy|lady|son|daughter|child|client|widow|widower)";

    private static final String IS_OLD = "(?:is|was|wordt|werd|turned|turns|becomes)\\s+"
            + "(?:(?:bijna|net|nu|ruim|al|pas|almost|nearly|now|just|already|only)\\s+)?";

    private static final String STREET = "(?:straat|laan|weg|plein|gracht|kade|dijk|steeg|singel|dreef|hof|pad|markt)";

    private static final int MOST_WORDS_OF_A_PLACE = 5;

    /// At the beginning of a sentence every word has a capital, and there are places called *Best* and *Made*.
    private static final int SHORT = 5;

    private static final Set<String> PARTICLES = Set.of(
            "de", "den", "der", "het", "van", "von", "ten", "ter", "te", "la", "le", "du", "el", "al", "di", "da", "in",
            "op", "aan", "en", "and", "the", "of");

    private static final Set<String> TITLES = Set.of(
            "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "mr", "mrs", "ms", "dr", "familie", "fam", "tante",
            "oom");

    /// Before the point behind them no sentence ends: a name follows.
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?i)(?<!\\p{L})(?:mw|mevr|mej|dhr|hr|dr|drs|ds|fam|mr|mrs|ms|st)$");

    /// Names that are words as well: only with a capital they are taken for a name.
    private static final Set<String> WORDS_TOO = Set.of(
            "will", "hope", "rose", "mark", "dawn", "june", "april", "grant", "bill", "rich", "frank", "roos", "grace",
            "bloem", "storm", "merel", "faith", "lief", "ruth", "olive", "daan");

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

    /// @param clients names of her own clients, as she wrote them
    /// @param colleagues names of the people of her practice, and of the practice
    /// @param isPlace whether a place is called so
    record Known(Collection<String> clients, Collection<String> colleagues, Predicate<String> isPlace) {}

    /// Those in a text, in their order; no two overlap.
    static List<Telltale> in(String text, Known known) {
        var found = new ArrayList<Telltale>();
        shape(Kind.MAIL, "[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+", text, found);
        shape(Kind.SITE, "(?:https?://|www\\.)\\S+|(?<![\\p{L}\\d.])@[\\p{L}\\d_.]{3,}", text, found);
        shape(Kind.ACCOUNT, "\\b[A-Z]{2}\\d{2}[ ]?[A-Z]{4}(?:[ ]?\\d){10}\\b", text, found);
        matches("(?<![\\d+])\\d(?:[ .]?\\d){7,8}(?![\\d])", text)
                .filter(one -> isBsn(one.group().replaceAll("\\D", "")))
                .forEach(one -> add(found, one.start(), one.end(), Kind.BSN));
        matches("(?<![\\d\\p{L}])(?:\\+|00|0)\\d(?:[\\s()./-]{0,3}\\d){7,13}(?!\\d)", text)
                .forEach(one -> add(found, one.start(), one.end(), Kind.PHONE));
        shape(
                Kind.DATE,
                "(?<!\\d)\\d{1,2}[-/. ]\\d{1,2}[-/."
                        + " ](?:(?:19|20)\\d{2}|\\d{2})(?!\\d)|(?<!\\d)(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?!\\d)"
                        + "|(?i:(?<!\\d)\\d{1,2}(?:e|de|ste|st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH
                        + ",?\\s+'?\\d{2,4}(?!\\d))"
                        + "|(?i:\\b" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d))"
                        + "|(?i:(?<!\\d)\\d{1,2}(?:e|de|ste|st|nd|rd|th)?\\s+(?:of\\s+)?" + CERTAIN_MONTH + ")"
                        + "|\\b" + ENGLISH_MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])"
                        + "|(?i:(?:geboren|born)(?:\\s+\\p{L}+){0,2}\\s+(?:19|20)\\d{2}(?!\\d))",
                text,
                found);
        shape(
                Kind.AGE,
                "(?iu:(?<!\\d)\\d{1,3}[- ]?jarige?\\b|(?<!\\d)\\d{1,3}\\s+jaar\\s+(?:oud|jong)\\b"
                        + "|(?<!\\d)\\d{1,3}[- ]years?[- ]old\\b|\\baged?\\s+(?:of\\s+)?\\d{1,3}(?!\\d)"
                        + "|(?<=\\b" + PERSON
                        + "\\s(?:van|of)\\s)\\d{2,3}(?:\\s+jaar)?(?![\\d\\p{L}]|\\s+\\p{L}*(?:kilo|meter|cm|euro))"
                        + "|(?<=\\b(?:ze|zij|hij|ik|die|she|he|who|" + PERSON + ")\\s)" + IS_OLD
                        + "\\d{1,3}(?:\\s+jaar)?(?=\\s*(?:[.,;:!?)\\n]|$)|\\s+(?:en|maar|geworden|and|but)\\b))",
                text,
                found);
        shape(Kind.POSTCODE, "(?<!\\d)[1-9]\\d{3}(?:\\s?[A-Z]{2}|[a-z]{2})(?![\\p{L}\\d])", text, found);
        shape(
                Kind.ADDRESS,
                "\\p{Lu}[\\p{L}'’-]{0,40}(?:\\s\\p{Lu}[\\p{L}'’-]{0,40}){0,3}" + STREET
                        + "(?:\\s+\\d{1,4}\\s?[a-zA-Z]?)?(?![\\p{L}\\d])"
                        + "|(?<!\\d)\\d{1,4}[a-zA-Z]?\\s+(?:\\p{Lu}\\p{L}{1,40}\\s){1,3}(?:Street|Road|Lane|Avenue|Square|Close|Drive)\\b",
                text,
                found);
        words(text, known, found);
        found.sort(Comparator.comparingInt(Telltale::from));
        return List.copyOf(found);
    }

    private static void words(String text, Known known, List<Telltale> found) {
        var words = WORD.matcher(text).results().toList();
        var clients = Names.of(known.clients());
        var colleagues = Names.of(known.colleagues());
        for (var word : words) {
            if (clients.hold(word.group())) add(found, word.start(), word.end(), Kind.CLIENT);
            else if (colleagues.hold(word.group())) add(found, word.start(), word.end(), Kind.COLLEAGUE);
        }
        for (int at = 0; at < words.size(); at++) place(text, words, at, known, found);
        var names = new HashSet<String>();
        for (var word : words) {
            if (isName(word.group()) && !begins(text, word.start())) names.add(word.group());
        }
        for (var word : words) {
            if (names.contains(word.group())) add(found, word.start(), word.end(), Kind.NAME);
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
            add(found, from, until, Kind.PLACE);
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

    /// The eleven test of a citizen service number.
    static boolean isBsn(String digits) {
        var nine = digits.length() == 8 ? "0" + digits : digits;
        if (nine.length() != 9 || nine.equals("000000000")) return false;
        int sum = -(nine.charAt(8) - '0');
        for (int at = 0; at < 8; at++) sum += (9 - at) * (nine.charAt(at) - '0');
        return sum % 11 == 0;
    }

    private static Stream<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static void shape(Kind kind, String pattern, String text, List<Telltale> found) {
        matches(pattern, text).forEach(one -> add(found, one.start(), one.end(), kind));
    }

    private static void add(List<Telltale> found, int from, int until, Kind kind) {
        var one = new Telltale(from, until, kind);
        if (found.stream().noneMatch(one::overlaps)) found.add(one);
    }

    /// Without accents and capitals.
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /// The parts of known names.
    ///
    /// @param first found with or without a capital
    /// @param last found with a capital only: many are words as well
    private record Names(Set<String> first, Set<String> last) {

        static Names of(Collection<String> full) {
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
            return new Names(first, last);
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
    }
}

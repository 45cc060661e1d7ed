package nl.peil.development;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.peil.development.Telltale.Kind;

/// What may identify somebody by its shape alone: numbers, addresses, dates and ages, in Dutch and English.
///
/// @param holds whether what has this shape is one
record Shape(Kind kind, Pattern pattern, Predicate<String> holds) {

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

    /// Where two are at the same place, the first one is said.
    static final List<Shape> ALL = List.of(
            shape(Kind.MAIL, "[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"),
            shape(Kind.SITE, "(?:https?://|www\\.)\\S+|(?<![\\p{L}\\d.])@[\\p{L}\\d_.]{3,}"),
            shape(Kind.ACCOUNT, "\\b[A-Z]{2}\\d{2}[ ]?[A-Z]{4}(?:[ ]?\\d){10}\\b"),
            new Shape(
                    Kind.BSN,
                    Pattern.compile("(?<![\\d+])\\d(?:[ .]?\\d){7,8}(?![\\d])"),
                    found -> isBsn(found.replaceAll("\\D", ""))),
            shape(Kind.PHONE, "(?<![\\d\\p{L}])(?:\\+|00|0)\\d(?:[\\s()./-]{0,3}\\d){7,13}(?!\\d)"),
            shape(
                    Kind.DATE,
                    "(?<!\\d)\\d{1,2}[-/. ]\\d{1,2}[-/."
                            + " ](?:(?:19|20)\\d{2}|\\d{2})(?!\\d)|(?<!\\d)(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?!\\d)"
                            + "|(?i:(?<!\\d)\\d{1,2}(?:e|de|ste|st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH
                            + ",?\\s+'?\\d{2,4}(?!\\d))"
                            + "|(?i:\\b" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d))"
                            + "|(?i:(?<!\\d)\\d{1,2}(?:e|de|ste|st|nd|rd|th)?\\s+(?:of\\s+)?" + CERTAIN_MONTH + ")"
                            + "|\\b" + ENGLISH_MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])"
                            + "|(?i:(?:geboren|born)(?:\\s+\\p{L}+){0,2}\\s+(?:19|20)\\d{2}(?!\\d))"),
            shape(
                    Kind.AGE,
                    "(?iu:(?<!\\d)\\d{1,3}[- ]?jarige?\\b|(?<!\\d)\\d{1,3}\\s+jaar\\s+(?:oud|jong)\\b"
                            + "|(?<!\\d)\\d{1,3}[- ]years?[- ]old\\b|\\baged?\\s+(?:of\\s+)?\\d{1,3}(?!\\d)"
                            + "|(?<=\\b" + PERSON
                            + "\\s(?:van|of)\\s)\\d{2,3}(?:\\s+jaar)?(?![\\d\\p{L}]|\\s+\\p{L}*(?:kilo|meter|cm|euro))"
                            + "|(?<=\\b(?:ze|zij|hij|ik|die|she|he|who|" + PERSON + ")\\s)" + IS_OLD
                            + "\\d{1,3}(?:\\s+jaar)?(?=\\s*(?:[.,;:!?)\\n]|$)|\\s+(?:en|maar|geworden|and|but)\\b))"),
            shape(Kind.POSTCODE, "(?<!\\d)[1-9]\\d{3}(?:\\s?[A-Z]{2}|[a-z]{2})(?![\\p{L}\\d])"),
            shape(
                    Kind.ADDRESS,
                    "\\p{Lu}[\\p{L}'’-]{0,40}(?:\\s\\p{Lu}[\\p{L}'’-]{0,40}){0,3}" + STREET
                            + "(?:\\s+\\d{1,4}\\s?[a-zA-Z]?)?(?![\\p{L}\\d])"
                            + "|(?<!\\d)\\d{1,4}[a-zA-Z]?\\s+(?:\\p{Lu}\\p{L}{1,40}\\s){1,3}(?:Street|Road|Lane|Avenue|Square|Close|Drive)\\b"));

    private static Shape shape(Kind kind, String pattern) {
        return new Shape(kind, Pattern.compile(pattern), _ -> true);
    }

    Stream<Telltale> in(String text) {
        return pattern.matcher(text)
                .results()
                .filter(one -> holds.test(one.group()))
                .map(one -> new Telltale(one.start(), one.end(), kind));
    }

    /// The eleven test of a citizen service number.
    static boolean isBsn(String digits) {
        var nine = digits.length() == 8 ? "0" + digits : digits;
        if (nine.length() != 9 || nine.equals("000000000")) return false;
        int sum = -(nine.charAt(8) - '0');
        for (int at = 0; at < 8; at++) sum += (9 - at) * (nine.charAt(at) - '0');
        return sum % 11 == 0;
    }
}

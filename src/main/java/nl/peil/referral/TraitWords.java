package nl.peil.referral;

import static nl.peil.referral.matching.Trait.*;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.peil.referral.matching.Trait;

/// The words by which a file of colleagues may name what they can do: Dutch, English, and what people also write.
final class TraitWords {

    private static final Map<Trait, List<String>> WORDS = new LinkedHashMap<>();

    private static final Map<String, Trait> TRAITS = new HashMap<>();

    static {
        say(ADHD_AUTISM, "adhd", "adhd", "autisme", "autism");
        say(CHRONIC_DISORGANISATION, "overzicht", "overview");
        say(HOARDING, "verzamelen", "hoarding");
        say(ADMINISTRATION, "papieren", "paperwork", "administratie", "administration");
        say(MOVING_BEREAVEMENT, "verhuizen", "moving");
        say(WORKPLACE, "werkplek", "workplace");
        say(DIGITAL, "digitaal", "digital");
        say(ALONE, "alleen", "alone");
        say(COUPLE, "stel", "couple");
        say(YOUNG_CHILDREN, "kinderen", "children");
        say(TEENAGERS, "pubers", "teenagers");
        say(OLDER, "ouderen", "older");
        say(SEVERAL_GENERATIONS, "generaties", "generations");
        say(DUTCH, "nederlands", "dutch", "nl");
        say(ENGLISH, "engels", "english", "en");
        say(FRISIAN, "fries", "frisian");
        say(GERMAN, "duits", "german");
        say(FRENCH, "frans", "french");
        say(TURKISH, "turks", "turkish");
        say(ARABIC, "arabisch", "arabic");
        say(POLISH, "pools", "polish");
        say(UKRAINIAN, "oekraïens", "ukrainian", "oekraiens");
        say(SIGN_LANGUAGE, "gebarentaal", "sign language");
        say(PRIVATE, "zelf", "private", "particulier");
        say(EMPLOYER, "werkgever", "employer");
        say(PGB, "pgb", "pgb");
        say(WMO, "wmo", "wmo");
        say(WLZ, "wlz", "wlz");
        say(JEUGDWET, "jeugdwet", "jeugdwet");
        say(ZVW, "zvw", "zvw");
        say(WEEKDAYS, "overdag", "daytime");
        say(EVENINGS, "avond", "evening");
        say(WEEKENDS, "weekend", "weekend");
    }

    private TraitWords() {}

    private static void say(Trait trait, String... words) {
        WORDS.put(trait, List.of(words));
        for (var word : words) TRAITS.put(word, trait);
    }

    static Optional<Trait> trait(String word, Trait.Group group) {
        return Optional.ofNullable(TRAITS.get(word.strip().toLowerCase(Locale.ROOT)))
                .filter(trait -> trait.group() == group);
    }

    /// What can be written for a group, in this language.
    static String of(Trait.Group group, Locale language) {
        int which = language.getLanguage().equals("nl") ? 0 : 1;
        return String.join(
                " | ",
                WORDS.entrySet().stream()
                        .filter(entry -> entry.getKey().group() == group)
                        .map(entry -> entry.getValue().get(which))
                        .toList());
    }
}

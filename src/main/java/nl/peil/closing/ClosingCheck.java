package nl.peil.closing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import nl.peil.collaboration.ClosingReason;
import nl.peil.platform.Language;
import nl.peil.practice.Address;

/// What there is to check about the words for a closing before anybody reads them.
public final class ClosingCheck {

    private ClosingCheck() {}

    /// Every text that is read, with example names, said formally.
    ///
    /// @throws IllegalStateException when the file has a fault
    public static List<String> texts(Locale language) {
        return ClosingWords.of(language)
                .with(text -> ClosingTexts.fill(text, "Anna", "Roos", Address.U))
                .texts()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// What is wrong between the languages, in words for their author.
    ///
    /// @throws IllegalStateException when a file has a fault of its own
    public static List<String> faults() {
        var dutch = ClosingWords.of(Language.DUTCH);
        var english = ClosingWords.of(Language.ENGLISH);
        var faults = new ArrayList<String>();
        if (!dutch.shape().equals(english.shape())) faults.add("closing.yaml isn't the same in both languages");
        var without = EnumSet.allOf(ClosingReason.class);
        dutch.letters().forEach(letter -> without.removeAll(letter.fits()));
        without.forEach(reason -> faults.add("closing.yaml has no letter for " + reason));
        for (var language : Language.ALL) {
            texts(language).stream()
                    .filter(text -> text.contains("{") || text.contains("}"))
                    .forEach(text -> faults.add(language + "/closing.yaml has braces: " + text));
        }
        return faults;
    }
}

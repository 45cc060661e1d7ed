package nl.peil.closing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.peil.collaboration.Header;
import nl.peil.platform.Language;
import nl.peil.practice.Address;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Component;

/// The words for a closing, read and checked when Peil starts, with the names of these two people filled in and
/// the client spoken to as this practice does.
@Component
class ClosingTexts {

    private final Map<Locale, ClosingWords> words = new HashMap<>();
    private final Practices practices;

    ClosingTexts(Practices practices) {
        this.practices = practices;
        for (var language : Language.ALL) words.put(language, ClosingWords.of(language));
    }

    /// @param language the organizer's for what she reads, the client's for what she is going to say
    ClosingWords of(Header header, Locale language) {
        var address = practices.address();
        var organizer = practices.nameOf(header.organizer());
        var found = words.getOrDefault(language, words.get(Language.DUTCH));
        return java.util.Objects.requireNonNull(found).with(text -> fill(text, header.client(), organizer, address));
    }

    static String fill(String text, String client, String organizer, Address address) {
        return address.in(text).replace("{client}", client).replace("{organizer}", organizer);
    }
}

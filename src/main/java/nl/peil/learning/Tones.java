package nl.peil.learning;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.peil.platform.Language;
import nl.peil.tone.Tone;
import org.springframework.stereotype.Component;

/// The tone rules of each language, read when somebody first needs them.
@Component
class Tones {

    private final Map<String, Tone> tones = new ConcurrentHashMap<>();

    Tone in(Locale language) {
        return tones.computeIfAbsent(language.getLanguage(), name -> Tone.of(Language.of(name)));
    }
}

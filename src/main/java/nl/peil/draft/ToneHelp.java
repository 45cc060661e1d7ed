package nl.peil.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.peil.tone.Remark;
import nl.peil.tone.Tone;
import org.springframework.stereotype.Component;

/// Remarks on words, in the language that they are written in.
@Component
class ToneHelp {

    private final Map<String, Tone> tones = new ConcurrentHashMap<>();

    List<Remark> remarks(String words, Locale language) {
        return tones.computeIfAbsent(language.getLanguage(), name -> Tone.of(Locale.of(name)))
                .read(words);
    }
}

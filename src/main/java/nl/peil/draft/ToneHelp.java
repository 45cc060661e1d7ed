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
        return in(language).read(words);
    }

    /// Reading the rules takes a moment: somebody who opens a page to write on, needs them soon.
    void prepare(Locale language) {
        if (!tones.containsKey(language.getLanguage())) Thread.startVirtualThread(() -> in(language));
    }

    private Tone in(Locale language) {
        return tones.computeIfAbsent(language.getLanguage(), name -> Tone.of(Locale.of(name)));
    }
}

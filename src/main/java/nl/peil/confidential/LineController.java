package nl.peil.confidential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.confidential.LineScripts.Script;
import nl.peil.options.OptionCards;
import nl.peil.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/// The pages of a line, for whoever knows its address. No account, no cookie, and nothing is asked here: all goes by
/// what a browser seals first.
@Controller
@RequestMapping("/line/{address}")
class LineController {

    private final Confidants confidants;
    private final LineScripts scripts;
    private final LineData data;
    private final OptionCards options;

    LineController(Confidants confidants, LineScripts scripts, LineData data, OptionCards options) {
        this.confidants = confidants;
        this.scripts = scripts;
        this.data = data;
        this.options = options;
    }

    /// What is told of a line to whoever comes to it.
    record About(LineId id, String name, @Nullable String phone, String words, String address, boolean open) {
        static About of(Line line) {
            return new About(line.id(), line.name(), line.phone(), line.words(), line.address(), line.isOpen());
        }
    }

    record Data(
            About line,
            String language,
            List<Named> confidants,
            List<Integer> days,
            int keep,
            List<Script> worker,
            Map<String, Script> words,
            String api) {}

    @ModelAttribute
    void about(Line line, Locale language, Model model) {
        var named = confidants.named(line.id());
        model.addAttribute("line", line);
        model.addAttribute("confidants", named);
        model.addAttribute("options", options.all(language));
        model.addAttribute("scripts", scripts);
        model.addAttribute(
                "data",
                data.of(new Data(
                        About.of(line),
                        language.getLanguage(),
                        named,
                        Line.DAYS,
                        line.keep(),
                        scripts.getWorker(),
                        words(scripts),
                        line.path() + "/api")));
    }

    /// The lists that words are drawn from, by language.
    static Map<String, Script> words(LineScripts scripts) {
        var words = new LinkedHashMap<String, Script>();
        for (var language : Language.ALL) {
            words.put(language.getLanguage(), scripts.script("words-" + language.getLanguage() + ".json"));
        }
        return words;
    }

    @GetMapping({"", "/nl", "/en"})
    String line() {
        return "confidential/line";
    }

    @GetMapping({"/with", "/with/nl", "/with/en"})
    String with() {
        return "confidential/line-with";
    }

    @GetMapping({"/privacy", "/privacy/nl", "/privacy/en"})
    String privacy() {
        return "confidential/line-privacy";
    }
}

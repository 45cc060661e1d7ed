package nl.peil.warning;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.evaluation.Item;
import nl.peil.practice.Me;
import nl.peil.warning.PatternHelp.Help;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What comes back over all her clients. There is no address by which anybody else could ask for hers.
@Controller
class PatternsController {

    private final Patterns patterns;
    private final List<PatternHelp> help;

    PatternsController(Patterns patterns, List<PatternHelp> help) {
        this.patterns = patterns;
        this.help = help;
    }

    @GetMapping("/patterns")
    String show(@AuthenticationPrincipal Me me, Model model, Locale language) {
        var page = patterns.page(me.organizer());
        model.addAttribute("patterns", page);
        model.addAttribute("help", help(page, language));
        return "warning/patterns";
    }

    /// For what runs lower, and for nothing else.
    private Map<Item, List<Help>> help(PatternsPage page, Locale language) {
        return page.lower().stream()
                .collect(toMap(
                        item -> item,
                        item -> help.stream()
                                .flatMap(one -> one.with(item, language).stream())
                                .toList()));
    }
}

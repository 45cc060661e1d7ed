package nl.peil.options;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// For whoever is unhappy with her organizer: no account, no link, and nothing that she tells is kept.
@Controller
@RequestMapping("/options")
class OptionController {

    private final Options options;

    OptionController(Options options) {
        this.options = options;
    }

    @ModelAttribute("form")
    Answers answers(
            @RequestParam @Nullable String funding,
            @RequestParam @Nullable String member,
            @RequestParam @Nullable String wants) {
        return Answers.of(funding, member, wants);
    }

    @ModelAttribute("urgent")
    List<Option> urgent(Locale language) {
        return options.urgent(language);
    }

    @GetMapping
    ModelAndView all(@ModelAttribute(name = "form", binding = false) Answers answers, Locale language) {
        return new ModelAndView("options/options").addObject("page", options.page(answers, language));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id, Locale language) {
        var option = options.find(id, language);
        return new ModelAndView("options/option")
                .addObject("option", option)
                .addObject("see", options.see(option, language));
    }
}

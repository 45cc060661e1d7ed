package nl.peil.options;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// For whoever is unhappy with her organizer: no account, no link, and nothing that she tells is kept. At the address
/// of a practice or network it says whom she can call there as well.
@Controller
@RequestMapping({"/options", OptionController.OF})
class OptionController {

    static final String OF = "/options/of/{address}";

    private final Options options;
    private final Signposts signposts;

    OptionController(Options options, Signposts signposts) {
        this.options = options;
        this.signposts = signposts;
    }

    /// The path that its pages are under.
    @ModelAttribute("at")
    String at(@PathVariable(required = false) @Nullable String address, Model model) {
        if (address == null) return "/options";
        var signpost = signposts.at(address);
        model.addAttribute("signpost", signpost);
        return signpost.path();
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

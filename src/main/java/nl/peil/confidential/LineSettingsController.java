package nl.peil.confidential;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.peil.options.OptionCard;
import nl.peil.options.OptionCards;
import nl.peil.practice.Practices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An owner opens a line, says who reads it, and closes it. What is in it, she doesn't see.
@Controller
@RequestMapping("/settings/line")
class LineSettingsController {

    private static final String PAGE = "confidential/settings";

    private final Lines lines;
    private final Confidants confidants;
    private final LineReports reports;
    private final Practices practices;
    private final OptionCards options;
    private final String url;

    LineSettingsController(
            Lines lines,
            Confidants confidants,
            LineReports reports,
            Practices practices,
            OptionCards options,
            @Value("${peil.url}") String url) {
        this.lines = lines;
        this.confidants = confidants;
        this.reports = reports;
        this.practices = practices;
        this.options = options;
        this.url = url.replaceAll("/+$", "");
    }

    /// Somebody of the practice, who may be a confidant.
    ///
    /// @param ready whether she has made her key, so that clients can write to her
    record Member(UUID id, String name, boolean ready) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "form",
                lines.own()
                        .map(line -> LineForm.of(
                                line,
                                confidants.chosen(line.id()).stream()
                                        .map(one -> one.organizer().value())
                                        .collect(Collectors.toSet())))
                        .orElseGet(LineForm::empty));
        return page(model);
    }

    @PostMapping
    ModelAndView keep(
            @Valid @ModelAttribute("form") LineForm form, BindingResult errors, Model model, RedirectAttributes after) {
        if (!form.phone().isBlank() && form.number() == null)
            errors.rejectValue("phone", "confidential.settings.phone.wrong");
        if (!practices.here(form.readers()).equals(form.readers()))
            errors.rejectValue("confidants", "confidential.settings.confidants.missing");
        if (!errors.hasErrors() && !lines.keep(form, form.readers()))
            errors.rejectValue("address", "confidential.settings.address.taken");
        if (errors.hasErrors()) return new ModelAndView(page(model), UNPROCESSABLE_CONTENT);
        after.addFlashAttribute("notice", "confidential.settings.kept");
        return new ModelAndView("redirect:/settings/line");
    }

    @PostMapping("/closed")
    String close() {
        lines.close();
        return "redirect:/settings/line";
    }

    @PostMapping("/opened")
    String reopen() {
        lines.reopen();
        return "redirect:/settings/line";
    }

    @GetMapping("/reports")
    String reports(Locale language, Model model) {
        model.addAttribute("reports", reports.all());
        model.addAttribute(
                "titles", options.all(language).stream().collect(Collectors.toMap(OptionCard::id, OptionCard::title)));
        return "confidential/reports";
    }

    private String page(Model model) {
        var line = lines.own();
        model.addAttribute("line", line.orElse(null));
        model.addAttribute("url", url);
        model.addAttribute("days", Line.DAYS);
        model.addAttribute("told", line.isPresent() || !reports.all().isEmpty());
        model.addAttribute(
                "members", members(line.map(one -> confidants.reading(one.id())).orElse(List.of())));
        return PAGE;
    }

    private List<Member> members(List<Confidant> reading) {
        return practices.members().entrySet().stream()
                .map(one -> new Member(
                        one.getKey().value(),
                        one.getValue(),
                        reading.stream().anyMatch(reader -> reader.organizer().equals(one.getKey()))))
                .toList();
    }
}

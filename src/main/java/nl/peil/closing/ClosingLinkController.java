package nl.peil.closing;

import static nl.peil.collaboration.Side.CLIENT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.notice.Link;
import nl.peil.platform.NotFound;
import nl.peil.platform.Paper;
import nl.peil.practice.Practices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// By her own link a client looks back, writes her passport, and says how she is weeks later.
@Controller
@RequestMapping("/l/" + ClosingLinks.PURPOSE + "/{token}")
class ClosingLinkController {

    private static final String PAGE = "redirect:/l/" + ClosingLinks.PURPOSE + "/{token}";

    private final Closings closings;
    private final ClosingPages pages;
    private final Passports passports;
    private final Collaborations collaborations;
    private final Practices practices;
    private final Paper paper;

    ClosingLinkController(
            Closings closings,
            ClosingPages pages,
            Passports passports,
            Collaborations collaborations,
            Practices practices,
            Paper paper) {
        this.closings = closings;
        this.pages = pages;
        this.passports = passports;
        this.collaborations = collaborations;
        this.practices = practices;
        this.paper = paper;
    }

    @GetMapping
    ModelAndView show(Link link) {
        var page = pages.asked(about(link));
        return new ModelAndView("closing/asked")
                .addObject("page", page)
                .addObject("form", LookingBackForm.of(page.own()));
    }

    @PostMapping
    ModelAndView lookBack(Link link, @Valid @ModelAttribute("form") LookingBackForm form, BindingResult errors) {
        if (form.isWrong(errors)) {
            var again = new ModelAndView("closing/asked").addObject("page", pages.asked(about(link)));
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        closings.lookBack(
                about(link), CLIENT, Objects.requireNonNull(form.reached()), form.worked(), form.missed(), form.lets());
        return new ModelAndView(PAGE + "?given");
    }

    @GetMapping("/passport")
    ModelAndView passport(Link link, Locale language) {
        return passport(link).addObject("form", passports.form(about(link), language));
    }

    @PostMapping("/passport")
    ModelAndView keep(Link link, @Valid @ModelAttribute("form") PassportForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            var again = passport(link);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        passports.keep(about(link), form);
        return new ModelAndView(PAGE + "/passport?kept");
    }

    /// What she kept, to print or to give away.
    @GetMapping("/passport.pdf")
    ResponseEntity<byte[]> print(Link link, Locale language) {
        var collaboration = about(link);
        if (!passports.isKept(collaboration)) throw new NotFound();
        var lines = Passports.lines(passports.form(collaboration, language));
        var page = new PassportPage(collaborations.header(collaboration).client(), practices.today(), lines);
        return paper.file("peil-passport", "closing/paper", language, "passport", page);
    }

    @PostMapping("/aftercare")
    String answer(Link link, @RequestParam Aftercare how) {
        if (how == Aftercare.NO_ANSWER) throw new NotFound();
        closings.answered(about(link), how);
        return PAGE;
    }

    private ModelAndView passport(Link link) {
        return new ModelAndView("closing/passport").addObject("page", pages.asked(about(link)));
    }

    private static CollaborationId about(Link link) {
        return new CollaborationId(link.subject());
    }
}

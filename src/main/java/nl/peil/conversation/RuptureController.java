package nl.peil.conversation;

import static nl.peil.collaboration.Side.ORGANIZER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.conversation.Rupture.Mended;
import nl.peil.conversation.Rupture.Origin;
import nl.peil.conversation.RupturePage.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The organizer's side of a bump: raise it, prepare, write down what was agreed, say whether it is mended.
@Controller
@RequestMapping("/collaborations/{id}/ruptures")
class RuptureController {

    private static final String PAGE = "redirect:/collaborations/{id}/ruptures/{rupture}";

    private final Ruptures ruptures;
    private final RupturePages pages;
    private final Preparations preparations;

    RuptureController(Ruptures ruptures, RupturePages pages, Preparations preparations) {
        this.ruptures = ruptures;
        this.pages = pages;
        this.preparations = preparations;
    }

    @PostMapping
    String raise(
            @PathVariable CollaborationId id,
            @RequestParam(defaultValue = "COLLABORATION") Origin origin,
            @RequestParam @Nullable Topic about) {
        var rupture = ruptures.raise(id, ORGANIZER, origin, about);
        return "redirect:/collaborations/{id}/ruptures/" + rupture.value();
    }

    @GetMapping("/{rupture}")
    ModelAndView show(@PathVariable CollaborationId id, @PathVariable RuptureId rupture, Locale language) {
        return page(id, rupture, language).addObject("form", TalkForm.empty());
    }

    @GetMapping("/{rupture}/preparation")
    ModelAndView prepare(@PathVariable CollaborationId id, @PathVariable RuptureId rupture, Locale language) {
        var page = pages.of(id, rupture);
        return preparing(page, language).addObject("form", page.preparation());
    }

    @PostMapping("/{rupture}/preparation")
    ModelAndView keep(
            @PathVariable CollaborationId id,
            @PathVariable RuptureId rupture,
            @Valid @ModelAttribute("form") Preparation form,
            BindingResult errors,
            Locale language) {
        var page = pages.of(id, rupture);
        if (errors.hasErrors()) {
            var again = preparing(page, language);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        preparations.keep(rupture, form);
        return new ModelAndView(PAGE);
    }

    @PostMapping("/{rupture}/talk")
    ModelAndView talk(
            @PathVariable CollaborationId id,
            @PathVariable RuptureId rupture,
            @Valid @ModelAttribute("form") TalkForm form,
            BindingResult errors,
            Locale language) {
        form.check(errors);
        if (errors.hasErrors()) {
            var again = page(id, rupture, language);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        ruptures.talk(id, rupture, form.agreed());
        return new ModelAndView(PAGE);
    }

    @PostMapping("/{rupture}/go-on")
    String goOn(@PathVariable CollaborationId id, @PathVariable RuptureId rupture) {
        ruptures.goOn(id, rupture);
        return PAGE;
    }

    @PostMapping("/{rupture}/answer")
    String answer(@PathVariable CollaborationId id, @PathVariable RuptureId rupture, @RequestParam Mended mended) {
        ruptures.answer(id, rupture, ORGANIZER, mended);
        return PAGE;
    }

    private ModelAndView page(CollaborationId id, RuptureId rupture, Locale language) {
        var page = pages.of(id, rupture);
        return new ModelAndView("conversation/rupture")
                .addObject("rupture", page)
                .addObject("guides", pages.guides(page, language))
                .addObject("exercises", pages.exercises(page, language));
    }

    private ModelAndView preparing(RupturePage page, Locale language) {
        if (page.step() != Step.OPEN) return new ModelAndView("redirect:" + page.path());
        return new ModelAndView("conversation/preparation")
                .addObject("rupture", page)
                .addObject("gaps", pages.gaps(page))
                .addObject("guides", pages.guides(page, language))
                .addObject("exercises", pages.exercises(page, language));
    }
}

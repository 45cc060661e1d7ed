package nl.peil.handover;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.handover.Handover.End;
import nl.peil.handover.Handover.Wish;
import nl.peil.notice.Link;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// By her own link a client says what may be passed on and to whom, and whether she has arrived.
@Controller
@RequestMapping("/l/" + HandoverLinks.ONWARD + "/{token}")
class OnwardController {

    private static final String PAGE = "redirect:/l/" + HandoverLinks.ONWARD + "/{token}";

    private final Handovers handovers;
    private final HandoverPages pages;

    OnwardController(Handovers handovers, HandoverPages pages) {
        this.handovers = handovers;
        this.pages = pages;
    }

    /// @param wish how she wants it to go
    record Form(
            @NotNull(message = "{handover.wish.missing}") Wish wish,

            Set<Item> items,
            @Nullable CandidateId chosen,
            @Nullable Boolean others,

            @Size(max = Handover.MOST_WORDS, message = "{handover.words.long}") @Nullable
            String words) {

        Form {
            items = items == null ? Set.of() : items;
        }
    }

    @GetMapping
    ModelAndView show(Link link, @ModelAttribute("form") Form form) {
        var page = pages.onward(about(link));
        var chosen = page.chosen();
        return view(page)
                .addObject("wish", page.wish())
                .addObject(
                        "ticked",
                        page.items().stream()
                                .filter(Passing::ticked)
                                .map(one -> one.item().name())
                                .collect(Collectors.toSet()))
                .addObject("whom", chosen == null ? null : chosen.id().value())
                .addObject("others", false)
                .addObject("said", null);
    }

    @PostMapping
    ModelAndView wish(Link link, @Valid @ModelAttribute("form") Form form, BindingResult errors) {
        if (form.wish() == Wish.INVITE && form.chosen() == null && !errors.hasFieldErrors("chosen")) {
            errors.rejectValue("chosen", "handover.chosen.missing");
        }
        if (errors.hasErrors()) {
            var again = view(pages.onward(about(link)))
                    .addObject("wish", form.wish())
                    .addObject("ticked", form.items().stream().map(Enum::name).collect(Collectors.toSet()))
                    .addObject(
                            "whom", form.chosen() == null ? null : form.chosen().value())
                    .addObject("others", Boolean.TRUE.equals(form.others()))
                    .addObject("said", form.words());
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        handovers.wish(
                about(link),
                form.wish(),
                form.items(),
                form.chosen(),
                Boolean.TRUE.equals(form.others()),
                Typed.orNothing(form.words()));
        return new ModelAndView(PAGE + "?kept");
    }

    /// She takes back what may be read.
    @PostMapping("/taken-back")
    String takeBack(Link link) {
        handovers.takeBack(about(link));
        return PAGE + "?taken-back";
    }

    @PostMapping("/ended")
    String end(Link link, @RequestParam End how) {
        handovers.end(about(link), how);
        return PAGE;
    }

    /// It didn't work out with the one she was brought to.
    @PostMapping("/not-here")
    String notHere(Link link) {
        handovers.notHere(about(link));
        return PAGE;
    }

    private static ModelAndView view(OnwardPage page) {
        return new ModelAndView("handover/onward").addObject("page", page);
    }

    private static HandoverId about(Link link) {
        return new HandoverId(link.subject());
    }
}

package nl.peil.handover;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.peil.handover.Candidate.Answer;
import nl.peil.notice.Link;
import nl.peil.platform.Typed;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A colleague, with an account or without, reads what was ticked for her and says whether she can go on with somebody.
@Controller
@RequestMapping("/l/" + HandoverLinks.INVITED + "/{token}")
class InvitedController {

    private static final String PAGE = "redirect:/l/" + HandoverLinks.INVITED + "/{token}";
    private static final int DAYS = 180;

    private final Handovers handovers;
    private final HandoverPages pages;
    private final Practices practices;

    InvitedController(Handovers handovers, HandoverPages pages, Practices practices) {
        this.handovers = handovers;
        this.pages = pages;
        this.practices = practices;
    }

    record Form(
            @NotNull(message = "{handover.answer.missing}") Answer answer,

            @Size(max = Candidate.MOST_WORDS, message = "{handover.words.long}") @Nullable
            String words) {}

    @GetMapping
    ModelAndView show(Link link, @ModelAttribute("form") Form form) {
        return view(link);
    }

    @PostMapping
    ModelAndView answer(Link link, @Valid @ModelAttribute("form") Form form, BindingResult errors) {
        var words = Typed.orNothing(form.words());
        if (form.answer() == Answer.QUESTION && words == null) errors.rejectValue("words", "handover.question.missing");
        if (errors.hasErrors()) {
            var again = view(link);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        handovers.answer(about(link), form.answer(), words);
        return new ModelAndView(PAGE);
    }

    @PostMapping("/first-session")
    String firstSession(
            Link link, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
        var today = practices.today();
        if (day == null || day.isBefore(today.minusDays(DAYS)) || day.isAfter(today.plusDays(DAYS))) {
            return PAGE + "?day";
        }
        handovers.firstSession(about(link), day);
        return PAGE;
    }

    private ModelAndView view(Link link) {
        return new ModelAndView("handover/invited").addObject("page", pages.invited(about(link)));
    }

    private static CandidateId about(Link link) {
        return new CandidateId(link.subject());
    }
}

package nl.peil.evaluation;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.SessionOutcome;
import nl.peil.collaboration.Sessions;
import nl.peil.collaboration.Side;
import nl.peil.platform.NotFound;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// After the session: the organizer's own half minute, then the client's link.
@Controller
@RequestMapping("/sessions/{id}/evaluation")
class EvaluationController {

    private static final String PAGE = "redirect:/sessions/{id}/evaluation";

    private final EvaluationPages pages;
    private final Evaluations evaluations;
    private final FollowUps followUps;
    private final Invitations invitations;
    private final Sessions sessions;
    private final PhoneHandover handover;
    private final Clock clock;

    EvaluationController(
            EvaluationPages pages,
            Evaluations evaluations,
            FollowUps followUps,
            Invitations invitations,
            Sessions sessions,
            PhoneHandover handover,
            Clock clock) {
        this.pages = pages;
        this.evaluations = evaluations;
        this.followUps = followUps;
        this.invitations = invitations;
        this.sessions = sessions;
        this.handover = handover;
        this.clock = clock;
    }

    /// @param note a line to herself
    record Form(
            @Half @Nullable String heard,
            @Half @Nullable String goals,
            @Half @Nullable String structure,
            @Half @Nullable String direction,
            @Half @Nullable String expertise,
            @Half @Nullable String resistance,
            @Half @Nullable String ease,

            @Size(max = 4000, message = "{evaluation.note.long}") @Nullable
            String note) {

        OrganizerAnswers answers(Clock clock) {
            return new OrganizerAnswers(
                    Scores.typed(heard, goals, structure, direction, expertise),
                    Scores.typed(resistance),
                    Scores.typed(ease),
                    clock.instant());
        }
    }

    @GetMapping
    String show(@PathVariable SessionId id, Model model, Locale language) {
        var session = sessions.line(id).orElseThrow(NotFound::new);
        if (session.outcome() != SessionOutcome.HELD) return "redirect:/sessions/{id}";
        model.addAttribute("page", pages.afterSession(id, language));
        model.addAttribute("followUps", followUps.asked(id, Side.ORGANIZER));
        model.addAttribute(
                "form",
                new Form(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        sessions.noteOf(id).orElse(null)));
        return "evaluation/after-session";
    }

    @PostMapping
    ModelAndView give(
            @PathVariable SessionId id,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @RequestParam(name = FollowUp.FIELD, required = false) @Nullable String more,
            Locale language) {
        if (errors.hasErrors()) return again(id, language);
        var reply = evaluations.give(id, form.answers(clock));
        if (reply instanceof Evaluation.Reply.Blank) {
            errors.reject("evaluation.blank");
            return again(id, language);
        }
        sessions.note(id, Typed.orNothing(form.note()));
        followUps.answered(id, Side.ORGANIZER, more);
        return switch (reply) {
            case Evaluation.Reply.AlreadyIn _, Evaluation.Reply.TooLate _ -> new ModelAndView(PAGE + "?already");
            default -> new ModelAndView(PAGE);
        };
    }

    /// Although the rhythm doesn't ask for it.
    @PostMapping("/asked")
    String ask(@PathVariable SessionId id) {
        evaluations.ask(sessions.line(id).orElseThrow(NotFound::new));
        return PAGE;
    }

    /// She reminds the client herself: the link is on the page.
    @PostMapping("/reminded")
    String remind(@PathVariable SessionId id) {
        invitations.remind(id);
        return PAGE + "?remind#share";
    }

    /// The client answers on this phone. Nothing of the organizer's stays behind on it.
    @PostMapping("/handed-over")
    void handOver(@PathVariable SessionId id, HttpServletRequest request, HttpServletResponse response) {
        handover.to(id, request, response);
    }

    private ModelAndView again(SessionId id, Locale language) {
        return new ModelAndView("evaluation/after-session", UNPROCESSABLE_CONTENT)
                .addObject("page", pages.afterSession(id, language))
                .addObject("followUps", followUps.asked(id, Side.ORGANIZER));
    }
}

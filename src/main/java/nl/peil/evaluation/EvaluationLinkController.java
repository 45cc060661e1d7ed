package nl.peil.evaluation;

import static nl.peil.collaboration.Side.CLIENT;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import nl.peil.collaboration.SessionId;
import nl.peil.evaluation.Evaluation.Reply;
import nl.peil.notice.Link;
import nl.peil.platform.NotFound;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The client's minute, by her own link or on the organizer's phone. Afterwards her link shows how things stand, and
/// once it has opened both sides; the organizer's phone shows nothing back.
@Controller
class EvaluationLinkController {

    private static final String OWN = "/l/" + Invitations.PURPOSE + "/{token}";
    private static final String HERE = "/l/" + Invitations.HERE + "/{token}";

    private final Evaluations evaluations;
    private final EvaluationPages pages;
    private final FollowUps followUps;
    private final Clock clock;

    EvaluationLinkController(Evaluations evaluations, EvaluationPages pages, FollowUps followUps, Clock clock) {
        this.evaluations = evaluations;
        this.pages = pages;
        this.followUps = followUps;
        this.clock = clock;
    }

    /// As typed, so that a slip is shown again as it was.
    record Form(
            @Half @Nullable String heard,
            @Half @Nullable String goals,
            @Half @Nullable String structure,
            @Half @Nullable String direction,
            @Half @Nullable String expertise,
            @Nullable String friction,
            @Nullable String goOn,

            @Size(max = ClientAnswers.MOST_WORDS, message = "{evaluation.words.long}") @Nullable
            String words,

            @Nullable String sharing) {

        static final Form EMPTY = new Form(null, null, null, null, null, null, null, null, null);

        @Nullable
        Sharing choice() {
            return chosen(Sharing.class, sharing);
        }

        ClientAnswers answers(Sharing choice, Clock clock) {
            return new ClientAnswers(
                    Scores.typed(heard, goals, structure, direction, expertise),
                    chosen(Friction.class, friction),
                    chosen(Continue.class, goOn),
                    Typed.orNothing(words),
                    choice,
                    clock.instant());
        }

        private static <T extends Enum<T>> @Nullable T chosen(Class<T> choices, @Nullable String value) {
            return Stream.of(choices.getEnumConstants())
                    .filter(choice -> choice.name().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping({OWN, HERE})
    ModelAndView show(Link link, Locale language) {
        var evaluation = evaluation(link);
        if (!evaluation.isIn(CLIENT)) return ask(evaluation, language, OK).addObject("form", Form.EMPTY);
        if (isHere(link)) return view("evaluation/thanks-here", evaluation, language, OK);
        return evaluation.isOpen(clock.instant()) && !evaluation.isKept()
                ? reveal(evaluation, language)
                : view("evaluation/thanks", evaluation, language, OK);
    }

    @PostMapping({OWN, HERE})
    ModelAndView give(
            Link link,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @RequestParam(name = FollowUp.FIELD, required = false) @Nullable String more,
            Locale language) {
        var sharing = form.choice();
        if (sharing == null) errors.rejectValue("sharing", "evaluation.sharing.missing");
        if (sharing == null || errors.hasErrors()) return ask(evaluation(link), language, UNPROCESSABLE_CONTENT);
        return switch (evaluations.give(session(link), form.answers(sharing, clock))) {
            case Reply.Noted _, Reply.Again _ -> {
                followUps.answered(session(link), CLIENT, more);
                yield back(link);
            }
            case Reply.AlreadyIn _ ->
                view(
                                isHere(link) ? "evaluation/thanks-here" : "evaluation/thanks",
                                evaluation(link),
                                language,
                                CONFLICT)
                        .addObject("already", true);
            case Reply.Blank _ -> {
                errors.reject("evaluation.blank");
                yield ask(evaluation(link), language, UNPROCESSABLE_CONTENT);
            }
            case Reply.TooLate _ -> view("evaluation/too-late", evaluation(link), language, GONE);
        };
    }

    /// She thinks otherwise of who may read it.
    @PostMapping(OWN + "/sharing")
    ModelAndView share(Link link, @RequestParam Sharing sharing) {
        evaluations.share(session(link), sharing);
        return back(link);
    }

    /// They sit together, and she opens it.
    @PostMapping(OWN + "/together")
    ModelAndView lookTogether(Link link) {
        evaluations.lookTogether(session(link));
        return back(link);
    }

    /// For who hasn't answered and the wait is over.
    @GetMapping(OWN + "/reveal")
    ModelAndView reveal(Link link, Locale language) {
        return reveal(evaluation(link), language);
    }

    private ModelAndView reveal(Evaluation evaluation, Locale language) {
        return new ModelAndView("evaluation/reveal-client")
                .addObject("page", pages.toClient(evaluation, language))
                .addObject("reveal", pages.reveal(evaluation, CLIENT, language));
    }

    private ModelAndView ask(Evaluation evaluation, Locale language, HttpStatus status) {
        return evaluation.isAnswerable(clock.instant())
                ? view("evaluation/give", evaluation, language, status)
                        .addObject("followUps", followUps.asked(evaluation.session(), CLIENT))
                : view("evaluation/too-late", evaluation, language, GONE);
    }

    private ModelAndView view(String template, Evaluation evaluation, Locale language, HttpStatus status) {
        return new ModelAndView(template, status).addObject("page", pages.toClient(evaluation, language));
    }

    private static ModelAndView back(Link link) {
        return new ModelAndView("redirect:/l/" + link.purpose() + "/{token}");
    }

    private Evaluation evaluation(Link link) {
        return evaluations.find(session(link)).orElseThrow(NotFound::new);
    }

    private static SessionId session(Link link) {
        return new SessionId(link.subject());
    }

    private static boolean isHere(Link link) {
        return link.purpose().equals(Invitations.HERE);
    }
}

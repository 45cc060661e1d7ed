package nl.peil.conversation;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.conversation.FitReview.Outcome;
import nl.peil.conversation.FitReview.Reply;
import nl.peil.platform.Typed;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Am I the right one? Weigh it, see what speaks for what, choose, and look back.
@Controller
@RequestMapping("/collaborations/{id}/fit")
class FitController {

    private static final String REVIEW = "redirect:/collaborations/{id}/fit/{review}";

    private final FitReviews reviews;
    private final FitPages pages;

    FitController(FitReviews reviews, FitPages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    /// @param due for what is done later
    record Choice(
            @NotNull(message = "{conversation.fit.outcome.missing}")
            Outcome outcome,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate due,

            @Size(max = FitReview.MOST_REASONS, message = "{conversation.fit.reasons.long}") @Nullable
            String reasons) {}

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable CollaborationId id, Locale language) {
        var feelings = reviews.unfinished(id, me.organizer()).map(FitReview::feelings);
        return page(me, id, language).addObject("form", feelings.orElse(Feelings.NONE));
    }

    @PostMapping
    ModelAndView weigh(
            @AuthenticationPrincipal Me me,
            @PathVariable CollaborationId id,
            @Valid @ModelAttribute("form") Feelings form,
            BindingResult errors,
            Locale language) {
        if (errors.hasErrors()) {
            var again = page(me, id, language);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        var review = reviews.weigh(id, me.organizer(), form);
        return new ModelAndView(
                "redirect:/collaborations/{id}/fit/" + review.id().value());
    }

    @GetMapping("/{review}")
    ModelAndView look(
            @AuthenticationPrincipal Me me,
            @PathVariable CollaborationId id,
            @PathVariable FitReviewId review,
            @ModelAttribute("form") Choice form) {
        return weighed(me, id, review);
    }

    @PostMapping("/{review}")
    ModelAndView choose(
            @AuthenticationPrincipal Me me,
            @PathVariable CollaborationId id,
            @PathVariable FitReviewId review,
            @Valid @ModelAttribute("form") Choice form,
            BindingResult errors) {
        if (!errors.hasErrors()) {
            var reasons = Typed.orNothing(form.reasons());
            switch (reviews.choose(id, me.organizer(), review, form.outcome(), form.due(), reasons)) {
                case Reply.Noted _, Reply.AlreadyChosen _ -> {
                    return new ModelAndView(REVIEW);
                }
                case Reply.NoDay _ -> errors.rejectValue("due", "conversation.fit.due.missing");
                case Reply.NotThen _ ->
                    errors.rejectValue("due", "conversation.fit.due.wrong", new Object[] {FitReview.DAYS}, null);
            }
        }
        var again = weighed(me, id, review);
        again.setStatus(UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/{review}/settled")
    String settle(@AuthenticationPrincipal Me me, @PathVariable CollaborationId id, @PathVariable FitReviewId review) {
        reviews.settle(id, me.organizer(), review);
        return REVIEW;
    }

    private ModelAndView page(Me me, CollaborationId id, Locale language) {
        return new ModelAndView("conversation/fit").addObject("fit", pages.of(id, me.organizer(), language));
    }

    private ModelAndView weighed(Me me, CollaborationId id, FitReviewId review) {
        return new ModelAndView("conversation/fit-weighed")
                .addObject("review", pages.of(reviews.find(id, me.organizer(), review)));
    }
}

package nl.peil.development;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.List;
import nl.peil.development.PeerForms.Case;
import nl.peil.development.PeerForms.Sharing;
import nl.peil.development.PeerForms.Words;
import nl.peil.platform.NotFound;
import nl.peil.platform.Typed;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Looking at a case together: written, read through, shared, and gone round the table in five steps.
@Controller
@RequestMapping("/peer-reviews")
class PeerReviewController {

    private static final String ALL = "redirect:/peer-reviews";
    private static final String ONE = ALL + "/{id}";

    private final PeerReviews reviews;
    private final PeerPages pages;
    private final PeerErasure erasure;
    private final KnownPeople people;

    PeerReviewController(PeerReviews reviews, PeerPages pages, PeerErasure erasure, KnownPeople people) {
        this.reviews = reviews;
        this.pages = pages;
        this.erasure = erasure;
        this.people = people;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Me me) {
        return new ModelAndView("development/peer-reviews", "lines", reviews.lines(me));
    }

    @GetMapping("/new")
    ModelAndView begin(@AuthenticationPrincipal Me me) {
        return writing(Case.empty(), me);
    }

    @PostMapping
    ModelAndView write(@AuthenticationPrincipal Me me, @Valid @ModelAttribute("form") Case form, BindingResult errors) {
        if (!errors.hasErrors()
                && reviews.write(form.key(), me, form.written(), form.asked()).isEmpty()) {
            errors.reject("development.peer.shared-already");
        }
        if (errors.hasErrors()) return again(writing(form, me));
        return new ModelAndView(ALL + "/" + form.key().value());
    }

    /// A draft is read through by her who wrote it; what is shared goes round the table.
    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id) {
        var review = reviews.find(id, me);
        if (review.isWriting()) return reading(review, me, new Sharing(review.version(), false));
        if (review.story() == null) return new ModelAndView("development/peer-kept", "review", review);
        return round(id, me, Words.none());
    }

    @GetMapping("/{id}/edit")
    ModelAndView change(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id) {
        var review = reviews.find(id, me);
        if (!review.isWriting()) throw new NotFound();
        return writing(Case.of(review, reviews.invited(id, me).keySet()), me);
    }

    @PostMapping("/{id}/shared")
    ModelAndView share(
            @AuthenticationPrincipal Me me,
            @PathVariable PeerReviewId id,
            @ModelAttribute("form") Sharing form,
            BindingResult errors,
            RedirectAttributes after) {
        var review = reviews.hers(id, me);
        if (!form.isRead()) errors.rejectValue("read", "development.peer.read.missing");
        if (errors.hasErrors() && review.isWriting()) return again(reading(review, me, form));
        if (!reviews.share(id, me, form.version())) {
            after.addFlashAttribute("attention", "development.peer.read.changed");
        }
        return new ModelAndView(ONE);
    }

    @PostMapping("/{id}/participation")
    String join(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id, RedirectAttributes after) {
        if (!reviews.join(id, me)) after.addFlashAttribute("attention", "development.peer.join.late");
        return ONE;
    }

    @PostMapping("/{id}/contributions")
    ModelAndView say(
            @AuthenticationPrincipal Me me,
            @PathVariable PeerReviewId id,
            @Valid @ModelAttribute("form") Words form,
            BindingResult errors) {
        var step = pages.of(id, me);
        if (form.answers() == null ? !step.joined() : !step.mine()) throw new NotFound();
        if (!step.isIn(form.about())) return tooLate(id, me, form);
        var found = telltalesIn(me, form, errors);
        if (errors.hasErrors()) return again(round(id, me, form)).addObject("found", found);
        return kept(id, me, form) ? new ModelAndView(ONE) : tooLate(id, me, form);
    }

    private boolean kept(PeerReviewId id, Me me, Words form) {
        var words = form.words().strip();
        if (form.answers() != null) return reviews.answer(id, me, form.answers(), form.known(), words);
        return form.step() != null && reviews.say(id, me, form.step(), form.known(), words);
    }

    @PostMapping("/{id}/phase")
    String move(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id, @RequestParam PeerPhase from) {
        reviews.move(id, me, from);
        return ONE;
    }

    @PostMapping("/{id}/closed")
    ModelAndView close(
            @AuthenticationPrincipal Me me,
            @PathVariable PeerReviewId id,
            @ModelAttribute("form") Words form,
            BindingResult errors) {
        reviews.hers(id, me);
        if (form.words().length() > PeerReview.MOST_WORDS) errors.rejectValue("words", "development.peer.words.long");
        var found = telltalesIn(me, form, errors);
        if (errors.hasErrors()) return again(round(id, me, form)).addObject("found", found);
        boolean kept = reviews.close(id, me, Typed.orNothing(form.words()));
        return kept ? new ModelAndView(ONE) : tooLate(id, me, form);
    }

    @PostMapping("/{id}/erased")
    String erase(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id, RedirectAttributes after) {
        erasure.erase(id, me);
        after.addFlashAttribute("notice", "development.peer.erased");
        return ALL;
    }

    @PostMapping("/{id}/removed")
    String remove(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id) {
        reviews.remove(id, me);
        return ALL;
    }

    /// What she wrote is lost for nobody: it stays before her eyes.
    private ModelAndView tooLate(PeerReviewId id, Me me, Words form) {
        return again(round(id, me, Words.none())).addObject("unsent", form.words());
    }

    /// @return what may identify somebody, when she hasn't said that just this may stay
    private @Nullable String telltalesIn(Me me, Words form, BindingResult errors) {
        if (errors.hasErrors()) return null;
        var words = MarkedText.of(form.words(), people.knownTo(me.organizer())).words();
        if (words.isEmpty() || words.equals(form.sure())) return null;
        errors.rejectValue("words", "development.peer.words.telltale", new Object[] {words}, null);
        return words;
    }

    private ModelAndView writing(Case form, Me me) {
        return new ModelAndView("development/peer-write", "form", form).addObject("around", reviews.around(me));
    }

    private ModelAndView reading(PeerReview review, Me me, Sharing form) {
        var known = people.knownTo(me.organizer());
        var whole = review.title() + "\n" + review.question() + "\n" + review.story();
        return new ModelAndView("development/peer-read")
                .addObject("review", review)
                .addObject(
                        "invited", List.copyOf(reviews.invited(review.id(), me).values()))
                .addObject("form", form)
                .addObject("markedTitle", MarkedText.of(review.title(), known))
                .addObject("markedQuestion", MarkedText.of(Typed.text(review.question()), known))
                .addObject("markedStory", MarkedText.of(Typed.text(review.story()), known))
                .addObject("marked", MarkedText.of(whole, known).marked());
    }

    private ModelAndView round(PeerReviewId id, Me me, Words form) {
        return new ModelAndView("development/peer-round", "review", pages.of(id, me)).addObject("form", form);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(UNPROCESSABLE_CONTENT);
        return page;
    }
}

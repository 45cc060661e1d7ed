package nl.peil.development;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import nl.peil.development.PeerForms.Case;
import nl.peil.development.PeerForms.Sharing;
import nl.peil.development.PeerForms.Words;
import nl.peil.network.Networks;
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
    private final Recognised recognised;
    private final Networks networks;

    PeerReviewController(
            PeerReviews reviews, PeerPages pages, PeerErasure erasure, Recognised recognised, Networks networks) {
        this.reviews = reviews;
        this.pages = pages;
        this.erasure = erasure;
        this.recognised = recognised;
        this.networks = networks;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Me me) {
        return new ModelAndView("development/peer-reviews", "lines", reviews.lines(me.organizer()));
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return writing(Case.empty());
    }

    @PostMapping
    ModelAndView write(
            @AuthenticationPrincipal Me me, @Valid @ModelAttribute("form") Case form, BindingResult errors) {
        if (errors.hasErrors()) return again(writing(form));
        reviews.write(form.key(), me, form.written());
        return new ModelAndView(ALL + "/" + form.key().value());
    }

    /// A draft is read through by her who wrote it; what is shared goes round the table.
    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id) {
        var review = reviews.find(id, me);
        if (review.isWriting()) return reading(review, me, new Sharing(review.version(), false));
        if (review.story() == null) return new ModelAndView("development/peer-kept", "review", review);
        return round(id, me, Words.NONE);
    }

    @GetMapping("/{id}/edit")
    ModelAndView change(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id) {
        var review = reviews.find(id, me);
        if (!review.isWriting()) throw new NotFound();
        return writing(Case.of(review));
    }

    @PostMapping("/{id}/shared")
    ModelAndView share(
            @AuthenticationPrincipal Me me,
            @PathVariable PeerReviewId id,
            @ModelAttribute("form") Sharing form,
            BindingResult errors) {
        var review = reviews.find(id, me);
        if (!form.isRead()) errors.rejectValue("read", "development.peer.read.missing");
        else if (!form.isOf(review) || !reviews.share(id, me, review.version())) {
            errors.rejectValue("read", "development.peer.read.changed");
        }
        return errors.hasErrors() ? again(reading(review, me, form)) : new ModelAndView(ONE);
    }

    @PostMapping("/{id}/participation")
    String join(@AuthenticationPrincipal Me me, @PathVariable PeerReviewId id) {
        reviews.join(id, me);
        return ONE;
    }

    @PostMapping("/{id}/contributions")
    ModelAndView say(
            @AuthenticationPrincipal Me me,
            @PathVariable PeerReviewId id,
            @Valid @ModelAttribute("form") Words form,
            BindingResult errors,
            RedirectAttributes after) {
        var found = telltalesIn(me, form, errors);
        if (errors.hasErrors()) return again(round(id, me, form)).addObject("found", found);
        var words = form.words().strip();
        boolean kept = form.answers() != null
                ? reviews.answer(id, me, form.answers(), words)
                : form.step() != null && reviews.say(id, me, form.step(), words);
        if (!kept) after.addFlashAttribute("attention", "development.peer.too-late");
        return new ModelAndView(ONE);
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
        if (form.words().length() > PeerReview.MOST_WORDS) errors.rejectValue("words", "development.peer.words.long");
        var found = telltalesIn(me, form, errors);
        if (errors.hasErrors()) return again(round(id, me, form)).addObject("found", found);
        reviews.close(id, me, Typed.orNothing(form.words()));
        return new ModelAndView(ONE);
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

    /// @return what may identify somebody, when she hasn't said that it may stay
    private @Nullable String telltalesIn(Me me, Words form, BindingResult errors) {
        if (form.isSure() || errors.hasErrors()) return null;
        var words = recognised.in(form.words(), me.organizer()).words();
        if (words.isEmpty()) return null;
        errors.rejectValue("words", "development.peer.words.telltale", new Object[] {words}, null);
        return words;
    }

    private ModelAndView writing(Case form) {
        return new ModelAndView("development/peer-write", "form", form)
                .addObject("inNetwork", networks.coordinator().isPresent());
    }

    private ModelAndView reading(PeerReview review, Me me, Sharing form) {
        var whole = review.title() + "\n" + review.question() + "\n" + review.story();
        return new ModelAndView("development/peer-read")
                .addObject("review", review)
                .addObject("form", form)
                .addObject("markedTitle", recognised.in(review.title(), me.organizer()))
                .addObject("markedQuestion", recognised.in(Typed.text(review.question()), me.organizer()))
                .addObject("markedStory", recognised.in(Typed.text(review.story()), me.organizer()))
                .addObject("marked", recognised.in(whole, me.organizer()).marked());
    }

    private ModelAndView round(PeerReviewId id, Me me, Words form) {
        return new ModelAndView("development/peer-round", "review", pages.of(id, me)).addObject("form", form);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(UNPROCESSABLE_CONTENT);
        return page;
    }
}

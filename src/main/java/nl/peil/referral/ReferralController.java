package nl.peil.referral;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import nl.peil.place.Places;
import nl.peil.platform.Uuids;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.referral.Referral.Outcome;
import nl.peil.referral.ReferralPage.Step;
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

/// The referral desk: what somebody asks, the three, how they are given, and whether it landed.
@Controller
@RequestMapping("/referrals")
class ReferralController {

    private static final String FORM = "referral/referral-form";
    private static final String PAGE = "redirect:/referrals/{id}";

    private final Referrals referrals;
    private final ReferralPages pages;
    private final Directory directory;
    private final Places places;

    ReferralController(Referrals referrals, ReferralPages pages, Directory directory, Places places) {
        this.referrals = referrals;
        this.pages = pages;
        this.directory = directory;
        this.places = places;
    }

    @ModelAttribute("axes")
    List<Axis> axes() {
        return List.of(Axis.values());
    }

    @GetMapping
    ModelAndView desk(@AuthenticationPrincipal Me me) {
        return new ModelAndView("referral/desk").addObject("desk", pages.desk(me.organizer()));
    }

    @GetMapping("/new")
    ModelAndView fresh() {
        return new ModelAndView(FORM).addObject("form", ReferralForm.empty());
    }

    @PostMapping
    ModelAndView take(
            @AuthenticationPrincipal Me me, @Valid @ModelAttribute("form") ReferralForm form, BindingResult errors) {
        return take(
                new ReferralId(form == null || form.id() == null ? Uuids.next() : form.id()),
                me,
                form,
                errors,
                new ModelAndView(FORM));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@AuthenticationPrincipal Me me, @PathVariable ReferralId id) {
        var referral = referrals.find(id, me.organizer());
        return new ModelAndView(FORM)
                .addObject("form", ReferralForm.of(referral, pages.leftOut(referral).stream()))
                .addObject("known", id);
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @AuthenticationPrincipal Me me,
            @PathVariable ReferralId id,
            @Valid @ModelAttribute("form") ReferralForm form,
            BindingResult errors) {
        referrals.find(id, me.organizer());
        return take(id, me, form, errors, new ModelAndView(FORM).addObject("known", id));
    }

    private ModelAndView take(ReferralId id, Me me, ReferralForm form, BindingResult errors, ModelAndView again) {
        if (form != null) form.check(errors, places, directory);
        if (errors.hasErrors()) {
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        referrals.take(id, me.organizer(), form.call(places, directory));
        return new ModelAndView("redirect:/referrals/" + id.value());
    }

    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable ReferralId id, Locale language) {
        return page(me, id, language);
    }

    private ModelAndView page(Me me, ReferralId id, Locale language) {
        var referral = referrals.find(id, me.organizer());
        var page = pages.of(referral, language);
        var model = new ModelAndView("referral/referral").addObject("referral", page);
        if (page.step() == Step.SETTLED || page.three().isEmpty()) return model;
        var spoken = pages.language(referral, language);
        var text = pages.text(referral, me.name(), spoken);
        return model.addObject("text", text)
                .addObject("textLanguage", spoken.getLanguage())
                .addObject("ways", pages.ways(referral, text, spoken));
    }

    /// Large and calm, to be read to somebody on the phone.
    @GetMapping("/{id}/aloud")
    ModelAndView aloud(@AuthenticationPrincipal Me me, @PathVariable ReferralId id, Locale language) {
        var referral = referrals.find(id, me.organizer());
        var page = pages.of(referral, pages.language(referral, language));
        if (page.step() == Step.SETTLED || page.three().isEmpty()) return new ModelAndView(PAGE);
        return new ModelAndView("referral/aloud").addObject("referral", page);
    }

    @PostMapping("/{id}/without")
    String without(@AuthenticationPrincipal Me me, @PathVariable ReferralId id, @RequestParam ColleagueId colleague) {
        referrals.without(id, me.organizer(), colleague);
        return PAGE;
    }

    @PostMapping("/{id}/given")
    String give(@AuthenticationPrincipal Me me, @PathVariable ReferralId id, RedirectAttributes after) {
        referrals.give(id, me.organizer());
        after.addFlashAttribute("notice", "referral.given.done");
        return PAGE;
    }

    /// @param answer which of the three she began with, or [Answer]
    @PostMapping("/{id}/answer")
    ModelAndView answer(
            @AuthenticationPrincipal Me me,
            @PathVariable ReferralId id,
            @RequestParam(defaultValue = "") String answer,
            Locale language,
            RedirectAttributes after) {
        referrals.find(id, me.organizer());
        if (!answered(id, me, answer)) {
            var again = page(me, id, language).addObject("problem", "referral.answer.missing");
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        after.addFlashAttribute("notice", "referral.answer.kept");
        return new ModelAndView(PAGE);
    }

    /// What can be told of how it went, but for with whom she began.
    enum Answer {
        NOT_YET,
        AGAIN,
        ELSEWHERE,
        UNREACHABLE,
        NAMELESS
    }

    private boolean answered(ReferralId id, Me me, String answer) {
        for (var known : Answer.values()) {
            if (!known.name().equals(answer)) continue;
            switch (known) {
                case NOT_YET -> referrals.notYet(id, me.organizer());
                case AGAIN -> referrals.again(id, me.organizer());
                default -> referrals.settle(id, me.organizer(), Outcome.valueOf(answer));
            }
            return true;
        }
        var one = referrals.find(id, me.organizer()).three().stream()
                .filter(colleague -> colleague.value().toString().equals(answer))
                .findFirst();
        one.ifPresent(colleague -> referrals.land(id, me.organizer(), colleague));
        return one.isPresent();
    }
}

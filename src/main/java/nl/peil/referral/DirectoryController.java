package nl.peil.referral;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.List;
import nl.peil.place.Places;
import nl.peil.platform.NotFound;
import nl.peil.platform.Uuids;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
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

/// The directory: who is in it, and what it says of her.
@Controller
@RequestMapping("/directory")
class DirectoryController {

    private static final String FORM = "referral/colleague-form";

    private final Directory directory;
    private final Places places;
    private final Practices practices;

    DirectoryController(Directory directory, Places places, Practices practices) {
        this.directory = directory;
        this.places = places;
        this.practices = practices;
    }

    @ModelAttribute("axes")
    List<Axis> axes() {
        return List.of(Axis.values());
    }

    @GetMapping
    ModelAndView all(@AuthenticationPrincipal Me me, @RequestParam(defaultValue = "") String q) {
        var found = directory.search(q);
        var practices = directory.practices(found);
        return new ModelAndView("referral/directory")
                .addObject("words", q)
                .addObject("mine", directory.mine(me.organizer()).isPresent())
                .addObject(
                        "colleagues",
                        found.stream()
                                .map(colleague ->
                                        ColleagueLine.of(colleague, me.organizer(), practices.get(colleague.id())))
                                .toList());
    }

    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable ColleagueId id) {
        var colleague = directory.colleague(id);
        return new ModelAndView("referral/colleague")
                .addObject(
                        "colleague",
                        ColleaguePage.of(
                                colleague,
                                me.organizer(),
                                directory.canBeRemoved(colleague, me.organizer()),
                                directory.practices(List.of(colleague)).get(id)));
    }

    @GetMapping("/new")
    ModelAndView fresh() {
        return form(ColleagueForm.empty());
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@AuthenticationPrincipal Me me, @PathVariable ColleagueId id) {
        return form(ColleagueForm.of(withoutAccount(id))).addObject("known", id);
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") ColleagueForm form,
            BindingResult errors,
            RedirectAttributes after) {
        return keep(
                new ColleagueId(form == null || form.id() == null ? Uuids.next() : form.id()),
                me,
                form,
                errors,
                new ModelAndView(FORM),
                after);
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @AuthenticationPrincipal Me me,
            @PathVariable ColleagueId id,
            @Valid @ModelAttribute("form") ColleagueForm form,
            BindingResult errors,
            RedirectAttributes after) {
        withoutAccount(id);
        return keep(id, me, form, errors, new ModelAndView(FORM).addObject("known", id), after);
    }

    private ModelAndView keep(
            ColleagueId id,
            Me me,
            ColleagueForm form,
            BindingResult errors,
            ModelAndView again,
            RedirectAttributes after) {
        if (form != null) {
            form.check(errors, places);
            form.checkConsent(errors, practices.today());
        }
        if (!errors.hasErrors()) {
            var details = form.details(places, form.consentDay().orElseThrow());
            switch (directory.keep(id, details, form.isShared(), me.organizer())) {
                case Directory.Reply.KnownAs(var name) ->
                    errors.rejectValue("email", "referral.email.known", new Object[] {name}, null);
                case Directory.Reply.Kept _ -> {
                    after.addFlashAttribute("notice", "referral.kept");
                    return new ModelAndView("redirect:/directory");
                }
            }
        }
        again.setStatus(UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/{id}/removed")
    String remove(@AuthenticationPrincipal Me me, @PathVariable ColleagueId id, RedirectAttributes after) {
        directory.remove(id, me.organizer());
        after.addFlashAttribute("notice", "referral.removed");
        return "redirect:/directory";
    }

    private Colleague withoutAccount(ColleagueId id) {
        var colleague = directory.colleague(id);
        if (colleague.account() != null || !colleague.isOwn()) throw new NotFound();
        return colleague;
    }

    private static ModelAndView form(ColleagueForm form) {
        return new ModelAndView(FORM).addObject("form", form);
    }
}

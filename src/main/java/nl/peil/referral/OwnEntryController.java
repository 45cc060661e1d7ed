package nl.peil.referral;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.List;
import nl.peil.place.Places;
import nl.peil.platform.Uuids;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An organizer puts herself in the directory as she likes, and takes herself out of it.
@Controller
@RequestMapping("/directory/me")
class OwnEntryController {

    private static final String PAGE = "referral/own-entry";

    private final Directory directory;
    private final Places places;
    private final Practices practices;

    OwnEntryController(Directory directory, Places places, Practices practices) {
        this.directory = directory;
        this.places = places;
        this.practices = practices;
    }

    @ModelAttribute("axes")
    List<Axis> axes() {
        return List.of(Axis.values());
    }

    @ModelAttribute("published")
    boolean published(@AuthenticationPrincipal Me me) {
        return directory.mine(me.organizer()).isPresent();
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal Me me) {
        var profile = practices.introduction(me.organizer());
        return new ModelAndView(PAGE)
                .addObject(
                        "form",
                        directory
                                .mine(me.organizer())
                                .map(mine -> ColleagueForm.of(mine, profile, places))
                                .orElseGet(() -> ColleagueForm.of(profile, places)));
    }

    @PostMapping
    ModelAndView publish(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") ColleagueForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (form != null) form.check(errors, places);
        if (!errors.hasErrors()) {
            var details = form.own(places, practices.today());
            var id = new ColleagueId(form.id() == null ? Uuids.next() : form.id());
            switch (directory.publish(id, me.organizer(), form.letsHabitsCount(), form.isShared(), details)) {
                case Directory.Reply.KnownAs(var name) ->
                    errors.rejectValue("email", "referral.email.known", new Object[] {name}, null);
                case Directory.Reply.Kept _ -> {
                    after.addFlashAttribute("notice", "referral.own.kept");
                    return new ModelAndView("redirect:/directory");
                }
            }
        }
        return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/removed")
    String takeBack(@AuthenticationPrincipal Me me, RedirectAttributes after) {
        directory.takeBack(me.organizer());
        after.addFlashAttribute("notice", "referral.own.removed");
        return "redirect:/directory";
    }
}

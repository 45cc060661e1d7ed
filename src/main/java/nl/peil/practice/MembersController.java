package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import nl.peil.practice.Organizers.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who is in the practice, who is asked, and who looks after it. For owners, as [SecurityConfig] says.
@Controller
@RequestMapping("/settings/members")
class MembersController {

    private final Organizers organizers;
    private final Colleagues colleagues;
    private final OpenSessions sessions;
    private final Door door;

    MembersController(Organizers organizers, Colleagues colleagues, OpenSessions sessions, Door door) {
        this.organizers = organizers;
        this.colleagues = colleagues;
        this.sessions = sessions;
        this.door = door;
    }

    /// @param id made when the form is shown, so that sending it twice asks once
    record Form(
            @Nullable UUID id,

            @NotBlank(message = "{practice.members.name.missing}") @Size(max = 100, message = "{practice.too-long}")
            String name,

            @NotBlank(message = "{practice.email.missing}")
            @Pattern(regexp = Organizer.EMAIL, message = "{practice.email.wrong}")
            String email) {
        Form {
            id = id == null ? Uuids.next() : id;
            name = Typed.text(name);
            email = Typed.text(email);
        }

        UUID key() {
            return java.util.Objects.requireNonNull(id);
        }
    }

    @GetMapping
    String show(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("members", MembersPage.of(organizers.all(), colleagues.open(), me));
        return "practice/members";
    }

    @GetMapping("/invitations/new")
    String ask(@ModelAttribute("form") Form form) {
        return "practice/invite";
    }

    @PostMapping("/invitations")
    ModelAndView invite(
            @AuthenticationPrincipal Me me, @Valid @ModelAttribute("form") Form form, BindingResult errors) {
        if (organizers.all().stream().anyMatch(one -> one.email().equals(Organizer.address(form.email())))) {
            errors.rejectValue("email", "practice.members.already");
        }
        if (errors.hasErrors()) return new ModelAndView("practice/invite", UNPROCESSABLE_CONTENT);
        colleagues.invite(form.key(), me, form.name(), form.email());
        return new ModelAndView("redirect:/settings/members/invitations/" + form.key());
    }

    @GetMapping("/invitations/{id}")
    String share(@PathVariable UUID id, Locale language, Model model) {
        model.addAttribute("invitation", colleagues.find(id));
        model.addAttribute("share", colleagues.share(id, language));
        return "practice/invitation";
    }

    @PostMapping("/invitations/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, RedirectAttributes after) {
        colleagues.withdraw(id);
        after.addFlashAttribute("notice", "practice.members.withdrawn");
        return "redirect:/settings/members";
    }

    @PostMapping("/{id}/ending")
    String end(@PathVariable OrganizerId id, RedirectAttributes after) {
        return told(id, organizers.end(id), "practice.members.ended", after);
    }

    @PostMapping("/{id}/return")
    String bringBack(@PathVariable OrganizerId id, RedirectAttributes after) {
        return told(id, organizers.bringBack(id), "practice.members.back", after);
    }

    @PostMapping("/{id}/role")
    String give(
            @AuthenticationPrincipal Me me,
            @PathVariable OrganizerId id,
            @RequestParam Role role,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        var reply = organizers.give(id, role);
        boolean gaveItAway = reply == Reply.DONE && id.equals(me.organizer()) && role == Role.ORGANIZER;
        if (!gaveItAway) return told(id, reply, "practice.members.role.given", after);
        door.refresh(organizers.find(id).me(), request, response);
        return "redirect:/settings";
    }

    /// Whoever's place has changed signs in anew, as what she is now.
    private String told(OrganizerId id, Reply reply, String done, RedirectAttributes after) {
        switch (reply) {
            case DONE -> {
                sessions.end(id, null);
                after.addFlashAttribute("notice", done);
                after.addFlashAttribute("noticeArgument", organizers.find(id).name());
            }
            case LAST_OWNER -> after.addFlashAttribute("attention", "practice.members.last-owner");
        }
        return "redirect:/settings/members";
    }
}

package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.peil.notice.Link;
import nl.peil.platform.NotFound;
import nl.peil.platform.Typed;
import nl.peil.practice.Practices.Person;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a colleague sees who opens her invitation: whose practice it is, and a form for her account.
@Controller
@RequestMapping("/l/invitation/{token}")
class InvitationController {

    private final Colleagues colleagues;
    private final Practices practices;
    private final Passwords passwords;
    private final Door door;

    InvitationController(Colleagues colleagues, Practices practices, Passwords passwords, Door door) {
        this.colleagues = colleagues;
        this.practices = practices;
        this.passwords = passwords;
        this.door = door;
    }

    record Form(
            @NotBlank(message = "{practice.name.missing}") @Size(max = 100, message = "{practice.too-long}")
            String name,

            @NotBlank(message = "{practice.email.missing}")
            @Pattern(regexp = Organizer.EMAIL, message = "{practice.email.wrong}")
            String email,

            @NotBlank(message = "{practice.password.missing}")
            String password) {
        Form {
            name = Typed.text(name);
            email = Typed.text(email);
            password = Typed.text(password);
        }
    }

    record InvitationPage(String practice, String invitedBy) {}

    @ModelAttribute("invitation")
    InvitationPage invitation(Link link) {
        var invitation = colleagues.find(link.subject());
        return new InvitationPage(practices.practice().name(), practices.nameOf(invitation.invitedBy()));
    }

    @GetMapping
    String show(Link link, Model model) {
        var invitation = colleagues.find(link.subject());
        model.addAttribute("form", new Form(invitation.name(), invitation.email(), ""));
        return "practice/join";
    }

    @PostMapping
    ModelAndView accept(
            Link link,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasFieldErrors("password")) {
            passwords
                    .weakness(form.password(), form.name(), form.email())
                    .ifPresent(why -> errors.rejectValue("password", why));
        }
        if (!errors.hasErrors()) {
            try {
                var colleague = new Person(form.name(), form.email(), form.password(), language);
                var me = colleagues.accept(link, colleague).orElseThrow(NotFound::new);
                door.open(me, request, response);
                return new ModelAndView("redirect:/welcome");
            } catch (DataIntegrityViolationException e) {
                errors.rejectValue("email", "practice.email.taken");
            }
        }
        return new ModelAndView("practice/join", UNPROCESSABLE_CONTENT);
    }
}

package nl.peil.network;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.peil.network.Networks.Reply;
import nl.peil.platform.Tenant;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The network that a practice is in, or begins. For owners alone: the security chain says so for all that is below
/// `/network`, but for the board.
@Controller
@RequestMapping("/network")
class NetworkController {

    private static final String EMAIL = "\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*";

    private final Networks networks;
    private final NetworkInvitations invitations;
    private final Coordination coordination;
    private final Practices practices;

    NetworkController(
            Networks networks, NetworkInvitations invitations, Coordination coordination, Practices practices) {
        this.networks = networks;
        this.invitations = invitations;
        this.coordination = coordination;
        this.practices = practices;
    }

    /// @param id made when the form is shown, so that sending it twice founds one
    record Founding(
            @Nullable UUID id,

            @NotBlank(message = "{network.name.missing}")
            @Size(max = Network.LONGEST_NAME, message = "{network.name.long}")
            String name) {
        Founding {
            id = id == null ? Uuids.next() : id;
            name = Typed.text(name);
        }

        NetworkId key() {
            return new NetworkId(Objects.requireNonNull(id));
        }
    }

    /// @param id made when the form is shown, so that sending it twice asks once
    record Inviting(
            @Nullable UUID id,

            @NotBlank(message = "{network.invite.name.missing}")
            @Size(max = 100, message = "{network.invite.name.long}")
            String name,

            @NotBlank(message = "{network.invite.email.missing}")
            @Size(max = 254, message = "{network.invite.email.wrong}")
            @Pattern(regexp = "|" + EMAIL, message = "{network.invite.email.wrong}")
            String email) {
        Inviting {
            id = id == null ? Uuids.next() : id;
            name = Typed.text(name);
            email = Typed.text(email);
        }

        UUID key() {
            return Objects.requireNonNull(id);
        }
    }

    @GetMapping
    ModelAndView show() {
        var network = networks.mine();
        if (network.isEmpty()) return new ModelAndView("network/begin", "form", new Founding(null, ""));
        var members = networks.members();
        return new ModelAndView(
                "network/network",
                "network",
                NetworkPage.of(
                        network.get(),
                        members,
                        practices.practiceNames(
                                members.stream().map(Member::tenant).toList()),
                        network.get().isMine() ? invitations.open() : List.of(),
                        practices.zone()));
    }

    @PostMapping
    ModelAndView found(@Valid @ModelAttribute("form") Founding form, BindingResult errors, RedirectAttributes after) {
        if (errors.hasErrors()) return new ModelAndView("network/begin", UNPROCESSABLE_CONTENT);
        if (networks.found(form.key(), form.name()) == Reply.DONE) after.addFlashAttribute("notice", "network.founded");
        return new ModelAndView("redirect:/network");
    }

    @PostMapping("/left")
    String leave(RedirectAttributes after) {
        if (coordination.leave() == Reply.DONE) after.addFlashAttribute("notice", "network.left");
        else after.addFlashAttribute("attention", "network.leave.first");
        return "redirect:/network";
    }

    @PostMapping("/practices/{practice}/removed")
    String remove(@PathVariable UUID practice, RedirectAttributes after) {
        coordination.remove(new Tenant(practice));
        after.addFlashAttribute("notice", "network.removed");
        return "redirect:/network";
    }

    @PostMapping("/practices/{practice}/coordinator")
    String handOver(@PathVariable UUID practice, RedirectAttributes after) {
        coordination.handOver(new Tenant(practice));
        after.addFlashAttribute("notice", "network.handed-over");
        return "redirect:/network";
    }

    @GetMapping("/invitations/new")
    ModelAndView ask() {
        networks.coordinated();
        return new ModelAndView("network/invite", "form", new Inviting(null, "", ""));
    }

    @PostMapping("/invitations")
    ModelAndView invite(
            @AuthenticationPrincipal Me me, @Valid @ModelAttribute("form") Inviting form, BindingResult errors) {
        networks.coordinated();
        if (errors.hasErrors()) return new ModelAndView("network/invite", UNPROCESSABLE_CONTENT);
        invitations.invite(form.key(), me, form.name(), form.email());
        return new ModelAndView("redirect:/network/invitations/" + form.key());
    }

    @GetMapping("/invitations/{id}")
    String share(@PathVariable UUID id, Locale language, Model model) {
        model.addAttribute("name", invitations.find(id).name());
        model.addAttribute("share", invitations.share(id, language));
        return "network/invitation";
    }

    @PostMapping("/invitations/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, RedirectAttributes after) {
        invitations.withdraw(id);
        after.addFlashAttribute("notice", "network.invitation.withdrawn");
        return "redirect:/network";
    }
}

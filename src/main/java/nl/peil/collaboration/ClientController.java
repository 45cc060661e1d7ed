package nl.peil.collaboration;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.Locale;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
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

@Controller
@RequestMapping("/clients")
class ClientController {

    private static final int PAGE = 50;

    private final Clients clients;
    private final Collaborations collaborations;

    ClientController(Clients clients, Collaborations collaborations) {
        this.clients = clients;
        this.collaborations = collaborations;
    }

    @GetMapping
    String all(
            @AuthenticationPrincipal Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var leaf = Math.clamp(page, 0, 10_000);
        var lines = clients.search(me.organizer(), q, PAGE + 1, leaf * PAGE);
        model.addAttribute("clients", new Paged<>(lines, PAGE, leaf, q));
        return "collaboration/clients";
    }

    @GetMapping("/new")
    String fresh(Model model, Locale language) {
        model.addAttribute("form", ClientForm.empty(language));
        return "collaboration/client-form";
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal Me me, @Valid @ModelAttribute("form") ClientForm form, BindingResult errors) {
        if (form != null) form.check(errors);
        if (errors.hasErrors()) return new ModelAndView("collaboration/client-form", UNPROCESSABLE_CONTENT);
        var id = new ClientId(form.id() == null ? Uuids.next() : form.id());
        clients.add(id, me.organizer(), form.details());
        return new ModelAndView("redirect:/collaborations/new?client=" + id.value());
    }

    @GetMapping("/{id}")
    String show(@PathVariable ClientId id, Model model) {
        model.addAttribute("client", clients.find(id));
        model.addAttribute("collaborations", collaborations.of(id));
        return "collaboration/client";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable ClientId id, Model model) {
        model.addAttribute("form", ClientForm.of(clients.find(id)));
        model.addAttribute("client", id);
        return "collaboration/client-form";
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @PathVariable ClientId id, @Valid @ModelAttribute("form") ClientForm form, BindingResult errors) {
        if (form != null) form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("collaboration/client-form", UNPROCESSABLE_CONTENT).addObject("client", id);
        }
        clients.change(id, form.details());
        return new ModelAndView("redirect:/clients/{id}");
    }
}

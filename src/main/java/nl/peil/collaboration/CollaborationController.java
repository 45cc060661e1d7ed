package nl.peil.collaboration;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import nl.peil.platform.NotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/collaborations")
class CollaborationController {

    private static final int PAGE = 50;

    private final Collaborations collaborations;
    private final Clients clients;
    private final Sessions sessions;
    private final Practices practices;
    private final Panels panels;
    private final Clock clock;

    CollaborationController(
            Collaborations collaborations,
            Clients clients,
            Sessions sessions,
            Practices practices,
            Panels panels,
            Clock clock) {
        this.collaborations = collaborations;
        this.clients = clients;
        this.sessions = sessions;
        this.practices = practices;
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping
    String all(
            @AuthenticationPrincipal Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable Phase phase,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var leaf = Math.clamp(page, 0, 10_000);
        var lines = collaborations.search(me.organizer(), q, phase, PAGE + 1, leaf * PAGE);
        model.addAttribute("collaborations", new Paged<>(lines, PAGE, leaf, q));
        model.addAttribute("phase", phase);
        model.addAttribute("zone", practices.zone());
        return "collaboration/collaborations";
    }

    @GetMapping("/new")
    ModelAndView fresh(@AuthenticationPrincipal Me me, @RequestParam @Nullable UUID client) {
        if (client == null) return new ModelAndView("redirect:/clients/new");
        return form(CollaborationForm.empty(client, practices.today()), me);
    }

    @PostMapping
    ModelAndView begin(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") CollaborationForm form,
            BindingResult errors,
            @RequestParam UUID client) {
        if (form != null) form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("collaboration/collaboration-form", UNPROCESSABLE_CONTENT)
                    .addObject("name", mine(client, me).details().name());
        }
        var id = new CollaborationId(form.id() == null ? Uuids.next() : form.id());
        collaborations.begin(id, me.organizer(), new ClientId(client), form.plan(), form.trial());
        return new ModelAndView("redirect:/collaborations/" + id.value());
    }

    @GetMapping("/{id}")
    String show(@PathVariable CollaborationId id, Model model) {
        var zone = practices.zone();
        var collaboration = collaborations.find(id);
        model.addAttribute(
                "page",
                CollaborationPage.of(
                        collaboration,
                        clients.find(collaboration.client()),
                        sessions.of(id),
                        clock.instant().atZone(zone)));
        var all = panels.of(id);
        model.addAttribute("first", all.stream().filter(Panel.View::isFirst).toList());
        model.addAttribute(
                "panels", all.stream().filter(view -> !view.isFirst()).toList());
        return "collaboration/collaboration";
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@AuthenticationPrincipal Me me, @PathVariable CollaborationId id) {
        return form(CollaborationForm.of(collaborations.find(id)), me).addObject("collaboration", id);
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @AuthenticationPrincipal Me me,
            @PathVariable CollaborationId id,
            @Valid @ModelAttribute("form") CollaborationForm form,
            BindingResult errors) {
        if (form != null) form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("collaboration/collaboration-form", UNPROCESSABLE_CONTENT)
                    .addObject("name", collaborations.header(id).client())
                    .addObject("collaboration", id);
        }
        collaborations.change(id, form.plan());
        return new ModelAndView("redirect:/collaborations/{id}");
    }

    private ModelAndView form(CollaborationForm form, Me me) {
        var client = form.client();
        if (client == null) throw new NotFound();
        return new ModelAndView("collaboration/collaboration-form")
                .addObject("form", form)
                .addObject("name", mine(client, me).details().name());
    }

    /// The client comes in a parameter, where the guard of the paths doesn't look.
    private Client mine(UUID id, Me me) {
        var client = clients.find(new ClientId(id));
        if (!client.organizer().equals(me.organizer())) throw new NotFound();
        return client;
    }
}

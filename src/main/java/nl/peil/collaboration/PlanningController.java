package nl.peil.collaboration;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.time.LocalDate;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

/// Planning a session, or a series of them after a look at the dates.
@Controller
@RequestMapping("/collaborations/{id}/sessions")
class PlanningController {

    private static final String FORM = "collaboration/session-form";

    private final Sessions sessions;
    private final Collaborations collaborations;
    private final Practices practices;

    PlanningController(Sessions sessions, Collaborations collaborations, Practices practices) {
        this.sessions = sessions;
        this.collaborations = collaborations;
        this.practices = practices;
    }

    @ModelAttribute("header")
    Header header(@PathVariable CollaborationId id) {
        return collaborations.header(id);
    }

    @GetMapping("/new")
    ModelAndView fresh(
            @PathVariable CollaborationId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        var zone = practices.zone();
        var all = sessions.of(id);
        var last = all.isEmpty() ? null : all.getLast();
        var asked = day == null ? practices.today().plusWeeks(1) : day;
        return new ModelAndView(FORM).addObject("form", SessionForm.empty(asked, last, zone));
    }

    /// A series is shown before it is saved; `sure` says which dates were looked at.
    @PostMapping
    ModelAndView plan(
            @AuthenticationPrincipal Me me,
            @PathVariable CollaborationId id,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String sure,
            RedirectAttributes after) {
        if (errors.hasErrors()) return new ModelAndView(FORM, UNPROCESSABLE_CONTENT);
        var moments = form.series(practices.zone()).moments();
        if (moments.size() > 1 && !sure.equals(form.dates()))
            return new ModelAndView(FORM).addObject("preview", moments);
        if (collaborations.header(id).phase() == Phase.CLOSED) {
            errors.reject("collaboration.session.closed");
            return new ModelAndView(FORM, UNPROCESSABLE_CONTENT);
        }
        for (int i = 0; i < moments.size(); i++) {
            sessions.plan(form.id(i), id, moments.get(i).toInstant(), form.minutes(), form.where());
        }
        after.addFlashAttribute("notice", "collaboration.session.planned");
        if (sessions.overlaps(me.organizer(), id, moments.getFirst().toInstant(), form.minutes())) {
            after.addFlashAttribute("attention", "collaboration.session.overlaps");
        }
        return new ModelAndView("redirect:/collaborations/{id}");
    }
}

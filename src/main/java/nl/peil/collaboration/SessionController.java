package nl.peil.collaboration;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZonedDateTime;
import nl.peil.platform.Typed;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
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

/// One session: what became of it, another moment for it, a line to oneself.
@Controller
@RequestMapping("/sessions/{id}")
class SessionController {

    private static final String PAGE = "collaboration/session";
    private static final int LONGEST_NOTE = 4000;

    private final Sessions sessions;
    private final Panels panels;
    private final Practices practices;
    private final Clock clock;

    SessionController(Sessions sessions, Panels panels, Practices practices, Clock clock) {
        this.sessions = sessions;
        this.panels = panels;
        this.practices = practices;
        this.clock = clock;
    }

    @ModelAttribute
    void session(@PathVariable SessionId id, Model model) {
        var line = sessions.line(id).orElseThrow();
        model.addAttribute("line", line);
        model.addAttribute("starts", line.starts().atZone(practices.zone()));
        model.addAttribute("begun", !clock.instant().isBefore(line.starts()));
        model.addAttribute("first", panels.first(line.collaboration()));
        model.addAttribute("note", sessions.find(id).note());
    }

    @GetMapping
    String show(@ModelAttribute("line") SessionLine session, Model model) {
        model.addAttribute("form", SessionForm.of(session, practices.zone()));
        return PAGE;
    }

    @PostMapping("/held")
    String hold(@PathVariable SessionId id, RedirectAttributes after) {
        return switch (sessions.hold(id)) {
            case Session.Reply.Changed _ -> "redirect:/sessions/{id}/evaluation";
            case Session.Reply refused -> refuse(refused, after);
        };
    }

    @PostMapping("/cancelled")
    String cancel(@PathVariable SessionId id, @RequestParam Side by, RedirectAttributes after) {
        return settled(sessions.cancel(id, by), after);
    }

    @PostMapping("/missed")
    String miss(@PathVariable SessionId id, RedirectAttributes after) {
        return settled(sessions.miss(id), after);
    }

    /// A wrong tap.
    @PostMapping("/undone")
    String undo(@PathVariable SessionId id, RedirectAttributes after) {
        return settled(sessions.undo(id), after);
    }

    @PostMapping("/moved")
    ModelAndView move(
            @PathVariable SessionId id,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT).addObject("moving", true);
        var to = ZonedDateTime.of(form.day(), form.time(), practices.zone()).toInstant();
        return new ModelAndView(settled(sessions.move(id, to, form.minutes(), form.where()), after));
    }

    @PostMapping("/note")
    ModelAndView note(
            @PathVariable SessionId id,
            @ModelAttribute("line") SessionLine session,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes after) {
        var kept = Typed.lines(note).strip();
        if (kept.length() > LONGEST_NOTE) {
            model.addAttribute("note", kept);
            model.addAttribute("noteTooLong", true);
            model.addAttribute("form", SessionForm.of(session, practices.zone()));
            return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
        }
        sessions.note(id, kept.isEmpty() ? null : kept);
        after.addFlashAttribute("notice", "collaboration.session.note.kept");
        return new ModelAndView("redirect:/sessions/{id}");
    }

    private String settled(Session.Reply reply, RedirectAttributes after) {
        if (!(reply instanceof Session.Reply.Changed(var session))) return refuse(reply, after);
        after.addFlashAttribute("notice", "collaboration.session.settled." + session.outcome());
        after.addAttribute("collaboration", session.collaboration().value());
        return "redirect:/collaborations/{collaboration}";
    }

    private static String refuse(Session.Reply reply, RedirectAttributes after) {
        after.addFlashAttribute("attention", sentence(reply));
        return "redirect:/sessions/{id}";
    }

    private static @Nullable String sentence(Session.Reply reply) {
        return switch (reply) {
            case Session.Reply.Changed _ -> null;
            case Session.Reply.AlreadySettled _ -> "collaboration.session.refused.already-settled";
            case Session.Reply.TooEarly _ -> "collaboration.session.refused.too-early";
            case Session.Reply.TooLate _ -> "collaboration.session.refused.too-late";
        };
    }
}

package nl.peil.warning;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.peil.loop.Loops;
import nl.peil.platform.Typed;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import nl.peil.warning.Signal.Differently;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/// What asks for the organizer, and what she says to it.
@Controller
@RequestMapping("/signals")
class SignalController {

    private static final String PAGE = "warning/signal";

    /// As many as one looks through.
    private static final int LISTED = 200;

    /// Days that are proposed to whoever puts something off.
    private static final int SOON = 3;

    private final Signals signals;
    private final SignalReplies replies;
    private final Practices practices;
    private final MessageSource messages;

    SignalController(Signals signals, SignalReplies replies, Practices practices, MessageSource messages) {
        this.signals = signals;
        this.replies = replies;
        this.practices = practices;
        this.messages = messages;
    }

    record DifferentlyForm(
            @NotNull(message = "{warning.signal.reason.missing}")
            Differently reason,

            @Size(max = 500, message = "{warning.signal.words.long}") @Nullable
            String words) {}

    record LaterForm(
            @NotNull(message = "{warning.signal.later.missing}")
            @Min(value = 1, message = "{warning.signal.later.missing}")
            @Max(value = 14, message = "{warning.signal.later.missing}")
            Integer days) {}

    @ModelAttribute("days")
    List<Integer> days() {
        return List.of(1, 3, 7, 14);
    }

    @GetMapping
    String all(@AuthenticationPrincipal Me me, Model model) {
        var today = practices.today();
        var all = signals.all(me.organizer(), LISTED);
        model.addAttribute(
                "due", all.stream().filter(line -> !line.due().isAfter(today)).toList());
        model.addAttribute(
                "later", all.stream().filter(line -> line.due().isAfter(today)).toList());
        return "warning/signals";
    }

    @GetMapping("/{id}")
    String show(
            @AuthenticationPrincipal Me me,
            @PathVariable SignalId id,
            @ModelAttribute("different") DifferentlyForm different,
            Model model) {
        model.addAttribute("putOff", new LaterForm(SOON));
        return page(me, id, model);
    }

    @PostMapping("/{id}/differently")
    ModelAndView seeDifferently(
            @AuthenticationPrincipal Me me,
            @PathVariable SignalId id,
            @Valid @ModelAttribute("different") DifferentlyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            model.addAttribute("putOff", new LaterForm(SOON));
            return new ModelAndView(page(me, id, model), UNPROCESSABLE_CONTENT);
        }
        replies.seeDifferently(me.organizer(), id, form.reason(), Typed.orNothing(form.words()));
        after.addFlashAttribute("notice", "warning.signal.differently.kept");
        return new ModelAndView("redirect:/today");
    }

    @PostMapping("/{id}/later")
    ModelAndView later(
            @AuthenticationPrincipal Me me,
            @PathVariable SignalId id,
            @Valid @ModelAttribute("putOff") LaterForm form,
            BindingResult errors,
            @ModelAttribute("different") DifferentlyForm different,
            Model model,
            RedirectAttributes after) {
        if (!errors.hasErrors()) {
            var reply = replies.later(me.organizer(), id, practices.today().plusDays(form.days()));
            if (!(reply instanceof Loops.Later.NotThen)) {
                after.addFlashAttribute("notice", "warning.signal.later.kept");
                return new ModelAndView("redirect:/today");
            }
            errors.rejectValue("days", "warning.signal.later.missing");
        }
        return new ModelAndView(page(me, id, model), UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/dealt")
    String deal(@AuthenticationPrincipal Me me, @PathVariable SignalId id, RedirectAttributes after) {
        replies.deal(me.organizer(), id);
        after.addFlashAttribute("notice", "warning.signal.dealt.kept");
        return "redirect:/today";
    }

    private String page(Me me, SignalId id, Model model) {
        var page = replies.page(me, id);
        model.addAttribute("signal", page);
        if (page.words() != null) {
            var names = new Object[] {page.client(), page.organizer()};
            model.addAttribute("message", messages.getMessage(page.words(), names, page.language()));
        }
        return PAGE;
    }
}

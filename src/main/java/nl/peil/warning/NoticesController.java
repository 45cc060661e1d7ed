package nl.peil.warning;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import nl.peil.practice.Me;
import nl.peil.warning.NoticeChoice.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How she wants to be told that something needs her.
@Controller
@RequestMapping("/settings/notices")
class NoticesController {

    private static final String PAGE = "warning/notices";

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    record Form(
            @NotNull(message = "{warning.notice.way.missing}")
            Way way,

            @NotNull(message = "{warning.notice.day.missing}")
            DayOfWeek day,

            @NotNull(message = "{warning.notice.time.missing}") @DateTimeFormat(pattern = "HH:mm")
            LocalTime from,

            @NotNull(message = "{warning.notice.time.missing}") @DateTimeFormat(pattern = "HH:mm")
            LocalTime until,

            @Nullable Boolean weekend) {

        static Form of(NoticeChoice choice) {
            return new Form(choice.way(), choice.day(), choice.from(), choice.until(), choice.weekend());
        }

        boolean isQuietInTheWeekend() {
            return Boolean.TRUE.equals(weekend);
        }

        /// On a day off there is no digest.
        boolean isOnDayOff() {
            return way == Way.DIGEST && isQuietInTheWeekend() && NoticeChoice.isWeekend(day);
        }
    }

    @ModelAttribute("canMail")
    boolean canMail() {
        return notices.canMail();
    }

    @GetMapping
    String show(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("form", Form.of(notices.of(me.organizer())));
        return PAGE;
    }

    @PostMapping
    ModelAndView choose(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            RedirectAttributes after) {
        if (!errors.hasErrors() && form.isOnDayOff()) errors.rejectValue("day", "warning.notice.day.off");
        if (errors.hasErrors()) return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
        notices.choose(me.organizer(), form.way(), form.day(), form.from(), form.until(), form.isQuietInTheWeekend());
        after.addFlashAttribute("notice", "warning.notice.kept");
        return new ModelAndView("redirect:/settings");
    }
}

package nl.peil.collaboration;

import java.time.LocalDate;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class WeekController {

    private final Sessions sessions;
    private final Practices practices;

    WeekController(Sessions sessions, Practices practices) {
        this.sessions = sessions;
        this.practices = practices;
    }

    @GetMapping("/week")
    String show(
            @AuthenticationPrincipal Me me,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate of,
            Model model) {
        var zone = practices.zone();
        var today = practices.today();
        var monday = WeekPage.mondayOf(of == null ? today : of);
        var found = sessions.between(me.organizer(), monday, monday.plusWeeks(1));
        model.addAttribute("week", WeekPage.of(monday, today, found, zone));
        return "collaboration/week";
    }
}

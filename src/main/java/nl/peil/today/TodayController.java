package nl.peil.today;

import nl.peil.notice.Notes;
import nl.peil.practice.Me;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TodayController {

    private final Needs needs;
    private final Notes notes;

    TodayController(Needs needs, Notes notes) {
        this.needs = needs;
        this.notes = notes;
    }

    @GetMapping("/today")
    String show(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("today", needs.page(me.organizer(), notes.waiting(me.account())));
        return "today/today";
    }
}

package nl.peil.today;

import nl.peil.confidential.LineNotices;
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
    private final LineNotices line;

    TodayController(Needs needs, Notes notes, LineNotices line) {
        this.needs = needs;
        this.notes = notes;
        this.line = line;
    }

    @GetMapping("/today")
    String show(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute(
                "today", needs.page(me.organizer(), notes.waiting(me.account()), line.waiting(me.organizer())));
        model.addAttribute("desk", line.standing(me.organizer()));
        return "today/today";
    }
}

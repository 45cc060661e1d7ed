package nl.peil.handover;

import nl.peil.practice.Me;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Every handover of the practice on one board. None can vanish: what ended says how.
@Controller
class HandoverBoardController {

    private final Handovers handovers;

    HandoverBoardController(Handovers handovers) {
        this.handovers = handovers;
    }

    @GetMapping("/handovers")
    String show(@AuthenticationPrincipal Me me, Model model) {
        var lines = handovers.board(me.organizer());
        model.addAttribute(
                "open", lines.stream().filter(one -> one.end() == null).toList());
        model.addAttribute(
                "ended", lines.stream().filter(one -> one.end() != null).toList());
        return "handover/board";
    }
}

package nl.peil.learning;

import java.util.Locale;
import java.util.UUID;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The practice dialogues: which there are, who sits opposite, and how one's earlier talks ended.
@Controller
@RequestMapping("/dialogues")
class DialogueController {

    private final DialoguePages pages;
    private final Talks talks;

    DialogueController(DialoguePages pages, Talks talks) {
        this.pages = pages;
        this.talks = talks;
    }

    @GetMapping
    ModelAndView all(@AuthenticationPrincipal Me me, Locale language) {
        return new ModelAndView("learning/dialogues").addObject("dialogues", pages.all(me.organizer(), language));
    }

    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable String id, Locale language) {
        return new ModelAndView("learning/dialogue")
                .addObject("page", pages.of(id, me.organizer(), language))
                .addObject("fresh", Uuids.next());
    }

    @PostMapping("/{id}/talks")
    String begin(@AuthenticationPrincipal Me me, @PathVariable String id, @RequestParam UUID as, Locale language) {
        talks.begin(new TalkId(as), me.organizer(), id, language);
        return "redirect:/talks/" + as;
    }

    @PostMapping("/talks-removed")
    String removeAll(@AuthenticationPrincipal Me me) {
        talks.removeAll(me.organizer());
        return "redirect:/dialogues";
    }
}

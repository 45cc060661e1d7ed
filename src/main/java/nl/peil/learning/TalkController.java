package nl.peil.learning;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import nl.peil.conversation.Guides;
import nl.peil.learning.KeptTalk.Ended;
import nl.peil.learning.Talks.Played;
import nl.peil.learning.dialogue.Move;
import nl.peil.learning.dialogue.Now;
import nl.peil.platform.NotFound;
import nl.peil.platform.Typed;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
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

/// A practice talk, a turn at a time, and looking back on it. Only who holds it finds it.
@Controller
@RequestMapping("/talks/{id}")
class TalkController {

    static final String TALK = "redirect:/talks/{id}";

    private final Talks talks;
    private final Guides guides;
    private final Clock clock;

    TalkController(Talks talks, Guides guides, Clock clock) {
        this.talks = talks;
        this.guides = guides;
        this.clock = clock;
    }

    /// @param turn to which this is the answer: sent twice it counts once
    /// @param choice nothing: she says it in her own words
    record Form(
            @Nullable Integer turn,
            @Nullable String choice,

            @Size(max = MOST, message = "{learning.talk.words.long}")
            String words) {

        static final int MOST = 1000;

        Form {
            words = Typed.lines(words).strip();
        }

        void check(BindingResult errors) {
            if (choice == null && words.isEmpty()) errors.rejectValue("words", "learning.talk.words.missing");
        }

        Move move() {
            return choice == null ? new Move.Spoken(words) : new Move.Chosen(choice);
        }
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable TalkId id, Locale language) {
        return page(talks.find(id, me.organizer()), new Form(null, null, ""), language);
    }

    @PostMapping
    ModelAndView say(
            @AuthenticationPrincipal Me me,
            @PathVariable TalkId id,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Locale language) {
        form.check(errors);
        var turn = form.turn();
        if (errors.hasErrors() || turn == null) {
            var again = page(talks.find(id, me.organizer()), form, language);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        talks.say(id, me.organizer(), turn, form.move());
        return new ModelAndView(TALK + "#now");
    }

    @PostMapping("/again")
    String again(
            @AuthenticationPrincipal Me me, @PathVariable TalkId id, @RequestParam UUID as, @RequestParam int turn) {
        talks.again(id, me.organizer(), new TalkId(as), turn);
        return "redirect:/talks/" + as + "#now";
    }

    @PostMapping("/removed")
    String remove(@AuthenticationPrincipal Me me, @PathVariable TalkId id) {
        talks.remove(id, me.organizer());
        return "redirect:/dialogues";
    }

    private ModelAndView page(KeptTalk kept, Form form, Locale language) {
        var played = talks.played(kept);
        var ended = ended(played);
        if (ended != null) {
            return new ModelAndView("learning/looking-back")
                    .addObject("talk", LookingBackPage.of(played, ended))
                    .addObject(
                            "guide",
                            guides.known(played.written().dialogue().guide(), language)
                                    .orElse(null));
        }
        if (!(played.talk().now() instanceof Now.Asked asked)) throw new NotFound();
        return new ModelAndView("learning/talk")
                .addObject("talk", TalkPage.of(played, asked))
                .addObject("form", form);
    }

    /// As it was kept; a dialogue that became shorter since can be over as well.
    private @Nullable Ended ended(Played played) {
        var ended = played.kept().ended();
        if (ended != null) return ended;
        return played.talk().now() instanceof Now.Over(var ending, var _, var _)
                ? new Ended(clock.instant(), ending.kind(), ending.title())
                : null;
    }
}

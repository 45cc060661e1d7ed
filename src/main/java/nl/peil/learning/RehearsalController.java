package nl.peil.learning;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.conversation.Guide;
import nl.peil.conversation.Guides;
import nl.peil.conversation.RuptureId;
import nl.peil.learning.dialogue.Ear;
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

/// Five minutes before a real talk: try out its first sentence, and what to say when it goes otherwise.
@Controller
@RequestMapping("/rehearsals/{guide}")
class RehearsalController {

    private final Guides guides;
    private final Tones tones;
    private final Collaborations collaborations;

    RehearsalController(Guides guides, Tones tones, Collaborations collaborations) {
        this.guides = guides;
        this.tones = tones;
        this.collaborations = collaborations;
    }

    /// With whom the talk is that she rehearses, and about which bump, for the way back; nothing unless it is hers.
    @ModelAttribute("before")
    Before before(
            @AuthenticationPrincipal Me me,
            @RequestParam @Nullable CollaborationId collaboration,
            @RequestParam @Nullable RuptureId rupture) {
        var client = collaboration == null
                ? null
                : collaborations.names(me.organizer(), List.of(collaboration)).get(collaboration);
        return client == null ? new Before(null, null, null) : new Before(collaboration, rupture, client);
    }

    record Before(
            @Nullable CollaborationId collaboration,
            @Nullable RuptureId rupture,
            @Nullable String client) {

        /// What links take along.
        public String query() {
            if (collaboration == null) return "";
            return "?collaboration=" + collaboration.value() + (rupture == null ? "" : "&rupture=" + rupture.value());
        }

        /// What the guide's page takes along.
        public String with() {
            return collaboration == null ? "" : "?collaboration=" + collaboration.value();
        }

        /// The address of her preparation; nothing when it isn't about a bump.
        public @Nullable String preparation() {
            return collaboration == null || rupture == null
                    ? null
                    : "/collaborations/" + collaboration.value() + "/ruptures/" + rupture.value() + "/preparation";
        }
    }

    /// All that was said so far, carried along by the page, and what is said now.
    record Form(
            String opening,
            String first,
            String second,

            @Size(max = MOST, message = "{learning.talk.words.long}")
            String words) {

        static final int MOST = 1000;

        static final Form EMPTY = new Form("", "", "", "");

        Form {
            opening = plain(opening);
            first = plain(first);
            second = plain(second);
            words = plain(words);
        }

        private static String plain(@Nullable String typed) {
            return Typed.lines(typed).strip();
        }

        void check(BindingResult errors) {
            if (words.isEmpty()) errors.rejectValue("words", "learning.rehearsal.words.missing");
        }

        /// With what is said now at its place, and room for what is said next.
        Form next() {
            if (opening.isEmpty()) return new Form(words, "", "", "");
            if (first.isEmpty()) return new Form(opening, words, "", "");
            return second.isEmpty() ? new Form(opening, first, words, "") : this;
        }

        List<String> answers() {
            return Stream.of(first, second, opening.isEmpty() || second.isEmpty() ? "" : words)
                    .takeWhile(answer -> !answer.isEmpty())
                    .toList();
        }
    }

    @GetMapping
    ModelAndView begin(@PathVariable String guide, Locale language) {
        return page(guide, ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE), Form.EMPTY, language);
    }

    /// @param order in which the reactions come
    @PostMapping
    ModelAndView say(
            @PathVariable String guide,
            @RequestParam(defaultValue = "0") long order,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Locale language) {
        form.check(errors);
        if (!errors.hasErrors()) return page(guide, order, form.next(), language);
        var again = page(guide, order, new Form(form.opening(), form.first(), form.second(), ""), language)
                .addObject("form", form);
        again.setStatus(UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(String id, long order, Form form, Locale language) {
        var guide = guides.known(id, language)
                .filter(one -> one.reader() == Guide.Reader.ORGANIZER)
                .orElseThrow(NotFound::new);
        var ear = new Ear(tones.in(language));
        return new ModelAndView("learning/rehearsal")
                .addObject("rehearsal", RehearsalPage.of(guide, order, form.opening(), form.answers(), ear))
                .addObject("form", form);
    }
}

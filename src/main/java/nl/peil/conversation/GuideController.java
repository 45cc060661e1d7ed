package nl.peil.conversation;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.conversation.Guide.About;
import nl.peil.conversation.Guide.Moment;
import nl.peil.conversation.Guide.Mood;
import nl.peil.conversation.Guide.Reader;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
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

/// The guides: all of them, those that fit a situation, and one to read in the car before the door.
@Controller
@RequestMapping("/guides")
class GuideController {

    private static final String PAGE = "redirect:/guides/{guide}";

    private final Guides guides;
    private final OwnPhrases phrases;
    private final Collaborations collaborations;

    GuideController(Guides guides, OwnPhrases phrases, Collaborations collaborations) {
        this.guides = guides;
        this.phrases = phrases;
        this.collaborations = collaborations;
    }

    /// Three questions about the situation.
    record Situation(
            @Nullable Moment moment,

            @Nullable About about,

            @Nullable Mood mood) {

        void check(BindingResult errors) {
            if (about == null) errors.rejectValue("about", "conversation.guide.about.missing");
            if (moment == null) errors.rejectValue("moment", "conversation.guide.moment.missing");
            if (mood == null) errors.rejectValue("mood", "conversation.guide.mood.missing");
        }
    }

    record Form(
            @Nullable UUID id,

            @NotBlank(message = "{conversation.guide.phrase.missing}")
            @Size(max = 300, message = "{conversation.guide.phrase.long}")
            String words) {
        Form {
            words = Typed.text(words);
        }

        static Form empty() {
            return new Form(Uuids.next(), "");
        }
    }

    /// With whom the talk is, to find the way back; nothing unless it is hers.
    @ModelAttribute("with")
    With with(@AuthenticationPrincipal Me me, @RequestParam @Nullable CollaborationId collaboration) {
        var name = collaboration == null
                ? null
                : collaborations.names(me.organizer(), List.of(collaboration)).get(collaboration);
        return new With(name == null ? null : collaboration, name);
    }

    record With(@Nullable CollaborationId id, @Nullable String client) {

        /// What links take along.
        public String query() {
            return id == null ? "" : "?collaboration=" + id.value();
        }
    }

    @GetMapping
    ModelAndView all(Locale language) {
        return new ModelAndView("conversation/guides")
                .addObject("guides", guides.of(Reader.ORGANIZER, language))
                .addObject("clients", guides.of(Reader.CLIENT, language));
    }

    @GetMapping("/choose")
    ModelAndView choose(
            @ModelAttribute("form") Situation form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean asked,
            Locale language) {
        if (asked) form.check(errors);
        var page = new ModelAndView("conversation/guide-choose");
        var moment = form.moment();
        var about = form.about();
        var mood = form.mood();
        if (moment != null && about != null && mood != null) {
            return page.addObject("fitting", guides.fitting(moment, about, mood, language));
        }
        if (asked) page.setStatus(UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/{guide}")
    ModelAndView show(@AuthenticationPrincipal Me me, @PathVariable String guide, Locale language) {
        return page(me, guide, language).addObject("form", Form.empty());
    }

    @PostMapping("/{guide}/phrases")
    ModelAndView keep(
            @AuthenticationPrincipal Me me,
            @PathVariable String guide,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Locale language) {
        var found = guides.find(guide, language);
        if (errors.hasErrors()) {
            var again = page(me, guide, language);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        phrases.keep(
                form.id() == null ? Uuids.next() : form.id(),
                me.organizer(),
                found.id(),
                form.words().strip());
        return new ModelAndView(PAGE + "#own");
    }

    @PostMapping("/{guide}/phrases/{id}/removed")
    String remove(@AuthenticationPrincipal Me me, @PathVariable UUID id) {
        phrases.remove(id, me.organizer());
        return PAGE + "#own";
    }

    private ModelAndView page(Me me, String id, Locale language) {
        var guide = guides.find(id, language);
        return new ModelAndView("conversation/guide")
                .addObject("guide", guide)
                .addObject("own", phrases.of(me.organizer(), guide.id()));
    }
}

package nl.peil.draft;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.draft.DraftPage.Step;
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

/// Write a message with remarks at its words, sleep on it, and bring it over yourself.
@Controller
@RequestMapping("/drafts")
class DraftController {

    private static final String WRITING = "redirect:/drafts/{id}";
    private static final String SENDING = "redirect:/drafts/{id}/send";

    private final Drafts drafts;
    private final DraftPages pages;
    private final Collaborations collaborations;

    DraftController(Drafts drafts, DraftPages pages, Collaborations collaborations) {
        this.drafts = drafts;
        this.pages = pages;
        this.collaborations = collaborations;
    }

    /// Where to go when it is kept.
    enum Next {
        WRITE,
        SEND,
        HOLD
    }

    @GetMapping
    ModelAndView all(@AuthenticationPrincipal Me me) {
        return new ModelAndView("draft/drafts").addObject("drafts", pages.of(me.organizer()));
    }

    @GetMapping("/new")
    ModelAndView begin(
            @AuthenticationPrincipal Me me, @RequestParam @Nullable CollaborationId collaboration, Locale language) {
        if (collaboration == null) return writing(me, null, language);
        drafts.clientOf(collaboration, me.organizer());
        return writing(
                me, collaboration, collaborations.recipient(collaboration).language());
    }

    private ModelAndView writing(Me me, @Nullable CollaborationId collaboration, Locale language) {
        var form = DraftForm.empty(collaboration, language);
        return page(me, new DraftId(Uuids.next()), form).addObject("form", form);
    }

    @GetMapping("/{id}")
    ModelAndView write(@AuthenticationPrincipal Me me, @PathVariable DraftId id) {
        var draft = drafts.find(id, me.organizer());
        var page = pages.of(draft);
        if (page.step() == Step.SENT) return new ModelAndView(SENDING);
        return new ModelAndView("draft/draft")
                .addObject("draft", page)
                .addObject("form", DraftForm.of(draft))
                .addObject("reading", pages.reading(draft));
    }

    @PostMapping("/{id}")
    ModelAndView keep(
            @AuthenticationPrincipal Me me,
            @PathVariable DraftId id,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "WRITE") Next next) {
        if (errors.hasErrors()) {
            var again = page(me, id, form);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        drafts.keep(id, me.organizer(), form);
        if (next == Next.HOLD) drafts.hold(id, me.organizer());
        return new ModelAndView(next == Next.WRITE ? WRITING : SENDING);
    }

    /// Keeps what is typed so far, and reads along.
    @PostMapping("/{id}/look")
    ModelAndView look(
            @AuthenticationPrincipal Me me,
            @PathVariable DraftId id,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors) {
        var reading = errors.hasErrors() ? Reading.NOTHING : pages.reading(drafts.keep(id, me.organizer(), form));
        return new ModelAndView("draft/remarks :: looked").addObject("reading", reading);
    }

    @GetMapping("/{id}/send")
    ModelAndView send(@AuthenticationPrincipal Me me, @PathVariable DraftId id) {
        var draft = drafts.find(id, me.organizer());
        return new ModelAndView("draft/send")
                .addObject("draft", pages.of(draft))
                .addObject("subject", draft.subject())
                .addObject("words", draft.words())
                .addObject("language", draft.language())
                .addObject("reading", pages.reading(draft))
                .addObject("ways", pages.ways(draft));
    }

    @PostMapping("/{id}/hold")
    String hold(@AuthenticationPrincipal Me me, @PathVariable DraftId id) {
        drafts.hold(id, me.organizer());
        return SENDING;
    }

    @PostMapping("/{id}/decided")
    String decide(@AuthenticationPrincipal Me me, @PathVariable DraftId id) {
        drafts.decide(id, me.organizer());
        return SENDING;
    }

    @PostMapping("/{id}/sent")
    String sent(@AuthenticationPrincipal Me me, @PathVariable DraftId id) {
        drafts.sent(id, me.organizer());
        return SENDING;
    }

    @PostMapping("/{id}/removed")
    String remove(@AuthenticationPrincipal Me me, @PathVariable DraftId id) {
        drafts.remove(id, me.organizer());
        return "redirect:/drafts";
    }

    /// With what was typed, kept or not.
    private ModelAndView page(Me me, DraftId id, DraftForm form) {
        var draft = drafts.begun(id, me.organizer(), form);
        return new ModelAndView("draft/draft")
                .addObject("draft", pages.toWrite(draft))
                .addObject("reading", Reading.NOTHING);
    }
}

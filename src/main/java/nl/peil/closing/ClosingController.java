package nl.peil.closing;

import static nl.peil.collaboration.Side.ORGANIZER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.peil.closing.Closings.Reply;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.Sessions;
import nl.peil.draft.Drafts;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The way out of a collaboration: a reason, what has to be taken care of, and only then it is closed.
@Controller
@RequestMapping("/collaborations/{id}/closing")
class ClosingController {

    private static final String CLOSING = "redirect:/collaborations/{id}/closing";
    private static final int YEARS = 2;

    private final Closings closings;
    private final ClosingPages pages;
    private final ClosingLinks links;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final ClosingTexts texts;
    private final Drafts drafts;
    private final Practices practices;

    ClosingController(
            Closings closings,
            ClosingPages pages,
            ClosingLinks links,
            Collaborations collaborations,
            Sessions sessions,
            ClosingTexts texts,
            Drafts drafts,
            Practices practices) {
        this.closings = closings;
        this.pages = pages;
        this.links = links;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.texts = texts;
        this.drafts = drafts;
        this.practices = practices;
    }

    /// @param ends the last day of what was agreed
    record Form(
            @Nullable ClosingReason reason,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate ends) {}

    @GetMapping
    ModelAndView show(
            @PathVariable CollaborationId id, @RequestParam @Nullable ClosingReason because, Locale language) {
        var page = pages.of(id, language, because);
        var today = practices.today();
        var ends = page.reason() != null ? page.ends() : page.pgb() ? today.plusMonths(1) : today;
        return page(page).addObject("form", new Form(page.reason() == null ? because : page.reason(), ends));
    }

    @PostMapping
    ModelAndView begin(
            @PathVariable CollaborationId id,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Locale language) {
        var ends = form.ends();
        if (form.reason() == null) errors.rejectValue("reason", "closing.reason.missing");
        if (ends == null && !errors.hasFieldErrors("ends")) errors.rejectValue("ends", "closing.ends.missing");
        if (ends != null && (isFarFrom(ends) || ends.isBefore(practices.today().minusYears(1)))) {
            errors.rejectValue("ends", "closing.ends.wrong");
        }
        if (errors.hasErrors()) {
            var again = page(pages.of(id, language));
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        closings.begin(id, Objects.requireNonNull(form.reason()), Objects.requireNonNull(ends));
        return new ModelAndView(CLOSING);
    }

    private boolean isFarFrom(LocalDate day) {
        return day.isAfter(practices.today().plusYears(YEARS));
    }

    /// What is still planned won't take place.
    @PostMapping("/sessions-cancelled")
    String cancelSessions(@PathVariable CollaborationId id) {
        if (collaborations.header(id).phase() == Phase.CLOSING) sessions.cancelAhead(id);
        return CLOSING + "#sessions";
    }

    @PostMapping("/points")
    String tick(@PathVariable CollaborationId id, @RequestParam(defaultValue = "") List<String> points) {
        closings.tick(id, points.stream().filter(point -> !point.isBlank()).toList());
        return CLOSING + "#points";
    }

    @GetMapping("/looking-back")
    ModelAndView lookBack(@PathVariable CollaborationId id, Locale language) {
        var page = pages.of(id, language);
        return lookingBack(page).addObject("form", LookingBackForm.of(page.own()));
    }

    @PostMapping("/looking-back")
    ModelAndView lookBack(
            @PathVariable CollaborationId id,
            @Valid @ModelAttribute("form") LookingBackForm form,
            BindingResult errors,
            Locale language) {
        if (form.isWrong(errors)) {
            var again = lookingBack(pages.of(id, language));
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        closings.lookBack(
                id, ORGANIZER, Objects.requireNonNull(form.reached()), form.worked(), form.missed(), form.lets());
        return new ModelAndView(CLOSING + "#looking-back");
    }

    /// A letter to begin from, in the client's language; she brings it over herself.
    @PostMapping("/letters/{letter}")
    String write(@AuthenticationPrincipal Me me, @PathVariable CollaborationId id, @PathVariable String letter) {
        var header = collaborations.header(id);
        var language = header.recipient().language();
        var found = texts.of(header, language).letter(letter);
        return "redirect:"
                + drafts.propose(
                        me.organizer(),
                        id,
                        language,
                        found.subject(),
                        found.text().strip());
    }

    /// The first words after a silence, likewise.
    @PostMapping("/silence/{tone}")
    String breakSilence(
            @AuthenticationPrincipal Me me, @PathVariable CollaborationId id, @PathVariable ClosingWords.Tone tone) {
        var header = collaborations.header(id);
        var language = header.recipient().language();
        return "redirect:"
                + drafts.propose(
                        me.organizer(),
                        id,
                        language,
                        null,
                        texts.of(header, language).silence().in(tone));
    }

    /// Ways to give the client her link.
    @GetMapping("/link")
    ModelAndView link(@PathVariable CollaborationId id, Locale language) {
        return new ModelAndView("closing/link")
                .addObject("closing", pages.of(id, language))
                .addObject("share", links.share(id, "closing.share"));
    }

    @PostMapping("/link/sent")
    String send(@PathVariable CollaborationId id, RedirectAttributes next) {
        links.send(id, "closing.share");
        next.addFlashAttribute("notice", "closing.link.sent");
        return CLOSING + "/link";
    }

    @PostMapping("/keep")
    String keep(@PathVariable CollaborationId id, @RequestParam Keep keep) {
        closings.keep(id, keep);
        return CLOSING + "#data";
    }

    @PostMapping("/reopened")
    String reopen(@PathVariable CollaborationId id) {
        closings.reopen(id);
        return "redirect:/collaborations/{id}";
    }

    @PostMapping("/closed")
    String close(@PathVariable CollaborationId id, RedirectAttributes next) {
        if (closings.done(id) instanceof Reply.StillOpen(var points)) {
            next.addFlashAttribute("attention", "closing.still-open");
            next.addFlashAttribute("noticeArgument", points);
        }
        return CLOSING;
    }

    /// What the client said after the end has been read.
    @PostMapping("/read")
    String read(@PathVariable CollaborationId id) {
        closings.read(id);
        return CLOSING;
    }

    @GetMapping("/aftercare")
    ModelAndView aftercare(@PathVariable CollaborationId id, Locale language) {
        return new ModelAndView("closing/aftercare")
                .addObject("closing", pages.of(id, language))
                .addObject("share", links.share(id, "closing.aftercare.share"));
    }

    @PostMapping("/aftercare")
    String heard(@PathVariable CollaborationId id, @RequestParam Aftercare heard) {
        closings.heard(id, heard);
        return CLOSING + "/aftercare";
    }

    private static ModelAndView page(ClosingPage page) {
        return new ModelAndView("closing/closing").addObject("closing", page);
    }

    private static ModelAndView lookingBack(ClosingPage page) {
        return new ModelAndView("closing/looking-back").addObject("closing", page);
    }
}

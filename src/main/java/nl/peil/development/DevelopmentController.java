package nl.peil.development;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.Paper;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
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

/// What an organizer did to learn. There is no address by which anybody else could ask for hers.
@Controller
@RequestMapping("/development")
class DevelopmentController {

    private static final String DEVELOPMENT = "redirect:/development";

    private final Development development;
    private final DevelopmentPages pages;
    private final LookBacks lookBacks;
    private final PointRules rules;
    private final Practices practices;
    private final Paper paper;
    private final DevelopmentTable table;
    private final MessageSource texts;

    DevelopmentController(
            Development development,
            DevelopmentPages pages,
            LookBacks lookBacks,
            PointRules rules,
            Practices practices,
            Paper paper,
            DevelopmentTable table,
            MessageSource texts) {
        this.development = development;
        this.pages = pages;
        this.lookBacks = lookBacks;
        this.rules = rules;
        this.practices = practices;
        this.paper = paper;
        this.table = table;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal Me me, @RequestParam @Nullable Integer year) {
        return new ModelAndView("development/development", "log", page(me, year));
    }

    private DevelopmentPage page(Me me, @Nullable Integer year) {
        return pages.of(me, year == null ? practices.today().getYear() : year);
    }

    @GetMapping("/{year:\\d{4}}.pdf")
    ResponseEntity<byte[]> print(@AuthenticationPrincipal Me me, @PathVariable int year, Locale language) {
        return paper.file("peil-development-" + year, "development/paper", language, "log", page(me, year));
    }

    @GetMapping("/{year:\\d{4}}.csv")
    ResponseEntity<byte[]> table(@AuthenticationPrincipal Me me, @PathVariable int year, Locale language) {
        return table.file(page(me, year), language);
    }

    /// @param about something that happened, to look back on
    @GetMapping("/entries/new")
    ModelAndView write(
            @AuthenticationPrincipal Me me,
            @RequestParam @Nullable EntryKind kind,
            @RequestParam @Nullable UUID about,
            Locale language) {
        var today = practices.today();
        if (about == null) return form(new EntryForm(null, kind, today, null, "", null, null));
        var asked = lookBacks.find(me.organizer(), about).orElseThrow(NotFound::new);
        var title = texts.getMessage("development.log.about." + asked.kind(), null, language);
        return form(new EntryForm(null, asked.kind().entry(), today, null, title, null, about));
    }

    @PostMapping("/entries")
    ModelAndView keep(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes after) {
        return kept(me, form, errors, after, null);
    }

    @GetMapping("/entries/{id}")
    ModelAndView change(@AuthenticationPrincipal Me me, @PathVariable EntryId id, Locale language) {
        return form(EntryForm.of(development.find(me.organizer(), id), language))
                .addObject("known", id);
    }

    @PostMapping("/entries/{id}")
    ModelAndView change(
            @AuthenticationPrincipal Me me,
            @PathVariable EntryId id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            RedirectAttributes after) {
        development.find(me.organizer(), id);
        return kept(me, form, errors, after, id);
    }

    private ModelAndView kept(
            Me me, EntryForm form, BindingResult errors, RedirectAttributes after, @Nullable EntryId known) {
        form.check(practices.today(), errors);
        if (errors.hasErrors()) {
            return new ModelAndView("development/entry", UNPROCESSABLE_CONTENT).addObject("known", known);
        }
        var typed = form.entry();
        var entry = known == null
                ? typed
                : new Entry(known, typed.kind(), typed.day(), typed.minutes(), typed.title(), typed.words());
        development.keep(me.organizer(), entry);
        if (form.lookBack() != null) lookBacks.answer(me.organizer(), form.lookBack());
        after.addFlashAttribute("notice", "development.log.kept");
        return new ModelAndView(DEVELOPMENT + "?year=" + entry.day().getYear());
    }

    @PostMapping("/entries/{id}/removed")
    String remove(@AuthenticationPrincipal Me me, @PathVariable EntryId id, RedirectAttributes after) {
        var entry = development.find(me.organizer(), id);
        development.remove(me.organizer(), id);
        after.addFlashAttribute("notice", "development.log.removed");
        return DEVELOPMENT + "?year=" + entry.day().getYear();
    }

    @PostMapping("/look-backs/{subject}/dismissed")
    String dismiss(@AuthenticationPrincipal Me me, @PathVariable UUID subject) {
        lookBacks.answer(me.organizer(), subject);
        return DEVELOPMENT;
    }

    /// What learning counts for: to set, or, for whoever doesn't, to read.
    @GetMapping("/points")
    ModelAndView points(@AuthenticationPrincipal Me me, Locale language) {
        var scheme = rules.scheme();
        if (!rules.canBeSetBy(me)) {
            return new ModelAndView("development/points-read", "scheme", scheme)
                    .addObject("elsewhere", rules.areSetElsewhere());
        }
        return new ModelAndView("development/points", "form", PointForm.of(scheme, language));
    }

    @PostMapping("/points")
    ModelAndView set(
            @AuthenticationPrincipal Me me,
            @ModelAttribute("form") PointForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (!rules.canBeSetBy(me)) throw new NotFound();
        form.check(errors);
        if (errors.hasErrors()) return new ModelAndView("development/points", UNPROCESSABLE_CONTENT);
        rules.set(me, form.scheme());
        after.addFlashAttribute("notice", "development.log.points.kept");
        return new ModelAndView(DEVELOPMENT);
    }

    private static ModelAndView form(EntryForm form) {
        return new ModelAndView("development/entry", "form", form);
    }
}

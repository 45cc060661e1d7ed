package nl.peil.learning;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.peil.learning.dialogue.Measure;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Spreadsheet;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// For trainers: dialogues of one's own, checked and played as they are typed, kept for the practice.
@Controller
@RequestMapping("/dialogues/workshop")
class WorkshopController {

    /// What stands in no text, and in nearly every other file.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    private static final String PAGE = "learning/workshop-dialogue";

    private final OwnDialogues own;
    private final Dialogues dialogues;
    private final WorkshopPages pages;

    WorkshopController(OwnDialogues own, Dialogues dialogues, WorkshopPages pages) {
        this.own = own;
        this.dialogues = dialogues;
        this.pages = pages;
    }

    /// What to do with what is typed.
    enum Act {
        CHECK,
        PLAY_DUTCH,
        PLAY_ENGLISH,
        KEEP
    }

    record Form(
            @Size(max = OwnDialogue.MOST, message = "{learning.workshop.long}")
            String dutch,

            @Size(max = OwnDialogue.MOST, message = "{learning.workshop.long}")
            String english) {

        private static final String TEXT_MISSING = "learning.workshop.text.missing";

        Form {
            dutch = Typed.lines(dutch);
            english = Typed.lines(english);
        }

        void check(Act act, BindingResult errors) {
            if (act == Act.PLAY_DUTCH && dutch.isBlank()) errors.rejectValue("dutch", TEXT_MISSING);
            if (act == Act.PLAY_ENGLISH && english.isBlank()) errors.rejectValue("english", TEXT_MISSING);
        }

        /// What is in a file goes before what is typed.
        Form with(@Nullable MultipartFile dutchFile, @Nullable MultipartFile englishFile, BindingResult errors)
                throws IOException {
            return new Form(text(dutchFile, dutch, "dutch", errors), text(englishFile, english, "english", errors));
        }

        private static String text(@Nullable MultipartFile file, String typed, String field, BindingResult errors)
                throws IOException {
            if (file == null || file.isEmpty()) return typed;
            var text = Spreadsheet.text(file.getBytes());
            if (CONTROL.matcher(text).find()) errors.rejectValue(field, "learning.workshop.file.no-text");
            else if (text.length() > OwnDialogue.MOST) errors.rejectValue(field, "learning.workshop.file.long");
            return text;
        }
    }

    /// A talk tried out within the page: it travels along, and nothing is kept.
    record Trying(
            @Nullable String tongue,
            @Nullable Long seed,
            @Nullable String moves,
            @Nullable String choice,
            @Nullable String words) {}

    @GetMapping
    ModelAndView all(@AuthenticationPrincipal Me me, Locale language) {
        return new ModelAndView("learning/workshop")
                .addObject("own", pages.all(me))
                .addObject("examples", dialogues.withPeil(language));
    }

    /// @param from a dialogue that comes with Peil, to begin from
    @GetMapping("/new")
    ModelAndView begin(@AuthenticationPrincipal Me me, @RequestParam @Nullable String from) {
        var form = from == null
                ? new Form("", "")
                : new Form(example(from, Language.DUTCH), example(from, Language.ENGLISH));
        return page(Uuids.next(), me, form).addObject("form", form);
    }

    private String example(String id, Locale language) {
        return dialogues.withPeil(language).stream()
                .filter(written -> written.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new)
                .text();
    }

    @GetMapping("/{id}")
    ModelAndView write(@AuthenticationPrincipal Me me, @PathVariable UUID id) {
        var one = own.find(id).filter(found -> found.changedBy(me)).orElseThrow(NotFound::new);
        var form = new Form(Typed.text(one.dutch()), Typed.text(one.english()));
        return page(id, me, form).addObject("form", form);
    }

    @PostMapping("/{id}")
    ModelAndView act(
            @AuthenticationPrincipal Me me,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Form typed,
            BindingResult errors,
            @ModelAttribute Trying trying,
            @RequestParam @Nullable MultipartFile dutchFile,
            @RequestParam @Nullable MultipartFile englishFile,
            @RequestParam(defaultValue = "CHECK") Act act,
            RedirectAttributes after)
            throws IOException {
        var form = typed.with(dutchFile, englishFile, errors);
        form.check(act, errors);
        if (errors.hasErrors()) return refused(page(id, me, typed));
        var checked = pages.check(form);
        var page = page(id, me, form).addObject("form", form).addObject("checked", checked);
        switch (act) {
            case KEEP -> {
                if (!checked.canBeKept()) return refused(page.addObject("notKept", true));
                own.keep(id, me, Typed.orNothing(form.dutch()), Typed.orNothing(form.english()));
                after.addFlashAttribute("notice", "learning.workshop.kept");
                return new ModelAndView("redirect:/dialogues/workshop");
            }
            case PLAY_DUTCH -> page.addObject("tried", pages.begin(checked, Language.DUTCH));
            case PLAY_ENGLISH -> page.addObject("tried", pages.begin(checked, Language.ENGLISH));
            case CHECK -> page.addObject("tried", pages.goOn(checked, trying));
        }
        return page;
    }

    @PostMapping("/{id}/removed")
    String remove(@AuthenticationPrincipal Me me, @PathVariable UUID id) {
        own.remove(id, me);
        return "redirect:/dialogues/workshop";
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(UUID id, Me me, Form form) {
        return new ModelAndView(PAGE)
                .addObject("path", "/dialogues/workshop/" + id)
                .addObject("measures", Measure.ALL)
                .addObject(
                        "removable",
                        own.find(id).filter(one -> one.changedBy(me)).isPresent())
                .addObject("empty", form.dutch().isBlank() && form.english().isBlank());
    }
}

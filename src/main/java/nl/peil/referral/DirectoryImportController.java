package nl.peil.referral;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.peil.place.Places;
import nl.peil.platform.Spreadsheet;
import nl.peil.practice.Practices;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Reading colleagues from a file: first a look at every line, then all of it or nothing.
///
/// Between the two the text travels in the page and is read anew, so that nothing half read has to be kept.
@Controller
@RequestMapping("/directory/import")
class DirectoryImportController {

    private static final String PAGE = "referral/directory-import";

    /// Bytes. The text travels in a form once more, where a letter may take three times its place.
    private static final long LARGEST = 1_000_000;

    private final DirectoryImport colleagues;
    private final Places places;
    private final Practices practices;

    DirectoryImportController(DirectoryImport colleagues, Places places, Practices practices) {
        this.colleagues = colleagues;
        this.places = places;
        this.practices = practices;
    }

    @ModelAttribute("words")
    Map<Trait.Group, String> words(Locale language) {
        var words = new LinkedHashMap<Trait.Group, String>();
        Arrays.stream(Trait.Group.values()).forEach(group -> words.put(group, TraitWords.of(group, language)));
        return words;
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    @GetMapping(path = "/example.csv", produces = "text/csv")
    ResponseEntity<String> example() {
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"colleagues.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body("""
                    naam,e-mail,telefoon,website,plaats,km,plek,specialismen,huishoudens,talen,betaling,momenten,\
                    structuur,regie,begin,tussendoor,toon,woorden,toestemming
                    Fleur Bakker,fleur@example.org,06 12345678,www.example.org,"Zeist, Utrecht",30,2,\
                    adhd | papieren,kinderen,nederlands | engels,zelf | pgb,overdag,2,2,3,2,2,Rustig en met humor.,2026-05-03
                    Joost Smit,joost@example.org,,,Amsterdam,25,1,werkplek | digitaal,,nederlands,zelf | werkgever,\
                    avond | weekend,,,,,,,2026-04-12
                    """);
    }

    @PostMapping
    ModelAndView preview(@RequestParam @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return refused("referral.import.file.missing");
        if (file.getSize() > LARGEST) return refused("referral.import.file.large");
        return preview(Spreadsheet.text(file.getBytes()));
    }

    @PostMapping("/sure")
    ModelAndView store(
            @RequestParam String text, @RequestParam(defaultValue = "false") boolean shared, RedirectAttributes after) {
        var read = ColleagueFile.read(text, places, practices.today());
        if (!read.wrong().isEmpty()) {
            var again = preview(text);
            again.setStatus(UNPROCESSABLE_CONTENT);
            return again;
        }
        after.addFlashAttribute("notice", "referral.import.done");
        after.addFlashAttribute("noticeArgument", colleagues.bringIn(read.good(), shared));
        return new ModelAndView("redirect:/directory");
    }

    private ModelAndView preview(String text) {
        var read = ColleagueFile.read(text, places, practices.today());
        return new ModelAndView(PAGE)
                .addObject("read", read)
                .addObject("seen", colleagues.preview(read.good()))
                .addObject("text", text);
    }

    private static ModelAndView refused(String problem) {
        return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT).addObject("problem", problem);
    }
}

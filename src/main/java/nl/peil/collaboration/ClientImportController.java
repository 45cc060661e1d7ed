package nl.peil.collaboration;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import nl.peil.platform.Spreadsheet;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Reading clients from a file: first a look at every line, then all of it or nothing.
///
/// Between the two the text travels in the page and is read anew, so that nothing half read has to be kept.
@Controller
@RequestMapping("/import/clients")
class ClientImportController {

    private static final String PAGE = "collaboration/client-import";

    /// Bytes. The text travels in a form once more, where a letter may take three times its place.
    private static final long LARGEST = 1_500_000;

    private final Clients clients;

    ClientImportController(Clients clients) {
        this.clients = clients;
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    @GetMapping(path = "/example.csv", produces = "text/csv")
    ResponseEntity<String> example() {
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"clients.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body("""
                    naam,kanaal,telefoon,e-mail,taal,plaats,notitie,sleutel
                    Anna de Wit,whatsapp,06 12345678,,nl,Utrecht,liever ’s ochtends,k-001
                    Carmen Diallo,e-mail,,carmen@example.org,en,Den Haag,,k-002
                    """);
    }

    @PostMapping
    ModelAndView preview(@RequestParam @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT)
                    .addObject("problem", "collaboration.import.file.missing");
        }
        if (file.getSize() > LARGEST) {
            return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT)
                    .addObject("problem", "collaboration.import.file.large");
        }
        var text = Spreadsheet.text(file.getBytes());
        var read = ClientFile.read(text);
        return new ModelAndView(PAGE).addObject("read", read).addObject("text", text);
    }

    @PostMapping("/sure")
    ModelAndView store(@AuthenticationPrincipal Me me, @RequestParam String text, RedirectAttributes after) {
        var read = ClientFile.read(text);
        if (!read.wrong().isEmpty()) {
            return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT)
                    .addObject("read", read)
                    .addObject("text", text);
        }
        after.addFlashAttribute("notice", "collaboration.import.done");
        after.addFlashAttribute("noticeArgument", clients.bringIn(me.organizer(), read.good()));
        return new ModelAndView("redirect:/clients");
    }
}

package nl.peil.evaluation.history;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Reading evaluations of the past from a file: first a look at every bad line, then all of it or nothing.
@Controller
@RequestMapping("/import/evaluations")
class HistoryController {

    private static final String PAGE = "evaluation/history";

    private final Histories histories;

    HistoryController(Histories histories) {
        this.histories = histories;
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    @GetMapping(path = "/example.csv", produces = "text/csv")
    ResponseEntity<String> example() {
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"evaluations.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(String.join(",", EventLine.HEADER) + """

                    k-001,2026-01-08,held,,,,,,,,
                    k-001,2026-01-08,evaluated,client,8.5,9,8,8,9,none,yes
                    k-001,2026-01-08,evaluated,organizer,8,8,7.5,8,8,,
                    k-001,2026-01-15,cancelled_by_client,,,,,,,,
                    k-001,2026-01-20,repaired,,,,,,,,
                    k-001,2026-01-22,held,,,,,,,,
                    """);
    }

    @PostMapping
    ModelAndView look(@AuthenticationPrincipal Me me, @RequestParam @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT)
                    .addObject("problem", "evaluation.history.file.missing");
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var id = histories.keep(me.organizer(), name, file.getBytes());
        return new ModelAndView("redirect:/import/evaluations/" + id);
    }

    @GetMapping("/{id}")
    String show(
            @AuthenticationPrincipal Me me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var history = histories.find(id, me.organizer());
        model.addAttribute(
                "history",
                switch (history.state()) {
                    case LOOKED_AT, FAILED -> looking(history, me, page);
                    case UNDER_WAY, DONE -> HistoryPage.of(history);
                });
        return PAGE;
    }

    @PostMapping("/{id}/begun")
    String begin(@AuthenticationPrincipal Me me, @PathVariable UUID id) {
        if (histories.read(histories.find(id, me.organizer()).id()).bad().isEmpty()) {
            histories.begin(id, me.organizer());
        }
        return "redirect:/import/evaluations/{id}";
    }

    private HistoryPage looking(History history, Me me, int page) {
        var file = histories.read(history.id());
        return HistoryPage.looking(history, file, histories.known(file, me.organizer()), page);
    }
}

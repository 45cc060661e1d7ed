package nl.peil.confidential;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.List;
import nl.peil.confidential.LineDesk.Reader;
import nl.peil.practice.Me;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What was ticked in a quarter, for a confidant's browser to open and add up.
@RestController
@RequestMapping("/line-desk/api")
class DeskReportController implements SealedApi {

    private final LineDesk desk;
    private final Ticks ticks;
    private final LineReports reports;

    DeskReportController(LineDesk desk, Ticks ticks, LineReports reports) {
        this.desk = desk;
        this.ticks = ticks;
        this.reports = reports;
    }

    @ModelAttribute("reader")
    Reader reader(@AuthenticationPrincipal Me me) {
        return desk.reader(me.organizer());
    }

    record Asked(Quarter quarter) {
        Asked {
            if (quarter == null) throw new Malformed();
        }
    }

    @GetMapping("/quarters")
    List<LineReports.Counted> quarters(@ModelAttribute(name = "reader", binding = false) Reader reader) {
        return reports.quarters(reader.line());
    }

    @PostMapping("/ticks")
    List<Ticks.Tick> ticks(@ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody Asked asked) {
        return ticks.of(reader.line().id(), asked.quarter(), reader.confidant().id());
    }

    @PostMapping("/reports")
    ResponseEntity<Object> report(
            @ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody LineReport report) {
        return switch (reports.make(reader.line(), report)) {
            case MADE -> ResponseEntity.ok(new Done());
            case RUNNING -> ResponseEntity.status(CONFLICT).body(new Problem("running"));
            case REPORTED -> ResponseEntity.status(CONFLICT).body(new Problem("reported"));
            case SUMS -> ResponseEntity.status(BAD_REQUEST).body(new Problem("sums"));
        };
    }
}

package nl.peil.confidential;

import java.util.List;
import java.util.Locale;
import nl.peil.confidential.LineDesk.Conversation;
import nl.peil.confidential.LineDesk.Reader;
import nl.peil.practice.Me;
import nl.peil.referral.Shortlist;
import nl.peil.referral.Shortlists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Conversations for a confidant's browser.
@RestController
@RequestMapping("/line-desk/api")
class DeskApiController implements SealedApi {

    /// Enough that three are left when the client strikes some out.
    private static final int NAMES = 12;

    private final LineDesk desk;
    private final Shortlists shortlists;

    DeskApiController(LineDesk desk, Shortlists shortlists) {
        this.desk = desk;
        this.shortlists = shortlists;
    }

    @ModelAttribute("reader")
    Reader reader(@AuthenticationPrincipal Me me) {
        return desk.reader(me.organizer());
    }

    record Asked(
            CaseId id,
            @Nullable Integer after,
            @Nullable Integer number,
            @Nullable Bytes ciphertext,
            @Nullable Bytes head) {
        Asked {
            if (id == null) throw new Malformed();
        }

        int known() {
            return after == null ? 0 : after;
        }

        Posted message() {
            if (number == null || ciphertext == null) throw new Malformed();
            return new Posted(number, Direction.K, ciphertext);
        }
    }

    record Matches(List<Shortlist.One> list) {}

    @GetMapping("/cases")
    List<Conversation> conversations(@ModelAttribute(name = "reader", binding = false) Reader reader) {
        return desk.conversations(reader);
    }

    @PostMapping("/cases/read")
    LineDesk.Read read(@ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody Asked asked) {
        return desk.read(reader, asked.id(), asked.known());
    }

    @PostMapping("/cases/write")
    ResponseEntity<Object> write(
            @ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody Asked asked) {
        return CaseApiController.written(desk.write(reader, asked.id(), asked.message(), asked.head()));
    }

    /// Nothing of it is kept, and nobody counts as shown.
    @PostMapping("/match")
    ResponseEntity<Object> match(@RequestBody Shortlist.Wanted wanted, Locale language) {
        return shortlists
                .of(wanted, NAMES, language)
                .<ResponseEntity<Object>>map(list -> ResponseEntity.ok(new Matches(list.all())))
                .orElseGet(() -> ResponseEntity.badRequest().body(new Problem("place")));
    }
}

package nl.peil.confidential;

import static org.springframework.http.HttpStatus.CONFLICT;

import nl.peil.confidential.LineDesk.Reader;
import nl.peil.practice.Me;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A confidant's own key, from her browser.
@RestController
@RequestMapping("/line-desk/api")
class DeskKeyController implements SealedApi {

    private final LineDesk desk;
    private final ConfidantKeys keys;

    DeskKeyController(LineDesk desk, ConfidantKeys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @ModelAttribute("reader")
    Reader reader(@AuthenticationPrincipal Me me) {
        return desk.reader(me.organizer());
    }

    @PostMapping("/keys")
    ResponseEntity<Object> begin(
            @ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody KeyPair pair) {
        return told(keys.begin(reader, pair), "keys");
    }

    @PostMapping("/passphrase")
    Done rewrap(@ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody KeyPair pair) {
        keys.rewrap(reader, pair);
        return new Done();
    }

    @PostMapping("/sheet")
    Done rewrapRecovery(@ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody KeyPair pair) {
        keys.rewrapRecovery(reader, pair);
        return new Done();
    }

    @PostMapping("/renewal")
    ResponseEntity<Object> renew(
            @ModelAttribute(name = "reader", binding = false) Reader reader, @RequestBody Renewal renewal) {
        return told(keys.renew(reader, renewal), "cases");
    }

    private static ResponseEntity<Object> told(boolean done, String problem) {
        return done
                ? ResponseEntity.ok(new Done())
                : ResponseEntity.status(CONFLICT).body(new Problem(problem));
    }
}

package nl.peil.confidential;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.OK;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import nl.peil.confidential.Cases.Opened;
import nl.peil.confidential.Cases.Reply;
import nl.peil.confidential.Challenges.Challenge;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What takes work: to begin a case, to look for one, to be counted.
@RestController
@RequestMapping("/line/{address}/api")
class LineApiController implements SealedApi {

    private final LineDoor door;
    private final Cases cases;
    private final Ticks ticks;

    LineApiController(LineDoor door, Cases cases, Ticks ticks) {
        this.door = door;
        this.cases = cases;
        this.ticks = ticks;
    }

    record Lookup(@Nullable Bytes challenge, @Nullable Bytes nonce, Bytes lookup) {
        static final int LENGTH = 32;

        Lookup {
            Bytes.exactly(LENGTH, lookup);
        }
    }

    record Begun(LocalDate expires) {}

    @PostMapping("/challenge")
    Challenge challenge(Line line, HttpServletRequest request) {
        return door.challenge(line, request.getRemoteAddr());
    }

    @PostMapping("/cases")
    ResponseEntity<Object> begin(Line line, @RequestBody NewCase wanted) {
        door.pass(line, wanted.challenge(), wanted.nonce());
        return switch (cases.begin(line, wanted)) {
            case Reply.Begun(var expires, boolean now) -> {
                door.opened(wanted.lookupHash().value());
                yield ResponseEntity.status(now ? CREATED : OK).body(new Begun(expires));
            }
            case Reply.OtherConfidants _ -> refused("confidants");
            case Reply.Closed _ -> refused("closed");
            case Reply.Taken _ -> refused("taken");
        };
    }

    @PostMapping("/open")
    Opened open(Line line, @RequestBody Lookup looked) {
        door.pass(line, looked.challenge(), looked.nonce());
        door.opened(Hashes.lookup(looked.lookup()));
        return cases.open(line, looked.lookup());
    }

    @PostMapping("/ticks")
    ResponseEntity<Object> tick(Line line, @RequestBody NewTick tick) {
        door.pass(line, tick.challenge(), tick.nonce());
        return ticks.add(line, tick) ? ResponseEntity.status(CREATED).body(new Done()) : refused("confidants");
    }

    private static ResponseEntity<Object> refused(String problem) {
        return ResponseEntity.status(CONFLICT).body(new Problem(problem));
    }
}

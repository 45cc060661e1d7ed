package nl.peil.confidential;

import static org.springframework.http.HttpStatus.CONFLICT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.peil.confidential.CaseMessages.Contents;
import nl.peil.confidential.CaseMessages.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What whoever holds a receipt or a link does with the case that it opens.
@RestController
@RequestMapping("/line/{address}/api")
class CaseApiController implements SealedApi {

    private final LineDoor door;
    private final Cases cases;

    CaseApiController(LineDoor door, Cases cases) {
        this.door = door;
        this.cases = cases;
    }

    /// Only the fields that a request is about are there.
    record Asked(
            Bytes lookup,
            @Nullable Integer after,
            @Nullable Integer number,
            @Nullable Direction direction,
            @Nullable Bytes ciphertext,
            @Nullable Bytes head,
            @Nullable Integer days,
            @Nullable List<KeyFor> keys) {
        Asked {
            Bytes.exactly(LineApiController.Lookup.LENGTH, lookup);
        }

        int known() {
            return after == null ? 0 : after;
        }

        int chosen() {
            return days == null ? 0 : days;
        }

        Posted message() {
            if (number == null || direction == null || ciphertext == null) throw new Malformed();
            return new Posted(number, direction, ciphertext);
        }
    }

    record Expires(LocalDate expires) {}

    record NotNext(String problem, int count) {}

    @PostMapping("/read")
    Contents read(Line line, @RequestBody Asked asked, HttpServletRequest from) {
        return with(asked, from, () -> cases.read(line, asked.lookup(), asked.known()));
    }

    @PostMapping("/write")
    ResponseEntity<Object> write(Line line, @RequestBody Asked asked, HttpServletRequest from) {
        return written(with(asked, from, () -> cases.write(line, asked.lookup(), asked.message(), asked.head())));
    }

    static ResponseEntity<Object> written(Reply reply) {
        return switch (reply) {
            case Reply.Written(var expires) -> ResponseEntity.ok(new Expires(expires));
            case Reply.NotNext(int count) -> ResponseEntity.status(CONFLICT).body(new NotNext("number", count));
        };
    }

    @PostMapping("/expiry")
    Expires keep(Line line, @RequestBody Asked asked, HttpServletRequest from) {
        return with(asked, from, () -> new Expires(cases.keep(line, asked.lookup(), asked.chosen())));
    }

    @PostMapping("/end")
    Done end(Line line, @RequestBody Asked asked, HttpServletRequest from) {
        return with(asked, from, () -> {
            cases.end(line, asked.lookup());
            return new Done();
        });
    }

    @PostMapping("/reseal")
    ResponseEntity<Object> reseal(Line line, @RequestBody Asked asked, HttpServletRequest from) {
        var keys = asked.keys() == null ? List.<KeyFor>of() : asked.keys();
        return with(asked, from, () -> cases.reseal(line, asked.lookup(), keys))
                ? ResponseEntity.ok(new Done())
                : ResponseEntity.status(CONFLICT).body(new Problem("confidants"));
    }

    private <T> T with(Asked asked, HttpServletRequest from, java.util.function.Supplier<T> work) {
        return door.with(asked.lookup(), from.getRemoteAddr(), work);
    }
}

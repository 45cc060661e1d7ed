package nl.peil.notice;

import java.time.Clock;
import java.util.Optional;
import nl.peil.platform.Presented;
import org.springframework.stereotype.Component;

/// Finds the link that a secret belongs to, of whatever practice. No transaction may be open: the secret is told to the
/// database with a transaction of its own.
@Component
public class OpenLinks {

    private final Links links;
    private final Clock clock;

    OpenLinks(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /// Only when it can still be opened.
    public Optional<Link> find(String purpose, String secret) {
        return presented(purpose, secret).filter(link -> link.state(clock.instant()) == Link.State.OPEN);
    }

    /// Whatever its state.
    Optional<Link> presented(String purpose, String secret) {
        var hash = LinkKey.hash(secret);
        return Presented.call(hash, () -> links.presented(hash))
                .filter(link -> link.purpose().equals(purpose));
    }
}

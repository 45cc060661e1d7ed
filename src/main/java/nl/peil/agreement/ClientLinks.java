package nl.peil.agreement;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.LinkSubject;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.notice.Notes;
import nl.peil.notice.Shares;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The links by which a client is asked something: one for each question, good for a month, renewed and taken back by
/// the organizer.
@Component
@Transactional
class ClientLinks implements LinkSubject {

    static final Duration VALID = Duration.ofDays(30);

    private final Links links;
    private final Shares shares;
    private final Notes notes;
    private final Collaborations collaborations;
    private final Clock clock;

    ClientLinks(Links links, Shares shares, Notes notes, Collaborations collaborations, Clock clock) {
        this.links = links;
        this.shares = shares;
        this.notes = notes;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /// The link as it is now. The first one makes itself; one that was taken back or expired waits for [#renew].
    ClientLinkPage page(Ask ask, CollaborationId collaboration) {
        var to = collaborations.recipient(collaboration);
        var link = links.latest(ask.purpose(), collaboration.value())
                .orElseGet(() -> links.make(ask.purpose(), collaboration.value(), to.language(), VALID));
        var state = link.state(clock.instant());
        return new ClientLinkPage(
                collaboration,
                ask,
                state,
                state == Link.State.OPEN ? shares.of(link, to, ask.words()) : null,
                to.email());
    }

    @Override
    public Optional<CollaborationId> collaborationOf(Link link) {
        return Arrays.stream(Ask.values()).anyMatch(ask -> ask.purpose().equals(link.purpose()))
                ? Optional.of(new CollaborationId(link.subject()))
                : Optional.empty();
    }

    /// A new link; whatever was given away before opens nothing any more.
    void renew(Ask ask, CollaborationId collaboration) {
        var language = collaborations.recipient(collaboration).language();
        revoke(ask, collaboration);
        links.make(ask.purpose(), collaboration.value(), language, VALID);
    }

    void revoke(Ask ask, CollaborationId collaboration) {
        links.revokeAll(ask.purpose(), collaboration.value());
    }

    /// By mail, or to the organizer's outbox where there is no address or no mail server.
    ///
    /// @param words a message key, as in [Shares]
    void send(Ask ask, CollaborationId collaboration, String words) {
        var header = collaborations.header(collaboration);
        var to = header.recipient();
        var link = links.openOrMake(ask.purpose(), collaboration.value(), to.language(), VALID);
        notes.send(header.organizer().value(), to, link, words);
    }

    /// She answered: nobody has to bring the question to her any more.
    void answered(Ask ask, CollaborationId collaboration) {
        notes.overtake(ask.purpose(), collaboration.value());
    }

    /// Where the client reads on: the address of another question, if she may still open it.
    @org.jspecify.annotations.Nullable
    String path(Ask ask, CollaborationId collaboration) {
        return links.latest(ask.purpose(), collaboration.value())
                .filter(link -> link.state(clock.instant()) == Link.State.OPEN)
                .map(links::path)
                .orElse(null);
    }
}

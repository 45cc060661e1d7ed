package nl.peil.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.peil.agreement.Agreements;
import nl.peil.closing.Closings;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.LinkSubject;
import nl.peil.collaboration.SessionLine;
import nl.peil.collaboration.SessionOutcome;
import nl.peil.collaboration.Sessions;
import nl.peil.collaboration.Side;
import nl.peil.conversation.RuptureFollowUp.Question;
import nl.peil.handover.Handovers;
import nl.peil.notice.Link;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a client finds on her own page.
@Component
@Transactional
class OwnPages implements LinkSubject {

    private final Ruptures ruptures;
    private final AgreedInTalks agreed;
    private final Agreements agreements;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final Closings closings;
    private final Handovers handovers;
    private final OwnLinks links;
    private final Practices practices;
    private final Clock clock;

    OwnPages(
            Ruptures ruptures,
            AgreedInTalks agreed,
            Agreements agreements,
            Collaborations collaborations,
            Sessions sessions,
            Closings closings,
            Handovers handovers,
            OwnLinks links,
            Practices practices,
            Clock clock) {
        this.ruptures = ruptures;
        this.agreed = agreed;
        this.agreements = agreements;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.closings = closings;
        this.handovers = handovers;
        this.links = links;
        this.practices = practices;
        this.clock = clock;
    }

    @Override
    public Optional<CollaborationId> collaborationOf(Link link) {
        return link.purpose().equals(OwnLinks.PURPOSE)
                ? Optional.of(new CollaborationId(link.subject()))
                : Optional.empty();
    }

    OwnPage of(CollaborationId collaboration) {
        var header = collaborations.header(collaboration);
        var organizer = practices.nameOf(header.organizer());
        var all = ruptures.of(collaboration);
        var lines = agreed.of(all.stream().map(Rupture::id).toList());
        return new OwnPage(
                links.path(collaboration),
                header.client(),
                organizer,
                agreements.holding(collaboration).orElse(null),
                header.every(),
                next(collaboration),
                all.stream().filter(Rupture::isOpen).findFirst().map(this::open).orElse(null),
                all.stream()
                        .filter(rupture -> rupture.talked() != null)
                        .map(rupture -> new OwnPage.Talked(
                                at(Objects.requireNonNull(rupture.talked())),
                                lines.getOrDefault(rupture.id(), List.of())))
                        .toList(),
                all.stream()
                        .filter(rupture -> rupture.asks(Side.CLIENT))
                        .findFirst()
                        .map(rupture -> new Question(organizer, lines.getOrDefault(rupture.id(), List.of())))
                        .orElse(null),
                closings.pathFor(collaboration).orElse(null),
                handovers.pathFor(collaboration).orElse(null));
    }

    private OwnPage.Open open(Rupture rupture) {
        boolean mine = rupture.raisedBy() == Side.CLIENT;
        return new OwnPage.Open(mine, at(rupture.raised()), rupture.about(), rupture.words());
    }

    private @Nullable ZonedDateTime next(CollaborationId collaboration) {
        var now = clock.instant();
        return sessions.of(collaboration).stream()
                .filter(session -> session.outcome() == SessionOutcome.PLANNED)
                .map(SessionLine::starts)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .map(this::at)
                .orElse(null);
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(practices.zone());
    }
}

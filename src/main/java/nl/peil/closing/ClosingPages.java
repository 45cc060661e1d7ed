package nl.peil.closing;

import java.util.Comparator;
import java.util.Locale;
import nl.peil.closing.ClosingPage.Proposed;
import nl.peil.closing.ClosingPage.ToDo;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.Sessions;
import nl.peil.collaboration.Side;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the two of a collaboration see of its end.
@Component
@Transactional(readOnly = true)
class ClosingPages {

    private final Closings closings;
    private final Passports passports;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final ClosingTexts texts;
    private final ClosingLinks links;
    private final Practices practices;

    ClosingPages(
            Closings closings,
            Passports passports,
            Collaborations collaborations,
            Sessions sessions,
            ClosingTexts texts,
            ClosingLinks links,
            Practices practices) {
        this.closings = closings;
        this.passports = passports;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.texts = texts;
        this.links = links;
        this.practices = practices;
    }

    ClosingPage of(CollaborationId collaboration, Locale language) {
        return of(collaboration, language, null);
    }

    /// @param because the reason that brought her here, before it has begun
    ClosingPage of(CollaborationId collaboration, Locale language, @Nullable ClosingReason because) {
        var header = collaborations.header(collaboration);
        var ending = collaborations.ending(collaboration);
        var reason = ending.reason();
        var closing = closings.of(collaboration);
        var words = texts.of(header, language);
        var ticked = closings.ticked(collaboration);
        var today = practices.today();
        var points = words.points().stream()
                .filter(point -> reason != null && point.fits(ending.funding(), reason))
                .map(point -> {
                    var by = point.by(closing.begun(), closing.ends());
                    boolean done = ticked.contains(point.id());
                    return new ToDo(point, by, done, !done && by.isBefore(today));
                })
                .sorted(Comparator.comparing(ToDo::by))
                .toList();
        return new ClosingPage(
                collaboration,
                header.client(),
                header.phase(),
                ending.funding(),
                reason,
                closing.begun(),
                closing.ends(),
                sessions.ahead(collaboration).size(),
                points,
                (int) points.stream().filter(point -> !point.done()).count(),
                closing.own(),
                closing.of(Side.CLIENT, Side.ORGANIZER),
                closing.client() != null,
                closing.isTold(),
                passports.shared(collaboration).orElse(null),
                words.letters().stream()
                        .map(letter -> new Proposed(
                                letter, reason != null && letter.fits().contains(reason)))
                        .sorted(Comparator.comparing(proposed -> !proposed.fits()))
                        .toList(),
                (reason == null ? because : reason) == ClosingReason.NO_ANSWER && header.phase() != Phase.CLOSED
                        ? words.silence()
                        : null,
                closing.keep(),
                closing.erased(),
                closing.closed() == null ? null : closing.asksOn(),
                closing.aftercare(),
                closing.isAsking());
    }

    ClosingAskedPage asked(CollaborationId collaboration) {
        var header = collaborations.header(collaboration);
        var closing = closings.of(collaboration);
        var asksOn = closing.closed() == null ? null : closing.asksOn();
        return new ClosingAskedPage(
                links.path(collaboration),
                header.client(),
                practices.nameOf(header.organizer()),
                header.phase() == Phase.CLOSING || header.phase() == Phase.CLOSED,
                closing.client(),
                closing.of(Side.ORGANIZER, Side.CLIENT),
                closing.own() != null,
                closing.isTold(),
                passports.isKept(collaboration),
                closing.erased(),
                asksOn != null && closing.isAsking() && !asksOn.isAfter(practices.today()),
                closing.aftercare());
    }
}

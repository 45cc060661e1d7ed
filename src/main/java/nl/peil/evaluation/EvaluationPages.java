package nl.peil.evaluation;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Header;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.SessionLine;
import nl.peil.collaboration.Sessions;
import nl.peil.collaboration.Side;
import nl.peil.evaluation.EvaluationPage.Step;
import nl.peil.notice.Notes;
import nl.peil.notice.SharePage;
import nl.peil.notice.Shares;
import nl.peil.platform.NotFound;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What each side sees of an evaluation, as a page.
@Service
@Transactional
class EvaluationPages {

    private final Evaluations evaluations;
    private final Invitations invitations;
    private final Instruments instruments;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final Practices practices;
    private final Notes notes;
    private final Shares shares;
    private final Clock clock;

    EvaluationPages(
            Evaluations evaluations,
            Invitations invitations,
            Instruments instruments,
            Collaborations collaborations,
            Sessions sessions,
            Practices practices,
            Notes notes,
            Shares shares,
            Clock clock) {
        this.evaluations = evaluations;
        this.invitations = invitations;
        this.instruments = instruments;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.practices = practices;
        this.notes = notes;
        this.shares = shares;
        this.clock = clock;
    }

    /// After the session, for the organizer.
    EvaluationPage afterSession(SessionId id, Locale language) {
        var session = sessions.line(id).orElseThrow(NotFound::new);
        var header = collaborations.header(session.collaboration());
        var evaluation = evaluations.find(id).orElse(null);
        var now = clock.instant();
        boolean clientIn = evaluation != null && evaluation.isIn(CLIENT);
        boolean asks = evaluation != null && !clientIn && evaluation.isAnswerable(now);
        return new EvaluationPage(
                id,
                session.collaboration(),
                header.client(),
                instruments.in(language),
                at(session.ends()),
                evaluation == null ? null : at(evaluation.until()),
                step(session, evaluation, now),
                clientIn,
                evaluation != null && evaluation.isShown(now),
                asks ? share(id, header) : null,
                asks && notes.mails(header.recipient()));
    }

    /// The same session as the client meets it.
    ClientPage toClient(Evaluation evaluation, Locale language) {
        var header = collaborations.header(evaluation.collaboration());
        var client = evaluation.client();
        var now = clock.instant();
        return new ClientPage(
                header.client(),
                practices.nameOf(header.organizer()),
                instruments.in(language),
                at(evaluation.held()),
                at(evaluation.until()),
                client == null ? null : client.sharing(),
                evaluation.isOpen(now) && evaluation.isKept(),
                evaluation.isOpen(now),
                evaluation.isShown(now));
    }

    /// Both sides, as far as `reader` may see them.
    RevealPage reveal(Evaluation evaluation, Side reader, Locale language) {
        var header = collaborations.header(evaluation.collaboration());
        var reveal = Reveal.of(evaluation, reader, clock.instant());
        return RevealPage.of(
                evaluation,
                reveal,
                reader,
                header.client(),
                practices.nameOf(header.organizer()),
                instruments.in(language),
                at(evaluation.held()),
                at(evaluation.until()));
    }

    private static Step step(SessionLine session, @Nullable Evaluation evaluation, Instant now) {
        if (evaluation == null) {
            return session.ends().isAfter(now.minus(Evaluation.ANSWERABLE)) ? Step.NOT_ASKED : Step.PAST;
        }
        if (evaluation.isIn(ORGANIZER)) return Step.GIVEN;
        return evaluation.isAnswerable(now) ? Step.GIVE : Step.PAST;
    }

    private SharePage share(SessionId session, Header header) {
        var client = header.recipient();
        return shares.of(invitations.link(session, client.language()), client, "evaluation.share");
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(practices.zone());
    }
}

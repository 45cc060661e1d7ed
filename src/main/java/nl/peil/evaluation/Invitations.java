package nl.peil.evaluation;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Header;
import nl.peil.collaboration.LinkSubject;
import nl.peil.collaboration.SessionId;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.notice.Notes;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.practice.Practices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the client is asked: her link, a mail when that can be done, and one reminder. Never a second one.
@Service
@Transactional
class Invitations implements LinkSubject {

    static final String PURPOSE = "evaluation";

    /// A link on the organizer's own phone, handed over for a minute.
    static final String HERE = "evaluation-here";

    private static final Duration LOOKING = Duration.ofDays(30);
    private static final Duration HANDED_OVER = Duration.ofHours(2);

    /// Time to hand over the phone or show the code first, and for the organizer to take back a wrong tap.
    private static final Duration BEFORE_MAIL = Duration.ofMinutes(15);

    private static final Duration BEFORE_REMINDER = Duration.ofHours(36);
    private static final int MORNING = 9;
    private static final int EVENING = 20;

    private final EvaluationRepository evaluations;
    private final Collaborations collaborations;
    private final Practices practices;
    private final Links links;
    private final Notes notes;
    private final Jobs jobs;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Job asking;
    private final Job opening;

    Invitations(
            EvaluationRepository evaluations,
            Collaborations collaborations,
            Practices practices,
            Links links,
            Notes notes,
            Jobs jobs,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock,
            Job askForEvaluation,
            Job openEvaluation) {
        this.evaluations = evaluations;
        this.collaborations = collaborations;
        this.practices = practices;
        this.links = links;
        this.notes = notes;
        this.jobs = jobs;
        this.db = db;
        this.events = events;
        this.clock = clock;
        this.asking = askForEvaluation;
        this.opening = openEvaluation;
    }

    void invite(Evaluation evaluation, Header header) {
        link(evaluation.session(), header.recipient().language());
        jobs.at(clock.instant().plus(BEFORE_MAIL), asking, evaluation.session().value());
        jobs.at(evaluation.until(), opening, evaluation.session().value());
    }

    /// She answered: nobody has to bring the question to her any more.
    void answered(SessionId session) {
        notes.overtake(PURPOSE, session.value());
    }

    /// Nobody is asked any more.
    void withdraw(SessionId session) {
        links.revokeAll(PURPOSE, session.value());
        links.revokeAll(HERE, session.value());
        jobs.cancel(asking, session.value());
        jobs.cancel(opening, session.value());
    }

    /// The client's link, to give to her and to nobody else.
    Link link(SessionId session, Locale language) {
        return links.openOrMake(PURPOSE, session.value(), language, LOOKING);
    }

    /// A link for right now, on the organizer's phone.
    Link linkHere(SessionId session, Locale language) {
        return links.make(HERE, session.value(), language, HANDED_OVER);
    }

    /// The organizer reminds the client herself. That was the one reminder.
    void remind(SessionId session) {
        db.sql("update evaluation set reminded = :now where session = :session and reminded is null")
                .param("now", clock.instant().atOffset(UTC))
                .param("session", session.value())
                .update();
    }

    /// Tells the client that there is something to look at, when she gave something herself and can be mailed.
    void tellItIsOpen(Evaluation evaluation) {
        if (evaluation.client() == null) return;
        mail(evaluation, collaborations.header(evaluation.collaboration()), "evaluation.opened");
    }

    /// The phone that was handed over isn't hers.
    @Override
    @Transactional(readOnly = true)
    public Optional<CollaborationId> collaborationOf(Link link) {
        return link.purpose().equals(PURPOSE)
                ? evaluations.findById(new SessionId(link.subject())).map(Evaluation::collaboration)
                : Optional.empty();
    }

    /// First the link, then once a reminder, each only while she hasn't answered.
    ///
    /// @return when to come back
    Optional<Instant> ask(UUID session) {
        var found = evaluations.findToChangeBySession(new SessionId(session));
        var now = clock.instant();
        if (found.isEmpty() || found.get().client() != null || !found.get().isAnswerable(now)) return Optional.empty();
        var evaluation = found.get();
        var header = collaborations.header(evaluation.collaboration());
        var reminder = reminderOf(requireNonNull(evaluation.asked()), practices.zone());
        if (now.isBefore(reminder)) {
            mail(evaluation, header, "evaluation.share");
            return Optional.of(reminder);
        }
        if (evaluation.reminded() == null && mail(evaluation, header, "evaluation.reminder")) {
            remind(evaluation.session());
        }
        return Optional.empty();
    }

    /// The agreed wait is over. What both gave before that has been told already.
    void open(UUID session) {
        evaluations.findToChangeBySession(new SessionId(session)).ifPresent(evaluation -> {
            var now = clock.instant();
            events.publishEvent(
                    new WaitEnded(evaluation.tenant(), evaluation.collaboration(), evaluation.session(), now));
            if (!evaluation.opensByWaiting()) return;
            events.publishEvent(
                    new EvaluationRevealed(evaluation.tenant(), evaluation.collaboration(), evaluation.session(), now));
            tellItIsOpen(evaluation);
        });
    }

    /// When the client is asked once more, if she hasn't answered: after a day and a half, by day.
    static Instant reminderOf(Instant asked, ZoneId zone) {
        return byDay(asked.plus(BEFORE_REMINDER).atZone(zone)).toInstant();
    }

    private static ZonedDateTime byDay(ZonedDateTime moment) {
        if (moment.getHour() < MORNING)
            return moment.truncatedTo(ChronoUnit.DAYS).plusHours(MORNING);
        if (moment.getHour() < EVENING) return moment;
        return moment.truncatedTo(ChronoUnit.DAYS).plusDays(1).plusHours(MORNING);
    }

    /// @return whether it could be mailed
    private boolean mail(Evaluation evaluation, Header header, String words) {
        var client = header.recipient();
        if (!notes.mails(client)) return false;
        notes.send(header.organizer().value(), client, link(evaluation.session(), client.language()), words);
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class Planned {
        @Bean
        Job askForEvaluation(ObjectProvider<Invitations> invitations) {
            return new Job(
                    "ask-for-evaluation", session -> invitations.getObject().ask(session));
        }

        @Bean
        Job openEvaluation(ObjectProvider<Invitations> invitations) {
            return Job.once(
                    "open-evaluation", session -> invitations.getObject().open(session));
        }
    }
}

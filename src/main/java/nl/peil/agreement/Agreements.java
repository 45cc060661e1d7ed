package nl.peil.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.peil.agreement.Agreement.Reply;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Side;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.Practices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The agreements of a practice, every version of them.
@Service
@Transactional
public class Agreements {

    private final AgreementRepository agreements;
    private final Expectations expectations;
    private final Trials trials;
    private final Wording wording;
    private final ClientLinks links;
    private final Collaborations collaborations;
    private final Practices practices;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final JdbcClient db;
    private final Clock clock;

    Agreements(
            AgreementRepository agreements,
            Expectations expectations,
            Trials trials,
            Wording wording,
            ClientLinks links,
            Collaborations collaborations,
            Practices practices,
            ApplicationEventPublisher events,
            Turns turns,
            JdbcClient db,
            Clock clock) {
        this.agreements = agreements;
        this.expectations = expectations;
        this.trials = trials;
        this.wording = wording;
        this.links = links;
        this.collaborations = collaborations;
        this.practices = practices;
        this.events = events;
        this.turns = turns;
        this.db = db;
        this.clock = clock;
    }

    /// What Peil proposes for a next version: what holds now, or, for a first one, the words that fit what both expect.
    @Transactional(readOnly = true)
    public Terms draft(CollaborationId collaboration) {
        var header = collaborations.header(collaboration);
        var names = Names.of(header, practices);
        int sessions = trials.choice(collaboration).suggested();
        return newest(collaboration)
                .map(Agreement::terms)
                .map(terms -> new Terms(
                        terms.purpose(),
                        terms.lines(),
                        sessions,
                        terms.patience(),
                        wording.readers(names),
                        terms.ending()))
                .orElseGet(() -> new Terms(
                        header.purpose(),
                        wording.lines(expectations.matches(collaboration), names),
                        sessions,
                        header.patience(),
                        wording.readers(names),
                        wording.ending(names)));
    }

    /// Makes the next version. The same `id` again, or the same words again, makes none.
    ///
    /// @return the newest version now
    public AgreementId propose(AgreementId id, CollaborationId collaboration, Terms terms) {
        // One number after the other, also when there is no version yet to lock.
        turns.take(collaboration.value());
        var newest = newest(collaboration);
        if (newest.isPresent() && (newest.get().terms().equals(terms) || agreements.existsById(id))) {
            return newest.get().id();
        }
        int number = newest.map(Agreement::number).orElse(0) + 1;
        return agreements
                .save(Agreement.of(id, collaboration, Tenant.current(), number, terms, clock.instant()))
                .id();
    }

    /// One side says yes to the version she has read.
    public void confirm(CollaborationId collaboration, Side side) {
        confirm(collaboration, newest(collaboration).orElseThrow(NotFound::new).id(), side);
    }

    Reply confirm(CollaborationId collaboration, AgreementId read, Side side) {
        var names = names(collaboration);
        var name = side == Side.ORGANIZER ? names.organizer() : names.client();
        return change(collaboration, read, agreement -> agreement.confirm(side, name, clock.instant()));
    }

    /// The client would like something different.
    public void wish(CollaborationId collaboration, String words) {
        wish(collaboration, newest(collaboration).orElseThrow(NotFound::new).id(), words);
    }

    Reply wish(CollaborationId collaboration, AgreementId read, String words) {
        return change(collaboration, read, agreement -> agreement.wish(words));
    }

    private Reply change(CollaborationId collaboration, AgreementId read, Function<Agreement, Reply> what) {
        var agreement = agreements
                .findFirstToChangeByCollaborationOrderByNumberDesc(collaboration)
                .orElseThrow(NotFound::new);
        if (!agreement.id().equals(read)) return new Reply.Replaced();
        var reply = what.apply(agreement);
        if (reply instanceof Reply.Noted(var changed)) {
            agreements.save(changed);
            if (changed.isAnswered()) links.answered(Ask.AGREEMENT, collaboration);
            if (changed.state() instanceof Agreement.State.Made(var at)) made(changed, at);
        }
        return reply;
    }

    private void made(Agreement agreement, Instant at) {
        var terms = agreement.terms();
        collaborations.waitFor(agreement.collaboration(), terms.patience());
        trials.agree(agreement.collaboration(), terms.trialSessions());
        events.publishEvent(new AgreementMade(
                agreement.tenant(),
                agreement.collaboration(),
                agreement.id(),
                agreement.number(),
                terms.trialSessions(),
                terms.patience(),
                at));
    }

    private Names names(CollaborationId collaboration) {
        return Names.of(collaborations.header(collaboration), practices);
    }

    @Transactional(readOnly = true)
    Optional<Agreement> newest(CollaborationId collaboration) {
        return agreements.findFirstByCollaborationOrderByNumberDesc(collaboration);
    }

    @Transactional(readOnly = true)
    AgreementPage page(CollaborationId collaboration, Side reader) {
        var versions = agreements.findByCollaborationOrderByNumberDesc(collaboration);
        if (versions.isEmpty()) throw new NotFound();
        return page(versions, reader);
    }

    /// The newest version that both have confirmed, for on paper.
    @Transactional(readOnly = true)
    AgreementPage made(CollaborationId collaboration) {
        var versions = agreements.findByCollaborationOrderByNumberDesc(collaboration).stream()
                .dropWhile(version -> !version.isMade())
                .toList();
        if (versions.isEmpty()) throw new NotFound();
        return page(versions, Side.CLIENT);
    }

    /// What both confirmed last.
    @Transactional(readOnly = true)
    public Optional<Terms> holding(CollaborationId collaboration) {
        return agreements.findByCollaborationOrderByNumberDesc(collaboration).stream()
                .filter(Agreement::isMade)
                .findFirst()
                .map(Agreement::terms);
    }

    private AgreementPage page(List<Agreement> versions, Side reader) {
        var header = collaborations.header(versions.getFirst().collaboration());
        return AgreementPage.of(versions, header, Names.of(header, practices), reader, practices.zone());
    }

    /// What is around a version that the organizer is writing.
    @Transactional(readOnly = true)
    WritingPage writing(CollaborationId collaboration) {
        var names = names(collaboration);
        var newest = newest(collaboration);
        return new WritingPage(
                collaboration,
                names.client(),
                names.language(),
                newest.map(Agreement::number).orElse(0) + 1,
                expectations.of(collaboration).isAnswered(),
                newest.map(Agreement::wish).orElse(null),
                trials.toChangeAfter(collaboration),
                trials.choice(collaboration),
                wording.readers(names));
    }

    /// Agreements whose newest version waits for the organizer, the oldest first.
    @Transactional(readOnly = true)
    public List<AgreementWaiting> waiting() {
        return db.sql("""
            select collaboration, wish is not null as wished from agreement
            where (wish is not null or organizer_at is null) and not exists (
                select from agreement later
                where later.collaboration = agreement.collaboration and later.number > agreement.number)
            order by proposed
            """).query(Rows.as(AgreementWaiting.class)).list();
    }
}

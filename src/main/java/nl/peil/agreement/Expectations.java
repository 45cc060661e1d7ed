package nl.peil.agreement;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.peil.agreement.ExpectationsPage.Next;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import nl.peil.practice.WorkingStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the two of each collaboration expect of each other.
@Service
@Transactional
public class Expectations {

    private static final Duration NEW = Duration.ofDays(30);

    private final ExpectationRepository expectations;
    private final AgreementRepository agreements;
    private final Collaborations collaborations;
    private final Practices practices;
    private final Wording wording;
    private final ClientLinks links;
    private final JdbcClient db;
    private final Clock clock;

    Expectations(
            ExpectationRepository expectations,
            AgreementRepository agreements,
            Collaborations collaborations,
            Practices practices,
            Wording wording,
            ClientLinks links,
            JdbcClient db,
            Clock clock) {
        this.expectations = expectations;
        this.agreements = agreements;
        this.collaborations = collaborations;
        this.practices = practices;
        this.wording = wording;
        this.links = links;
        this.db = db;
        this.clock = clock;
    }

    /// The client answers, or answers anew. Once she has confirmed an agreement, it takes a next version of that to
    /// change her answers.
    ///
    /// @return whether it was kept
    public boolean answer(CollaborationId collaboration, Points points, @Nullable String words) {
        var expectation = toChange(collaboration);
        if (!isOpen(collaboration)) return false;
        expectations.save(expectation.answered(points, words, clock.instant()));
        links.answered(Ask.EXPECTATIONS, collaboration);
        return true;
    }

    /// The organizer's way of working with this client, where it differs from her profile.
    public void adjust(CollaborationId collaboration, Points points) {
        expectations.save(toChange(collaboration).adjusted(points));
    }

    @Transactional(readOnly = true)
    Expectation of(CollaborationId collaboration) {
        return expectations.findById(collaboration).orElseGet(() -> Expectation.of(collaboration, Tenant.current()));
    }

    /// The organizer's working style for this client: her own, unless she adjusted it.
    @Transactional(readOnly = true)
    WorkingStyle organizer(CollaborationId collaboration) {
        var profile = practices.style(collaborations.header(collaboration).organizer());
        return of(collaboration).organizer(profile);
    }

    /// How the two meet on each axis; nothing before the client has answered.
    @Transactional(readOnly = true)
    List<StyleMatch> matches(CollaborationId collaboration) {
        var client = of(collaboration).client();
        return client == null ? List.of() : StyleMatch.of(organizer(collaboration), client.style());
    }

    /// How the client likes to work; empty before she has answered, and where it doesn't matter to her.
    @Transactional(readOnly = true)
    public WorkingStyle likes(CollaborationId collaboration) {
        var client = of(collaboration).client();
        return client == null ? WorkingStyle.OPEN : client.style();
    }

    /// Where they differ, as named when they began; nothing before the client has answered.
    @Transactional(readOnly = true)
    public List<StyleGap> gaps(CollaborationId collaboration) {
        var client = of(collaboration).client();
        if (client == null) return List.of();
        var organizer = organizer(collaboration);
        return StyleMatch.of(organizer, client.style()).stream()
                .filter(StyleMatch.Gap.class::isInstance)
                .map(gap -> StyleGap.of(gap.axis(), organizer, client.style()))
                .toList();
    }

    @Transactional(readOnly = true)
    ExpectationsPage page(CollaborationId id) {
        var expectation = of(id);
        var next = expectation.isAnswered() ? Next.WRITE : Next.WAIT;
        return ExpectationsPage.of(
                Names.of(collaborations.header(id), practices),
                expectation,
                organizer(id),
                agreements.existsByCollaboration(id) ? Next.READ : next,
                wording,
                practices.zone());
    }

    /// The same for the client, who sees her own side.
    @Transactional(readOnly = true)
    AskedPage asked(CollaborationId id) {
        var names = Names.of(collaborations.header(id), practices);
        return new AskedPage(
                names.client(),
                names.organizer(),
                of(id).isAnswered(),
                isOpen(id),
                agreements.existsByCollaboration(id) ? links.path(Ask.AGREEMENT, id) : null);
    }

    /// Whether the client may still change her answers.
    @Transactional(readOnly = true)
    boolean isOpen(CollaborationId collaboration) {
        return agreements
                .findFirstByCollaborationOrderByNumberDesc(collaboration)
                .map(newest -> newest.client() == null)
                .orElse(true);
    }

    /// Answers of the last month that no agreement has been written for yet, the newest first.
    @Transactional(readOnly = true)
    public List<ExpectationIn> justIn() {
        return db.sql("""
            select collaboration, answered from expectation
            where answered > :since and not exists (
                select from agreement
                where agreement.collaboration = expectation.collaboration and proposed > answered)
            order by answered desc
            """)
                .param("since", clock.instant().minus(NEW).atOffset(UTC))
                .query(Rows.as(ExpectationIn.class))
                .list();
    }

    private Expectation toChange(CollaborationId collaboration) {
        // Two first answers at once: the second waits here for the first, and then replaces it.
        db.sql("""
            insert into expectation (tenant, collaboration, version) values (:tenant, :collaboration, 1)
            on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("collaboration", collaboration.value())
                .update();
        return expectations.findToChangeByCollaboration(collaboration).orElseThrow();
    }
}

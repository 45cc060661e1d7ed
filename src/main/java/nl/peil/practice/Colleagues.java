package nl.peil.practice;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.notice.Notes;
import nl.peil.notice.Recipient;
import nl.peil.notice.SharePage;
import nl.peil.notice.Shares;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How colleagues come into a practice: by a link that an owner hands over.
@Service
@Transactional
class Colleagues {

    static final String PURPOSE = "invitation";
    private static final Duration VALIDITY = Duration.ofDays(14);
    private static final String WORDS = "practice.invitation.share";
    private static final String COLUMNS =
            "select id, name, email, invited_by, made, accepted, withdrawn from invitation ";

    private final JdbcClient db;
    private final Links links;
    private final Notes notes;
    private final Shares shares;
    private final Practices practices;
    private final Clock clock;

    Colleagues(JdbcClient db, Links links, Notes notes, Shares shares, Practices practices, Clock clock) {
        this.db = db;
        this.links = links;
        this.notes = notes;
        this.shares = shares;
        this.practices = practices;
        this.clock = clock;
    }

    /// Asks a colleague; asked twice with the same `id`, once.
    void invite(UUID id, Me by, String name, String email) {
        int added = db.sql("""
            insert into invitation (tenant, id, name, email, invited_by, made)
            values (:tenant, :id, :name, :email, :by, :made) on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("id", id)
                .param("name", name.strip())
                .param("email", Organizer.address(email))
                .param("by", by.account())
                .param("made", clock.instant().atOffset(UTC))
                .update();
        if (added == 0) return;
        var link = links.make(PURPOSE, id, by.language(), VALIDITY);
        notes.send(by.account(), recipient(find(id), by.language()), link, WORDS);
    }

    /// Ways to hand the link over; a new link when the old one has expired.
    SharePage share(UUID id, Locale language) {
        var invitation = find(id);
        if (!invitation.open()) throw new NotFound();
        return shares.of(links.openOrMake(PURPOSE, id, language, VALIDITY), recipient(invitation, language), WORDS);
    }

    @Transactional(readOnly = true)
    Invitation find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Rows.as(Invitation.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Invitation> open() {
        return db.sql(COLUMNS + "where accepted is null and withdrawn is null order by made")
                .query(Rows.as(Invitation.class))
                .list();
    }

    void withdraw(UUID id) {
        int withdrawn = db.sql("update invitation set withdrawn = :now where id = :id and accepted is null")
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id)
                .update();
        if (withdrawn == 0) throw new NotFound();
        links.revokeAll(PURPOSE, id);
    }

    /// The colleague's account; nothing when the invitation was accepted or withdrawn in the meantime.
    Optional<Me> accept(Link link, Person colleague) {
        int accepted = db.sql("""
            update invitation set accepted = :now where id = :id and accepted is null and withdrawn is null
            """)
                .param("now", clock.instant().atOffset(UTC))
                .param("id", link.subject())
                .update();
        if (accepted == 0) return Optional.empty();
        links.use(link.id());
        return Optional.of(practices.join(colleague));
    }

    private static Recipient recipient(Invitation invitation, Locale language) {
        return new Recipient(invitation.name(), null, invitation.email(), language);
    }
}

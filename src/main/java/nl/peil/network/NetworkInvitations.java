package nl.peil.network;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
import nl.peil.practice.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How practices come into a network: by a link that its coordinator hands over to the owner of another practice.
@Service
@Transactional
class NetworkInvitations {

    static final String PURPOSE = "network";
    private static final Duration VALIDITY = Duration.ofDays(14);
    private static final String WORDS = "network.invitation.share";
    private static final String COLUMNS =
            "select id, network, name, email, invited_by, made, begun, accepted, withdrawn from network_invitation ";

    private final JdbcClient db;
    private final Networks networks;
    private final Links links;
    private final Notes notes;
    private final Shares shares;
    private final Clock clock;

    NetworkInvitations(JdbcClient db, Networks networks, Links links, Notes notes, Shares shares, Clock clock) {
        this.db = db;
        this.networks = networks;
        this.links = links;
        this.notes = notes;
        this.shares = shares;
        this.clock = clock;
    }

    /// Asks somebody; asked twice with the same `id`, once.
    void invite(UUID id, Me by, String name, String email) {
        int added = db.sql("""
            insert into network_invitation (tenant, id, network, name, email, invited_by, made)
            values (:tenant, :id, :network, :name, :email, :by, :made) on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("id", id)
                .param("network", networks.coordinated().id().value())
                .param("name", name.strip())
                .param("email", email.strip().toLowerCase(Locale.ROOT))
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
    NetworkInvitation find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Rows.as(NetworkInvitation.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<NetworkInvitation> open() {
        return db.sql(COLUMNS + "where accepted is null and withdrawn is null order by made, id")
                .query(Rows.as(NetworkInvitation.class))
                .list();
    }

    void withdraw(UUID id) {
        int withdrawn = db.sql("""
            update network_invitation set withdrawn = :now
            where id = :id and accepted is null and withdrawn is null
            """)
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id)
                .update();
        if (withdrawn == 0) throw new NotFound();
        links.revokeAll(PURPOSE, id);
        notes.overtake(PURPOSE, id);
    }

    void withdrawAll() {
        open().forEach(one -> withdraw(one.id()));
    }

    /// @throws NotFound when it was accepted or withdrawn in the meantime
    void accept(Link link) {
        int accepted = db.sql("""
            update network_invitation set accepted = :now
            where id = :id and accepted is null and withdrawn is null
            """)
                .param("now", clock.instant().atOffset(UTC))
                .param("id", link.subject())
                .update();
        if (accepted == 0) throw new NotFound();
        links.use(link.id());
    }

    /// Whether a practice may be begun with it: once.
    boolean begin(UUID id) {
        return 1
                == db.sql("""
                    update network_invitation set begun = :now
                    where id = :id and begun is null and accepted is null and withdrawn is null
                    """)
                        .param("now", clock.instant().atOffset(UTC))
                        .param("id", id)
                        .update();
    }

    void notBegun(UUID id) {
        db.sql("update network_invitation set begun = null where id = :id")
                .param("id", id)
                .update();
    }

    private static Recipient recipient(NetworkInvitation invitation, Locale language) {
        return new Recipient(invitation.name(), null, invitation.email(), language);
    }
}

package nl.peil.network;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.practice.Me;
import nl.peil.referral.ReferralId;
import nl.peil.referral.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Practices in a network, for a test.
@Component
public class NetworkFixture {

    private final Networks networks;
    private final NetworkInvitations invitations;
    private final Links links;
    private final Referrals referrals;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    NetworkFixture(
            Networks networks,
            NetworkInvitations invitations,
            Links links,
            Referrals referrals,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.networks = networks;
        this.invitations = invitations;
        this.links = links;
        this.referrals = referrals;
        this.db = db;
        this.transaction = transaction;
    }

    /// A network that the first looks after.
    public NetworkId of(Me coordinator, Me... others) {
        var id = new NetworkId(UUID.randomUUID());
        coordinator.tenant().run(() -> networks.found(id, "Organizers Midden-Nederland"));
        for (var other : others) other.tenant().run(() -> networks.join(id));
        return id;
    }

    /// The practice that is bound joins.
    public void enter(NetworkId id) {
        networks.join(id);
    }

    /// The practice that is bound leaves.
    public void leave(NetworkId id) {
        networks.leave(id);
    }

    /// An invitation that the coordinator made, as its link.
    public Link invitation(Me coordinator) {
        var id = UUID.randomUUID();
        return coordinator.tenant().call(() -> {
            invitations.invite(id, coordinator, "Fleur", "fleur@example.org");
            return links.latest(NetworkInvitations.PURPOSE, id).orElseThrow();
        });
    }

    /// The end of the address that a link has.
    public String secret(Link link) {
        var path = links.path(link);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// All in her practice's directory agree that fellow practices see them too.
    void share(Me me) {
        change(me, "update colleague set shared = true");
    }

    /// She has been in it since then.
    public void since(Me me, Instant moment) {
        change(
                me,
                "update network_member set joined = '" + moment.atOffset(UTC) + "' where tenant = '" + me.practice()
                        + "'");
    }

    /// A caller has the three that were found for her.
    void give(Me me, ReferralId id) {
        me.tenant().run(() -> referrals.give(id, me.organizer()));
    }

    /// So many of everything, since long, that something can be told.
    void manyOpenEnds(Me me) {
        since(me, Instant.now().minus(Duration.ofDays(400)));
        for (var purpose : List.of("warning.signal", "rupture", "handover", "referral", "aftercare")) {
            for (var end : List.of("null, null", "now() - interval '9 days', 'done'")) {
                change(me, """
                    insert into loop (tenant, id, version, owner, subject, purpose, next_step, due, made, later, closed, how)
                    select '%s', gen_random_uuid(), 1, '%s', gen_random_uuid(), '%s', 'x', current_date - 10,
                        now() - interval '20 days', 0, %s from generate_series(1, 4)
                    """.formatted(me.practice(), me.account(), purpose, end));
            }
        }
    }

    /// What a statement changes when her practice sends it.
    public int change(Me me, String statement) {
        return me.tenant()
                .call(() -> java.util.Objects.requireNonNull(
                        transaction.execute(status -> db.sql(statement).update())));
    }

    /// The one value that a question of her practice is answered with.
    public String value(Me me, String question) {
        return me.tenant()
                .call(() -> java.util.Objects.requireNonNull(transaction.execute(status -> db.sql(question)
                        .query((row, number) -> row.getString(1))
                        .single())));
    }

    public int count(Me me, String from) {
        return me.tenant()
                .call(() -> java.util.Objects.requireNonNull(
                        transaction.execute(status -> db.sql("select count(*) from " + from)
                                .query((row, number) -> row.getInt(1))
                                .single())));
    }
}

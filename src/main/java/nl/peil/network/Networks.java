package nl.peil.network;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The network that a practice is in, and who else is. Each practice writes its own rows only.
@Service
@Transactional
public class Networks {

    /// What became of a wish to be in one, or out of it.
    public enum Reply {
        DONE,
        /// The practice is in one already.
        IN_ONE,
        /// Who looks after it hands that over first, as long as there are others.
        COORDINATES
    }

    private final JdbcClient db;
    private final Turns turns;
    private final Clock clock;

    Networks(JdbcClient db, Turns turns, Clock clock) {
        this.db = db;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Network> mine() {
        return db.sql("""
            select n.id, n.name, n.tenant, coordinator_of(n.id) as coordinator
            from network_member m join network n on n.id = m.network where m.tenant = :tenant
            """)
                .param("tenant", Tenant.current().value())
                .query((row, number) -> new Network(
                        new NetworkId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new Tenant(row.getObject("tenant", UUID.class)),
                        new Tenant(row.getObject("coordinator", UUID.class))))
                .optional();
    }

    /// The practice that looks after the network of this one; nothing for one that is in none.
    @Transactional(readOnly = true)
    public Optional<Tenant> coordinator() {
        return mine().map(Network::coordinator);
    }

    /// The other practices of the network of this one.
    @Transactional(readOnly = true)
    public List<Tenant> fellows() {
        return members().stream()
                .map(Member::tenant)
                .filter(one -> !one.equals(Tenant.current()))
                .toList();
    }

    /// The network that this practice looks after.
    ///
    /// @throws NotFound for any other practice
    @Transactional(readOnly = true)
    Network coordinated() {
        return mine().filter(Network::isMine).orElseThrow(NotFound::new);
    }

    /// The practices of the network, the longest there first; nobody without one.
    @Transactional(readOnly = true)
    List<Member> members() {
        return db.sql("select tenant, joined from network_member order by joined, tenant")
                .query((row, number) -> new Member(
                        new Tenant(row.getObject("tenant", UUID.class)),
                        row.getObject("joined", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// A practice begins one, and looks after it.
    public Reply found(NetworkId id, String name) {
        turns.take(Tenant.current().value());
        if (mine().isPresent()) return Reply.IN_ONE;
        db.sql("""
            insert into network (tenant, id, name, coordinator, founded)
            values (:tenant, :id, :name, :tenant, :founded) on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("id", id.value())
                .param("name", name.strip())
                .param("founded", clock.instant().atOffset(UTC))
                .update();
        enter(id);
        return Reply.DONE;
    }

    /// A practice joins one that it was invited to. From now on it shares, and sees what the others share.
    public Reply join(NetworkId id) {
        turns.take(Tenant.current().value());
        if (mine().isPresent()) return Reply.IN_ONE;
        enter(id);
        return Reply.DONE;
    }

    /// In place of a network that is there no longer.
    private void enter(NetworkId id) {
        db.sql("""
            insert into membership (tenant, network) values (:tenant, :network)
            on conflict (tenant) do update set network = excluded.network
            """)
                .param("tenant", Tenant.current().value())
                .param("network", id.value())
                .update();
        db.sql("""
            insert into network_member (tenant, network, joined) values (:tenant, :network, :joined)
            on conflict (tenant) do update set network = excluded.network, joined = excluded.joined
            """)
                .param("tenant", Tenant.current().value())
                .param("network", id.value())
                .param("joined", clock.instant().atOffset(UTC))
                .update();
    }

    /// From this moment nothing is shared any more, in either direction.
    Reply leave(NetworkId id) {
        turns.take(Tenant.current().value());
        var mine = mine().filter(one -> one.id().equals(id)).orElseThrow(NotFound::new);
        if (mine.isMine() && members().size() > 1) return Reply.COORDINATES;
        for (var table : List.of("network_member", "membership")) {
            db.sql("delete from " + table + " where tenant = :tenant")
                    .param("tenant", Tenant.current().value())
                    .update();
        }
        return Reply.DONE;
    }

    /// Another practice looks after it from now on. Within the practice that founded it; twice does it once.
    ///
    /// @param from who does so now
    void giveTo(NetworkId id, Tenant from, Tenant to) {
        db.sql("update network set coordinator = :to where tenant = :tenant and id = :id and coordinator = :from")
                .param("tenant", Tenant.current().value())
                .param("id", id.value())
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /// Nobody is in it any more. Within the practice that founded it.
    void dissolve(NetworkId id) {
        db.sql("delete from network where tenant = :tenant and id = :id")
                .param("tenant", Tenant.current().value())
                .param("id", id.value())
                .update();
    }
}

package nl.peil.collaboration;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The clients of an organizer.
@Service
@Transactional
public class Clients {

    private final ClientRepository clients;
    private final Turns turns;
    private final JdbcClient db;
    private final Clock clock;

    Clients(ClientRepository clients, Turns turns, JdbcClient db, Clock clock) {
        this.clients = clients;
        this.turns = turns;
        this.db = db;
        this.clock = clock;
    }

    /// A new client. The same `id` twice is the same client, sent twice.
    public ClientId add(ClientId id, OrganizerId organizer, ClientDetails details) {
        turns.take(id.value());
        var sentBefore = clients.findById(id);
        if (sentBefore.isPresent()) return sentBefore.get().organizer().equals(organizer) ? id : refuse();
        return clients.save(Client.of(id, Tenant.current(), organizer, details, clock.instant()))
                .id();
    }

    /// Takes in a whole file, all of it or none. Who is there already, by her key or by name and how to reach her,
    /// stays as she is.
    ///
    /// @return how many are new
    int bringIn(OrganizerId organizer, List<ClientFile.Line> lines) {
        int fresh = 0;
        for (var line : lines) fresh += bringIn(organizer, line);
        return fresh;
    }

    private int bringIn(OrganizerId organizer, ClientFile.Line line) {
        var details = line.details();
        return db.sql("""
            insert into client (tenant, id, version, organizer, name, channel, phone, email, language, place, note, key, made)
            select :tenant, :id, 1, :organizer, :name, :channel, :phone, :email, :language, :place, :note, :key, :made
            where not exists (
                select from client where organizer = :organizer and lower(name) = lower(:name)
                  and phone is not distinct from :phone and lower(email) is not distinct from lower(:email))
            on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("id", Uuids.next())
                .param("organizer", organizer.value())
                .param("name", details.name())
                .param("channel", details.channel().name())
                .param("phone", details.phone(), Types.VARCHAR)
                .param("email", details.email(), Types.VARCHAR)
                .param("language", details.language())
                .param("place", details.place(), Types.VARCHAR)
                .param("note", details.note(), Types.VARCHAR)
                .param("key", line.key(), Types.VARCHAR)
                .param("made", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(ClientId id, ClientDetails details) {
        clients.save(clients.findToChangeById(id).orElseThrow(NotFound::new).with(details));
    }

    @Transactional(readOnly = true)
    Client find(ClientId id) {
        return clients.findById(id).orElseThrow(NotFound::new);
    }

    /// Whose client she is; nothing for somebody of another practice.
    @Transactional(readOnly = true)
    Optional<OrganizerId> organizerOf(ClientId id) {
        return db.sql("select organizer from client where id = :id")
                .param("id", id.value())
                .query((row, number) -> new OrganizerId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// The names of all this organizer's clients.
    @Transactional(readOnly = true)
    public List<String> names(OrganizerId organizer) {
        return db.sql("select name from client where organizer = :organizer")
                .param("organizer", organizer.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// The organizer's clients whose name holds `words`, by name.
    @Transactional(readOnly = true)
    List<ClientLine> search(OrganizerId organizer, String words, int limit, int offset) {
        return db.sql("""
            select c.id, c.name, c.place,
                   count(s.id) filter (where s.phase <> 'CLOSED') as active, count(s.id) as collaborations
            from client c left join collaboration s on s.tenant = c.tenant and s.client = c.id
            where c.organizer = :organizer and c.name ilike '%' || :words || '%'
            group by c.tenant, c.id order by lower(c.name), c.id limit :limit offset :offset
            """)
                .param("organizer", organizer.value())
                .param("words", Searched.literal(words))
                .param("limit", limit)
                .param("offset", offset)
                .query(Rows.as(ClientLine.class))
                .list();
    }

    private static ClientId refuse() {
        throw new NotFound();
    }
}

package nl.peil.practice;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.peil.loop.Days;
import nl.peil.notice.Recipient;
import nl.peil.platform.Id;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The practice and its people, as other modules know them.
@Service
@Transactional
public class Practices implements Days {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient db;
    private final OrganizerRepository organizers;
    private final Profiles profiles;
    private final Passwords passwords;
    private final Clock clock;

    Practices(JdbcClient db, OrganizerRepository organizers, Profiles profiles, Passwords passwords, Clock clock) {
        this.db = db;
        this.organizers = organizers;
        this.profiles = profiles;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Somebody who gets an account.
    ///
    /// @param password as she typed it; checked by whoever asked her for it
    public record Person(String name, String email, String password, Locale language) {}

    /// Begins a practice in the tenant that is bound, with its first owner. From now on the first run is over.
    public Me begin(String name, Person owner) {
        var tenant = Tenant.current();
        claim();
        db.sql("""
            insert into practice (tenant, version, name, zone, begun)
            values (:tenant, 1, :name, :zone, :begun)
            """)
                .param("tenant", tenant.value())
                .param("name", name.strip())
                .param("zone", ZONE.getId())
                .param("begun", clock.instant().atOffset(UTC))
                .update();
        return add(owner, Role.OWNER);
    }

    /// The same for whoever comes to this installation first; nothing for whoever comes second, if at the same moment.
    Optional<Me> beginFirst(String name, Person owner) {
        return claim() ? Optional.of(begin(name, owner)) : Optional.empty();
    }

    /// Whether there is a practice in this installation.
    @Transactional(readOnly = true)
    public boolean begun() {
        return db.sql("select exists (select from installation)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /// The practice that this installation was begun with; nothing before its first run.
    @Transactional(readOnly = true)
    public Optional<Tenant> installed() {
        return db.sql("select practice from installation")
                .query((row, number) -> new Tenant(row.getObject(1, UUID.class)))
                .optional();
    }

    /// How to reach an organizer herself; nothing when she has left the practice.
    @Transactional(readOnly = true)
    public Optional<Recipient> recipient(OrganizerId id) {
        return organizers
                .findById(id)
                .filter(Organizer::active)
                .map(one -> new Recipient(one.name(), null, one.email(), Language.of(one.language())));
    }

    /// A colleague joins the practice.
    public Me join(Person colleague) {
        return add(colleague, Role.ORGANIZER);
    }

    /// How she works, in place of what was known before.
    public void describe(OrganizerId organizer, WorkingStyle style) {
        profiles.save(organizer, profiles.of(organizer).withStyle(style));
    }

    /// How she works; empty where she left it open.
    @Transactional(readOnly = true)
    public WorkingStyle style(OrganizerId organizer) {
        return profiles.of(organizer).style();
    }

    /// What an organizer has told about herself, to begin something else with.
    ///
    /// @param place as she wrote it
    /// @param abilities the names of what she helps with, of the languages that she speaks and of who may pay
    /// @param capacity how many collaborations at once, when she said so
    public record Introduction(
            String name,
            String email,
            String place,
            Set<String> abilities,
            WorkingStyle style,
            @Nullable Integer capacity) {}

    @Transactional(readOnly = true)
    public Introduction introduction(OrganizerId organizer) {
        var one = organizers.findById(organizer).orElseThrow(NotFound::new);
        var profile = profiles.of(organizer);
        var abilities = new HashSet<String>();
        profile.specialisms().forEach(specialism -> abilities.add(specialism.name()));
        profile.languages().forEach(language -> abilities.add(language.name()));
        profile.funding().forEach(funding -> abilities.add(funding.name()));
        return new Introduction(
                one.name(), one.email(), profile.place(), abilities, profile.style(), profile.capacity());
    }

    /// Those of them who still work in this practice.
    @Transactional(readOnly = true)
    public Set<OrganizerId> here(Collection<OrganizerId> ids) {
        if (ids.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("select id from organizer where id in (:ids) and ended is null")
                .param("ids", Id.values(ids))
                .query((row, number) -> new OrganizerId(row.getObject(1, UUID.class)))
                .list());
    }

    /// Everybody who works in this practice, by name.
    @Transactional(readOnly = true)
    public Map<OrganizerId, String> members() {
        var members = new LinkedHashMap<OrganizerId, String>();
        db.sql("select id, name from organizer where tenant = :tenant and ended is null order by name, id")
                .param("tenant", Tenant.current().value())
                .query(Rows.as(Named.class))
                .list()
                .forEach(named -> members.put(named.id(), named.name()));
        return members;
    }

    @Transactional(readOnly = true)
    public String nameOf(OrganizerId organizer) {
        var name = names(List.of(organizer)).get(organizer);
        if (name == null) throw new NotFound();
        return name;
    }

    /// The names of those organizers of this practice, those who left included.
    @Transactional(readOnly = true)
    public Map<OrganizerId, String> names(Collection<OrganizerId> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<OrganizerId, String>();
        db.sql("select id, name from organizer where id in (:ids)")
                .param("ids", Id.values(ids))
                .query(Rows.as(Named.class))
                .list()
                .forEach(named -> names.put(named.id(), named.name()));
        return names;
    }

    /// The names of all who work here, or did.
    @Transactional(readOnly = true)
    public List<String> people() {
        return db.sql("select name from organizer where tenant = :tenant")
                .param("tenant", Tenant.current().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// The names of those practices, as far as they are the bound one or in a network with it.
    @Transactional(readOnly = true)
    public Map<Tenant, String> practiceNames(Collection<Tenant> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<Tenant, String>();
        db.sql("select tenant, name from practice where tenant in (:ids)")
                .param("ids", Id.values(ids))
                .query((row, number) ->
                        names.put(new Tenant(row.getObject("tenant", UUID.class)), row.getString("name")))
                .list();
        return names;
    }

    /// The practice's own name.
    @Transactional(readOnly = true)
    public String name() {
        return practice().name();
    }

    /// The zone that the practice's days and hours are in.
    @Override
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return ZoneId.of(practice().zone());
    }

    /// How it speaks to clients in Dutch.
    @Transactional(readOnly = true)
    public Address address() {
        return practice().address();
    }

    /// The day that it is now in that zone.
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    @Transactional(readOnly = true)
    Practice practice() {
        return db.sql("select name, zone, address from practice where tenant = :tenant")
                .param("tenant", Tenant.current().value())
                .query(Rows.as(Practice.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    void change(Practice practice) {
        db.sql("update practice set name = :name, zone = :zone, address = :address, version = version + 1"
                        + " where tenant = :tenant")
                .param("name", practice.name().strip())
                .param("zone", practice.zone())
                .param("address", practice.address().name())
                .param("tenant", Tenant.current().value())
                .update();
    }

    private boolean claim() {
        return db.sql("""
            insert into installation (practice, begun) values (:practice, :begun) on conflict do nothing
            """)
                        .param("practice", Tenant.current().value())
                        .param("begun", clock.instant().atOffset(UTC))
                        .update()
                == 1;
    }

    private Me add(Person person, Role role) {
        var hash = passwords.hash(person.password());
        return organizers
                .save(Organizer.of(Tenant.current(), person, hash, role, clock.instant()))
                .me();
    }

    record Practice(String name, String zone, Address address) {}

    record Named(OrganizerId id, String name) {}
}

package nl.peil.confidential;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Service;

/// Who reads the line of the practice that is bound.
@Service
class Confidants {

    private static final String COLUMNS =
            "select id, line, organizer, public_key, salt, wrapped, wrapped_recovery, since from confidant ";

    private final SealedDatabase sealed;
    private final Practices practices;

    Confidants(SealedDatabase sealed, Practices practices) {
        this.sealed = sealed;
        this.practices = practices;
    }

    /// Those who were chosen, with a key or without.
    List<Confidant> chosen(LineId line) {
        return sealed.call(db -> db.sql(COLUMNS + "where line = :line order by since, id")
                .param("line", line.value())
                .query(Confidant::of)
                .list());
    }

    /// Those to whom can be written: who have a key, and an account here.
    List<Confidant> reading(LineId line) {
        return here(chosen(line)).stream().filter(one -> one.keys() != null).toList();
    }

    /// The same, by name.
    List<Named> named(LineId line) {
        var reading = reading(line);
        var names = practices.names(reading.stream().map(Confidant::organizer).toList());
        return reading.stream()
                .flatMap(one -> Optional.ofNullable(one.keys()).stream()
                        .map(keys -> new Named(
                                one.id(), names.getOrDefault(one.organizer(), ""), keys.publicKey(), keys.since())))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /// She, when she reads the practice's line.
    Optional<Confidant> of(OrganizerId organizer) {
        return sealed.call(db -> db.sql(COLUMNS + "where organizer = :organizer")
                .param("organizer", organizer.value())
                .query(Confidant::of)
                .optional());
    }

    /// These organizers read the line, and nobody else. Whoever does no longer, loses her key of every case.
    void choose(LineId line, Set<OrganizerId> organizers) {
        sealed.run(db -> {
            var known = chosen(line);
            known.stream().filter(one -> !organizers.contains(one.organizer())).forEach(this::remove);
            var there = known.stream().map(Confidant::organizer).collect(Collectors.toSet());
            organizers.stream()
                    .filter(one -> !there.contains(one))
                    .forEach(one -> db.sql("""
                        insert into confidant (tenant, id, line, organizer) values (:tenant, :id, :line, :organizer)
                        """)
                            .param("tenant", Tenant.current().value())
                            .param("id", UUID.randomUUID())
                            .param("line", line.value())
                            .param("organizer", one.value())
                            .update());
        });
    }

    private void remove(Confidant one) {
        sealed.run(db -> {
            for (var from : List.of("case_key where holder", "tick_key where holder", "confidant where id")) {
                db.sql("delete from " + from + " = :id")
                        .param("id", one.id().value())
                        .update();
            }
        });
    }

    private List<Confidant> here(Collection<Confidant> all) {
        var here = practices.here(all.stream().map(Confidant::organizer).toList());
        return all.stream().filter(one -> here.contains(one.organizer())).toList();
    }

    /// Whether these keys are for people who read the line, for each at most once; and for all of them, when all need
    /// one.
    boolean fit(LineId line, List<KeyFor> keys, boolean all) {
        var reading = reading(line).stream().map(Confidant::id).collect(Collectors.toSet());
        var given = keys.stream().map(KeyFor::confidant).collect(Collectors.toSet());
        return given.size() == keys.size()
                && reading.containsAll(given)
                && (!all || (!reading.isEmpty() && given.containsAll(reading)));
    }
}

package nl.peil.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Service;

/// What is to be counted, sealed, each a record of its own that names no case.
@Service
class Ticks {

    private final SealedDatabase sealed;
    private final Confidants confidants;
    private final Practices practices;

    Ticks(SealedDatabase sealed, Confidants confidants, Practices practices) {
        this.sealed = sealed;
        this.confidants = confidants;
        this.practices = practices;
    }

    /// A tick as one confidant can open it.
    record Tick(UUID id, Bytes sealed, Bytes content) {}

    /// The same twice counts once.
    ///
    /// @return whether it was sealed to all who read the line
    boolean add(Line line, NewTick tick) {
        var quarter = Quarter.of(practices.today());
        return sealed.call(db -> {
            if (!confidants.fit(line.id(), tick.keys(), true)) return false;
            int added = db.sql("""
                insert into tick (tenant, id, line, quarter, content) values (:tenant, :id, :line, :quarter, :content)
                on conflict do nothing
                """)
                    .param("tenant", Tenant.current().value())
                    .param("id", tick.id())
                    .param("line", line.id().value())
                    .param("quarter", quarter.first())
                    .param("content", tick.content().value())
                    .update();
            if (added == 1) tick.keys().forEach(key -> add(tick.id(), key));
            return true;
        });
    }

    private void add(UUID tick, KeyFor key) {
        sealed.run(db -> db.sql("""
            insert into tick_key (tenant, tick, holder, sealed) values (:tenant, :tick, :holder, :sealed)
            """)
                .param("tenant", Tenant.current().value())
                .param("tick", tick)
                .param("holder", key.confidant().value())
                .param("sealed", key.sealed().value())
                .update());
    }

    /// How many there are, by quarter.
    Map<Quarter, Integer> quarters(LineId line) {
        var quarters = new TreeMap<Quarter, Integer>(java.util.Comparator.comparing(Quarter::first));
        sealed.run(db -> db.sql("select quarter, count(*) as count from tick where line = :line group by quarter")
                .param("line", line.value())
                .query(row -> {
                    quarters.put(new Quarter(row.getObject("quarter", LocalDate.class)), row.getInt("count"));
                }));
        return quarters;
    }

    /// Those of a quarter that she can open.
    List<Tick> of(LineId line, Quarter quarter, ConfidantId holder) {
        return sealed.call(db -> db.sql("""
            select t.id, k.sealed, t.content from tick t join tick_key k on k.tick = t.id and k.holder = :holder
            where t.line = :line and t.quarter = :quarter order by t.id
            """)
                .param("holder", holder.value())
                .param("line", line.value())
                .param("quarter", quarter.first())
                .query((row, number) -> new Tick(
                        row.getObject("id", UUID.class),
                        new Bytes(row.getBytes("sealed")),
                        new Bytes(row.getBytes("content"))))
                .list());
    }

    /// Nothing of what was counted is left.
    void erase(LineId line, Quarter quarter) {
        sealed.run(db -> db.sql("delete from tick where line = :line and quarter = :quarter")
                .param("line", line.value())
                .param("quarter", quarter.first())
                .update());
    }

    /// What nobody reported of within a year isn't kept any longer.
    void eraseBefore(LocalDate day) {
        sealed.run(db -> db.sql("delete from tick where quarter < :day")
                .param("day", day)
                .update());
    }
}

package nl.peil.conversation;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.peil.platform.Id;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was agreed in the talks about bumps.
@Component
class AgreedInTalks {

    private final JdbcClient db;
    private final JdbcTemplate batches;

    AgreedInTalks(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    private record Line(
            RuptureId rupture,
            Agreed.Who who,
            String what,
            java.time.@org.jspecify.annotations.Nullable LocalDate until) {
        Agreed agreed() {
            return new Agreed(who, what, until);
        }
    }

    private record Numbered(int place, Agreed agreed) {}

    void keep(RuptureId rupture, List<Agreed> what) {
        var numbered = java.util.stream.IntStream.range(0, what.size())
                .mapToObj(place -> new Numbered(place, what.get(place)))
                .toList();
        batches.batchUpdate(
                "insert into rupture_agreed (tenant, rupture, place, who, what, until) values (?, ?, ?, ?, ?, ?)",
                numbered,
                numbered.size() + 1,
                (PreparedStatement row, Numbered one) -> {
                    row.setObject(1, Tenant.current().value());
                    row.setObject(2, rupture.value());
                    row.setInt(3, one.place());
                    row.setString(4, one.agreed().who().name());
                    row.setString(5, one.agreed().what());
                    var until = one.agreed().until();
                    row.setObject(6, until == null ? null : Date.valueOf(until), Types.DATE);
                });
    }

    /// By bump, in the order in which they were written down.
    Map<RuptureId, List<Agreed>> of(Collection<RuptureId> ruptures) {
        if (ruptures.isEmpty()) return Map.of();
        return db
                .sql("select rupture, who, what, until from rupture_agreed where rupture in (:ruptures) order by place")
                .param("ruptures", Id.values(ruptures))
                .query(Rows.as(Line.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::rupture, Collectors.mapping(Line::agreed, Collectors.toList())));
    }
}

package nl.peil.confidential;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What has had its day goes: the key first, then the rows. And what a fault left behind between a key and its row, is
/// brought together or goes too.
@Service
class LineEnds {

    private final SealedDatabase sealed;
    private final ExpiryKeys keys;
    private final CaseRepository cases;
    private final Lines lines;
    private final Ticks ticks;
    private final LineReports reports;
    private final Practices practices;

    LineEnds(
            SealedDatabase sealed,
            ExpiryKeys keys,
            CaseRepository cases,
            Lines lines,
            Ticks ticks,
            LineReports reports,
            Practices practices) {
        this.sealed = sealed;
        this.keys = keys;
        this.cases = cases;
        this.lines = lines;
        this.ticks = ticks;
        this.reports = reports;
        this.practices = practices;
    }

    /// Twice does it once.
    void end() {
        var today = practices.today();
        var known = known();
        known.forEach((id, expires) -> {
            if (expires.isAfter(today)) return;
            keys.destroy(id, expires);
            cases.remove(id);
        });
        keys.all().forEach(kept -> settle(kept, known.get(kept.id()), today));
        keys.sweep();
        lines.own().ifPresent(line -> reports.reported(line.id()).forEach(done -> ticks.erase(line.id(), done)));
        ticks.eraseBefore(Quarter.of(today.minusYears(1)).first());
    }

    /// A key without a row may belong to one that is just being written: it gets a day.
    private void settle(ExpiryKeys.Kept kept, @Nullable LocalDate expires, LocalDate today) {
        if (expires == null) {
            if (!kept.goes().isAfter(today) || kept.put().isBefore(today.minusDays(1)))
                keys.destroy(kept.id(), kept.goes());
        } else if (expires.isAfter(today) && !expires.equals(kept.goes())) {
            keys.move(kept.id(), kept.goes(), expires);
        }
    }

    private Map<CaseId, LocalDate> known() {
        var known = new HashMap<CaseId, LocalDate>();
        sealed.run(db -> db.sql("select id, expires from line_case").query(row -> {
            known.put(new CaseId(row.getObject("id", UUID.class)), row.getObject("expires", LocalDate.class));
        }));
        return known;
    }
}

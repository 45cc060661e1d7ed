package nl.peil.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// The reports of a line, one a quarter, and those of fellow practices for whoever looks after their network.
@Service
class LineReports {

    /// What became of a report.
    enum Reply {
        MADE,
        /// The quarter isn't over.
        RUNNING,
        /// There is one already. Two of the same quarter could be subtracted.
        REPORTED,
        /// A sum points at too few.
        SUMS
    }

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Ticks ticks;
    private final Practices practices;

    LineReports(JdbcClient db, TransactionOperations transaction, Ticks ticks, Practices practices) {
        this.db = db;
        this.transaction = transaction;
        this.ticks = ticks;
        this.practices = practices;
    }

    /// A quarter in which something is to be counted or was reported.
    ///
    /// @param over whether a report can be made of it
    record Counted(Quarter quarter, int ticks, boolean reported, boolean over) {}

    List<Counted> quarters(Line line) {
        var today = practices.today();
        var counted = new TreeMap<LocalDate, Counted>(java.util.Comparator.reverseOrder());
        ticks.quarters(line.id())
                .forEach((quarter, count) ->
                        counted.put(quarter.first(), new Counted(quarter, count, false, quarter.isOver(today))));
        reported(line.id()).forEach(quarter -> counted.put(quarter.first(), new Counted(quarter, 0, true, true)));
        return List.copyOf(counted.values());
    }

    /// Makes it, and then erases what it was made of. Should that fail halfway, the report is there, and the rest goes
    /// in the night.
    Reply make(Line line, LineReport report) {
        if (!report.quarter().isOver(practices.today())) return Reply.RUNNING;
        int counted = ticks.quarters(line.id()).getOrDefault(report.quarter(), 0);
        if (!report.pointsAtNobody(counted))
            return reported(line.id()).contains(report.quarter()) ? Reply.REPORTED : Reply.SUMS;
        boolean now = Boolean.TRUE.equals(transaction.execute(status -> save(line, report)));
        if (now) ticks.erase(line.id(), report.quarter());
        return now ? Reply.MADE : Reply.REPORTED;
    }

    private boolean save(Line line, LineReport report) {
        int made = db.sql("""
            insert into line_report_made (tenant, line, quarter, name) values (:tenant, :line, :quarter, :name)
            on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("line", line.id().value())
                .param("quarter", report.quarter().first())
                .param("name", line.name())
                .update();
        if (made == 0) return false;
        report.sums()
                .forEach(sum -> db.sql("""
                    insert into line_report (tenant, line, quarter, what, amount)
                    values (:tenant, :line, :quarter, :what, :amount)
                    """)
                        .param("tenant", Tenant.current().value())
                        .param("line", line.id().value())
                        .param("quarter", report.quarter().first())
                        .param("what", sum.what())
                        .param("amount", sum.amount())
                        .update());
        return true;
    }

    /// The quarters of which there is a report of this practice's own.
    Set<Quarter> reported(LineId line) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> db
                .sql("select quarter from line_report_made where tenant = :tenant and line = :line")
                .param("tenant", Tenant.current().value())
                .param("line", line.value())
                .query((row, number) -> new Quarter(row.getObject("quarter", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet())));
    }

    /// A report as it is read.
    ///
    /// @param own whether it is of the reader's practice
    /// @param sums by what was counted; nothing where fewer than five were
    record Told(String practice, String line, boolean own, LocalDate quarter, Map<String, Integer> sums) {

        /// What was counted of a kind: by which it was, or by nothing where the kind says all.
        public Map<String, Integer> of(String kind) {
            var told = new TreeMap<String, Integer>();
            sums.forEach((what, amount) -> {
                if (what.equals(kind)) told.put("", amount);
                else if (what.startsWith(kind + ".")) told.put(what.substring(kind.length() + 1), amount);
            });
            return told;
        }
    }

    /// The newest first; for who looks after a network those of its practices too.
    List<Told> all() {
        var rows = java.util.Objects.requireNonNull(transaction.execute(status -> db.sql("""
            select m.tenant, m.name, m.quarter, r.what, r.amount
            from line_report_made m left join line_report r
                on r.tenant = m.tenant and r.line = m.line and r.quarter = m.quarter
            order by m.quarter desc, m.tenant, r.what
            """)
                .query((row, number) -> new Row(
                        new Tenant(row.getObject("tenant", UUID.class)),
                        row.getString("name"),
                        row.getObject("quarter", LocalDate.class),
                        row.getString("what"),
                        row.getInt("amount")))
                .list()));
        var names = practices.practiceNames(rows.stream().map(Row::tenant).collect(Collectors.toSet()));
        var told = new java.util.LinkedHashMap<String, Told>();
        for (var row : rows) {
            var report = told.computeIfAbsent(
                    row.tenant() + " " + row.quarter(),
                    key -> new Told(
                            names.getOrDefault(row.tenant(), ""),
                            row.name(),
                            row.tenant().equals(Tenant.current()),
                            row.quarter(),
                            new TreeMap<>()));
            var what = row.what();
            if (what != null) report.sums().put(what, row.amount());
        }
        return List.copyOf(told.values());
    }

    private record Row(
            Tenant tenant,
            String name,
            LocalDate quarter,
            @org.jspecify.annotations.Nullable String what,
            int amount) {}
}

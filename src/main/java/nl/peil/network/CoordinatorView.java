package nl.peil.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the coordinator is told of a network: sums that the database itself rounds and holds back. Nothing here could
/// read another practice's rows.
@Service
@Transactional
class CoordinatorView {

    /// What is counted of an open end.
    enum What {
        OPENED,
        CLOSED,
        OPEN,
        OVERDUE,
        MEDIAN_DAYS,
        SETTLED,
        LANDED
    }

    /// What an open end was about.
    enum About {
        SIGNAL,
        BUMP,
        HANDOVER,
        REFERRAL,
        AFTERCARE
    }

    /// @param amount rounded to five; nothing where too little is behind it
    record Sum(
            LocalDate until,
            int days,
            What what,
            About purpose,
            @Nullable Integer amount) {}

    private final JdbcClient db;

    CoordinatorView(JdbcClient db) {
        this.db = db;
    }

    /// Everything there is to tell this week; nothing at all for who doesn't look after a network.
    List<Sum> sums() {
        return db.sql("select until, days, what, purpose, amount from network_sums()")
                .query((row, number) -> new Sum(
                        row.getObject("until", LocalDate.class),
                        row.getInt("days"),
                        What.valueOf(row.getString("what")),
                        About.valueOf(row.getString("purpose")),
                        row.getObject("amount", Integer.class)))
                .list();
    }

    /// The sums of one window, by what they are about; only what may be told.
    static Map<About, Map<What, Integer>> window(List<Sum> sums, int days) {
        var told = new TreeMap<About, Map<What, Integer>>();
        for (var sum : sums) {
            var amount = sum.amount();
            if (sum.days() != days || amount == null) continue;
            told.computeIfAbsent(sum.purpose(), about -> new TreeMap<>()).put(sum.what(), amount);
        }
        return told;
    }
}

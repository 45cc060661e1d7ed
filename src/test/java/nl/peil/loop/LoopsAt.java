package nl.peil.loop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import nl.peil.platform.Deliveries;
import nl.peil.platform.Tenant;
import nl.peil.platform.WallClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Open ends on other days, for a test.
@Component
@Transactional
public class LoopsAt {

    private final WallClock clock;
    private final Deliveries deliveries;
    private final Days days;
    private final JdbcClient db;

    LoopsAt(WallClock clock, Deliveries deliveries, Days days, JdbcClient db) {
        this.clock = clock;
        this.deliveries = deliveries;
        this.days = days;
        this.db = db;
    }

    public ZoneId zone() {
        return days.zone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), days.zone());
    }

    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    public <T> T on(Tenant tenant, LocalDate day, Supplier<T> deed) {
        return tenant.call(() -> {
            deliveries.arrive();
            clock.turnTo(day.atTime(12, 0).atZone(days.zone()).toInstant());
            try {
                return deed.get();
            } finally {
                deliveries.arrive();
                clock.release();
            }
        });
    }

    LocalDate backOf(UUID subject) {
        return db.sql("select back from loop where subject = :subject")
                .param("subject", subject)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .single();
    }
}

package nl.peil.practice;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.peil.platform.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The recovery codes of a practice's organizers.
@Service
@Transactional
class RecoveryCodes {

    static final int HOW_MANY = 10;

    private final JdbcClient db;
    private final Clock clock;

    RecoveryCodes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// New ones, in place of all from before. They can't be shown again.
    List<RecoveryCode> make(OrganizerId organizer) {
        db.sql("delete from recovery_code where organizer = :organizer")
                .param("organizer", organizer.value())
                .update();
        var codes = Stream.generate(RecoveryCode::random).limit(HOW_MANY).toList();
        for (var code : codes) {
            db.sql("""
                insert into recovery_code (tenant, organizer, hash, made) values (:tenant, :organizer, :hash, :made)
                """)
                    .param("tenant", Tenant.current().value())
                    .param("organizer", organizer.value())
                    .param("hash", code.hash())
                    .param("made", clock.instant().atOffset(UTC))
                    .update();
        }
        return codes;
    }

    /// How many she can still use.
    @Transactional(readOnly = true)
    int left(OrganizerId organizer) {
        return db.sql("select count(*) from recovery_code where organizer = :organizer and used is null")
                .param("organizer", organizer.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /// Whether this is one of hers; from now on it isn't any more.
    boolean use(OrganizerId organizer, RecoveryCode code) {
        return db.sql("""
            update recovery_code set used = :now where organizer = :organizer and hash = :hash and used is null
            """)
                        .param("now", clock.instant().atOffset(UTC))
                        .param("organizer", organizer.value())
                        .param("hash", code.hash())
                        .update()
                == 1;
    }
}

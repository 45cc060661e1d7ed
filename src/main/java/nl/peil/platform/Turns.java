package nl.peil.platform;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets those who do the same thing at the same moment go one after the other, when there is no row yet to lock:
/// the same form sent twice, a first version written by two.
@Component
public class Turns {

    private final JdbcClient db;

    Turns(JdbcClient db) {
        this.db = db;
    }

    /// Waits for whoever has taken this turn before, and keeps it until the transaction ends.
    public void take(UUID what) {
        db.sql("select pg_advisory_xact_lock(:high, :low) is null")
                .param("high", Long.hashCode(what.getMostSignificantBits()))
                .param("low", Long.hashCode(what.getLeastSignificantBits()))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}

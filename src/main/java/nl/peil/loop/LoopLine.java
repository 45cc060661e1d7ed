package nl.peil.loop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/// An open end as a line of a list.
///
/// @param later how often it was put off
public record LoopLine(LoopId id, UUID owner, UUID subject, String purpose, String nextStep, LocalDate due, int later) {

    /// Column by column: there may be hundreds, read each time somebody opens Vandaag.
    static LoopLine of(ResultSet row, int number) throws SQLException {
        return new LoopLine(
                new LoopId(row.getObject("id", UUID.class)),
                row.getObject("owner", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("purpose"),
                row.getString("next_step"),
                row.getObject("due", LocalDate.class),
                row.getInt("later"));
    }
}

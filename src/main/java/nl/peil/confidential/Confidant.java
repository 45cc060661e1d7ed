package nl.peil.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;

/// Somebody who reads a line, by an account of the practice and a key of her own.
///
/// @param keys nothing until her browser has made them
record Confidant(
        ConfidantId id,
        LineId line,
        OrganizerId organizer,
        @Nullable Keys keys) {

    /// What the server keeps of her key: the public half, and the secret half wrapped twice.
    ///
    /// @param since the day on which it was made
    record Keys(Bytes publicKey, Bytes salt, Bytes wrapped, Bytes wrappedRecovery, LocalDate since) {}

    static Confidant of(ResultSet row, int number) throws SQLException {
        return new Confidant(
                new ConfidantId(row.getObject("id", UUID.class)),
                new LineId(row.getObject("line", UUID.class)),
                new OrganizerId(row.getObject("organizer", UUID.class)),
                row.getObject("since") == null
                        ? null
                        : new Keys(
                                new Bytes(row.getBytes("public_key")),
                                new Bytes(row.getBytes("salt")),
                                new Bytes(row.getBytes("wrapped")),
                                new Bytes(row.getBytes("wrapped_recovery")),
                                row.getObject("since", LocalDate.class)));
    }
}

package nl.peil.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.peil.confidential.LineCase.Kind;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The messages of a case: each is written once and never changes.
@Component
class CaseMessages {

    private static final String COLUMNS = "select number, direction, ciphertext, day from message ";

    private final SealedDatabase sealed;
    private final CaseRepository cases;
    private final CaseKeys keys;
    private final Confidants confidants;

    CaseMessages(SealedDatabase sealed, CaseRepository cases, CaseKeys keys, Confidants confidants) {
        this.sealed = sealed;
        this.cases = cases;
        this.keys = keys;
        this.confidants = confidants;
    }

    /// What became of a message.
    sealed interface Reply {
        record Written(LocalDate expires) implements Reply {}

        /// Somebody else wrote meanwhile: there are so many now.
        record NotNext(int count) implements Reply {}
    }

    /// Which sides of a story have told theirs.
    record Parts(
            @com.fasterxml.jackson.annotation.JsonProperty("C")
            boolean client,

            @com.fasterxml.jackson.annotation.JsonProperty("O")
            boolean other) {}

    /// What is in a case, after a message that the reader knows.
    record Contents(
            Kind kind,
            List<CaseMessage> messages,
            @Nullable Bytes head,
            LocalDate expires,
            int days,
            int count,
            List<Named.Keyed> confidants,
            @Nullable Parts parts) {}

    /// Of a story with two sides nothing, until both are there.
    Contents of(LineId line, LineCase one, int after) {
        boolean story = one.kind() == Kind.SIDE;
        var parts = story ? parts(one.id()) : null;
        var holders = keys.holders(one.id());
        return new Contents(
                one.kind(),
                parts == null
                        ? after(one.id(), after)
                        : parts.client() && parts.other() ? after(one.id(), 0) : List.of(),
                one.head(),
                one.expires(),
                one.days(),
                one.count(),
                confidants.named(line).stream()
                        .map(by -> new Named.Keyed(
                                by.id(),
                                by.name(),
                                by.publicKey(),
                                holders.contains(by.id().value())))
                        .toList(),
                parts);
    }

    /// Adds a message to a case that nobody else changes meanwhile. The same message twice is written once.
    Reply write(LineCase to, Posted message, @Nullable Bytes head, LocalDate today) {
        var known = number(to.id(), message.number());
        if (known.isPresent()) {
            boolean same = known.get().ciphertext().equals(message.ciphertext())
                    && known.get().direction() == message.direction();
            return same ? new Reply.Written(to.expires()) : new Reply.NotNext(to.count());
        }
        if (!fits(to, message)) return new Reply.NotNext(to.count());
        insert(to.id(), message, today);
        var written = to.written(message.direction(), head, today);
        cases.save(written);
        keys.move(to, written);
        return new Reply.Written(written.expires());
    }

    /// The two sides of a story have each their number; all else goes on where it was.
    private static boolean fits(LineCase to, Posted message) {
        if (to.kind().isChained()) return message.number() == to.count() + 1;
        return message.number() == (message.direction() == Direction.C ? 1 : 2);
    }

    void insert(CaseId to, Posted message, LocalDate today) {
        sealed.run(db -> db.sql("""
            insert into message (tenant, line_case, number, direction, ciphertext, day)
            values (:tenant, :case, :number, :direction, :ciphertext, :day)
            """)
                .param("tenant", Tenant.current().value())
                .param("case", to.value())
                .param("number", message.number())
                .param("direction", message.direction().name())
                .param("ciphertext", message.ciphertext().value())
                .param("day", today)
                .update());
    }

    private Parts parts(CaseId id) {
        return new Parts(number(id, 1).isPresent(), number(id, 2).isPresent());
    }

    private Optional<CaseMessage> number(CaseId id, int number) {
        return sealed.call(db -> db.sql(COLUMNS + "where line_case = :case and number = :number")
                .param("case", id.value())
                .param("number", number)
                .query(CaseMessages::message)
                .optional());
    }

    private List<CaseMessage> after(CaseId id, int number) {
        return sealed.call(db -> db.sql(COLUMNS + "where line_case = :case and number > :number order by number")
                .param("case", id.value())
                .param("number", number)
                .query(CaseMessages::message)
                .list());
    }

    private static CaseMessage message(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new CaseMessage(
                row.getInt("number"),
                Direction.valueOf(row.getString("direction")),
                new Bytes(row.getBytes("ciphertext")),
                row.getObject("day", LocalDate.class));
    }
}

package nl.peil.confidential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The keys of cases, wrapped twice: what is in the database opens nothing without the file that expires.
@Component
class CaseKeys {

    /// As long as a receipt's key is, and wrapped by nobody.
    private static final Bytes NOTHING = new Bytes(KeyWrap.random(100));

    private final SealedDatabase sealed;
    private final ExpiryKeys expiring;

    CaseKeys(SealedDatabase sealed, ExpiryKeys expiring) {
        this.sealed = sealed;
        this.expiring = expiring;
    }

    /// A key of its own for a new case, on the disk before its rows are. Then the key for whoever has the receipt.
    void begin(LineCase made, Bytes receiptKey) {
        expiring.put(made.id(), made.expires(), KeyWrap.newKey());
        add(made, KeyWrap.RECEIPT, receiptKey);
    }

    /// Whether the case can still be opened by anybody.
    boolean isThere(LineCase one) {
        return expiring.of(one.id(), one.expires()).isPresent();
    }

    /// For who holds none yet: what she holds opens it, and isn't replaced by somebody else.
    void add(LineCase to, List<KeyFor> keys) {
        keys.forEach(key -> add(to, key.confidant().value(), key.sealed()));
    }

    private void add(LineCase to, UUID holder, Bytes key) {
        var expiryKey = expiring.of(to.id(), to.expires()).orElseThrow(NotFound::new);
        sealed.run(db -> db.sql("""
            insert into case_key (tenant, line_case, holder, wrapped) values (:tenant, :case, :holder, :wrapped)
            on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("case", to.id().value())
                .param("holder", holder)
                .param("wrapped", KeyWrap.wrap(expiryKey, to.id(), holder, key).value())
                .update());
    }

    /// In place of the one she holds.
    ///
    /// @return whether she held one
    boolean renew(LineCase of, ConfidantId holder, Bytes key) {
        var expiryKey = expiring.of(of.id(), of.expires()).orElse(null);
        if (expiryKey == null) return true; // gone meanwhile
        return sealed.call(db ->
                db.sql("update case_key set wrapped = :wrapped where line_case = :case and holder = :holder")
                                .param(
                                        "wrapped",
                                        KeyWrap.wrap(expiryKey, of.id(), holder.value(), key)
                                                .value())
                                .param("case", of.id().value())
                                .param("holder", holder.value())
                                .update()
                        == 1);
    }

    /// A key that somebody holds, as it was before it came here.
    ///
    /// @param read the number of the last message that she has fetched
    record Held(Bytes key, int read) {}

    Optional<Held> of(LineCase one, UUID holder) {
        return open(one, holder, wrapped(one.id(), holder).orElse(null));
    }

    /// The same of one that was fetched already.
    Optional<Held> open(LineCase one, UUID holder, @Nullable Held wrapped) {
        if (wrapped == null) return Optional.empty();
        return expiring.of(one.id(), one.expires())
                .flatMap(expiryKey -> KeyWrap.unwrap(expiryKey, one.id(), holder, wrapped.key()))
                .map(key -> new Held(key, wrapped.read()));
    }

    /// Takes as long as [#of], for a case that isn't there: a row is looked for, and a key is read and tried.
    void pretend(CaseId id) {
        var held = wrapped(id, KeyWrap.RECEIPT).map(Held::key).orElse(NOTHING);
        KeyWrap.unwrap(expiring.nobodys(), id, KeyWrap.RECEIPT, held);
    }

    private Optional<Held> wrapped(CaseId id, UUID holder) {
        return sealed.call(db -> db.sql(
                        "select wrapped, read from case_key where line_case = :case and holder = :holder")
                .param("case", id.value())
                .param("holder", holder)
                .query((row, number) -> new Held(new Bytes(row.getBytes("wrapped")), row.getInt("read")))
                .optional());
    }

    /// The keys of all cases that she holds one of, still wrapped.
    Map<CaseId, Held> of(ConfidantId holder) {
        var held = new HashMap<CaseId, Held>();
        sealed.run(db -> db.sql("select line_case, wrapped, read from case_key where holder = :holder")
                .param("holder", holder.value())
                .query(row -> {
                    held.put(
                            new CaseId(row.getObject("line_case", UUID.class)),
                            new Held(new Bytes(row.getBytes("wrapped")), row.getInt("read")));
                }));
        return held;
    }

    /// Who holds a key of it.
    List<UUID> holders(CaseId id) {
        return sealed.call(db -> db.sql("select holder from case_key where line_case = :case")
                .param("case", id.value())
                .query((row, number) -> row.getObject("holder", UUID.class))
                .list());
    }

    void read(CaseId id, ConfidantId by, int number) {
        sealed.run(db -> db.sql(
                        "update case_key set read = :number where line_case = :case and holder = :holder and read <"
                                + " :number")
                .param("number", number)
                .param("case", id.value())
                .param("holder", by.value())
                .update());
    }

    /// The case is kept until another day.
    void move(LineCase from, LineCase to) {
        if (!from.expires().equals(to.expires())) expiring.move(from.id(), from.expires(), to.expires());
    }

    void destroy(LineCase one) {
        expiring.destroy(one.id(), one.expires());
    }
}

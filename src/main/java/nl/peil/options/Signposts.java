package nl.peil.options;

import java.util.Objects;
import java.util.Optional;
import nl.peil.platform.NotFound;
import nl.peil.platform.Presented;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The signposts of all practices: each keeps its own, and everybody reads the one whose address she knows.
@Component
class Signposts {

    private static final String COLUMNS = "select address, name, words, phone, email from signpost ";

    private final JdbcClient db;
    private final TransactionOperations transaction;

    Signposts(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /// That of the practice that is bound.
    Optional<Signpost> own() {
        return one(COLUMNS + "where tenant = :key", Tenant.current().value());
    }

    /// That at an address, of whatever practice.
    ///
    /// @throws NotFound when there is none
    Signpost at(String address) {
        return Presented.call(address, () -> one(COLUMNS + "where address = :key", address))
                .orElseThrow(NotFound::new);
    }

    private Optional<Signpost> one(String sql, Object key) {
        return Objects.requireNonNull(transaction.execute(status ->
                db.sql(sql).param("key", key).query(Rows.as(Signpost.class)).optional()));
    }

    /// @return whether it was kept; not when the address leads to another's
    boolean keep(Signpost signpost) {
        try {
            transaction.executeWithoutResult(status -> db.sql("""
                insert into signpost (tenant, address, name, words, phone, email)
                values (:tenant, :address, :name, :words, :phone, :email)
                on conflict (tenant) do update set address = excluded.address, name = excluded.name,
                    words = excluded.words, phone = excluded.phone, email = excluded.email
                """)
                    .param("tenant", Tenant.current().value())
                    .param("address", signpost.address())
                    .param("name", signpost.name())
                    .param("words", signpost.words())
                    .param("phone", signpost.phone())
                    .param("email", signpost.email())
                    .update());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /// Its page is there no longer; the overview without it stays.
    void remove() {
        transaction.executeWithoutResult(status -> db.sql("delete from signpost where tenant = :tenant")
                .param("tenant", Tenant.current().value())
                .update());
    }
}

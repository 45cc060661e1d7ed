package nl.peil.confidential;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.peil.confidential.Confidant.Keys;
import nl.peil.confidential.LineDesk.Reader;
import nl.peil.confidential.Renewal.Resealed;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Service;

/// What a confidant does with her own key. The server only ever sees it wrapped.
@Service
class ConfidantKeys {

    private final SealedDatabase sealed;
    private final CaseRepository cases;
    private final CaseKeys keys;
    private final Practices practices;

    ConfidantKeys(SealedDatabase sealed, CaseRepository cases, CaseKeys keys, Practices practices) {
        this.sealed = sealed;
        this.cases = cases;
        this.keys = keys;
        this.practices = practices;
    }

    /// Her first key; or, when passphrase and sheet are lost, a new start without what she could read before.
    ///
    /// @return whether it was kept; not when she has one already and doesn't mean to start anew
    boolean begin(Reader reader, KeyPair pair) {
        var made = pair.whole(practices.today());
        return sealed.call(db -> {
            boolean has = locked(reader);
            if (has && !pair.startsAnew()) return false;
            for (var table : List.of("case_key", "tick_key")) {
                db.sql("delete from " + table + " where holder = :id")
                        .param("id", reader.confidant().id().value())
                        .update();
            }
            save(reader, made);
            return true;
        });
    }

    /// Another passphrase for the same key.
    void rewrap(Reader reader, KeyPair pair) {
        var salt = pair.newSalt();
        var wrapped = pair.newWrapped();
        sealed.run(db -> db.sql(
                        "update confidant set salt = :salt, wrapped = :wrapped where id = :id and since is not null")
                .param("salt", salt.value())
                .param("wrapped", wrapped.value())
                .param("id", reader.confidant().id().value())
                .update());
    }

    /// Another sheet for the same key.
    void rewrapRecovery(Reader reader, KeyPair pair) {
        var wrapped = pair.newRecovery();
        sealed.run(db -> db.sql("update confidant set wrapped_recovery = :wrapped where id = :id and since is not null")
                .param("wrapped", wrapped.value())
                .param("id", reader.confidant().id().value())
                .update());
    }

    /// Another key, and all that she could open with the old one opens with this: all of it, or nothing changes.
    ///
    /// @return whether all was there
    boolean renew(Reader reader, Renewal renewal) {
        var pair = renewal.pair().whole(practices.today());
        return sealed.call(db -> {
            if (!locked(reader)) return false;
            var me = reader.confidant().id();
            var open = cases.conversations(reader.line().id(), practices.today()).stream()
                    .filter(one -> keys.of(one, me.value()).isPresent())
                    .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
            var ticks = db.sql("select tick from tick_key where holder = :id")
                    .param("id", me.value())
                    .query((row, number) -> row.getObject("tick", UUID.class))
                    .set();
            if (!ids(renewal.cases()).equals(open.keySet())
                    || !ids(renewal.ticks()).equals(ticks)) return false;
            renewal.cases().forEach(one -> keys.renew(Objects.requireNonNull(open.get(one.id())), me, one.sealed()));
            renewal.ticks()
                    .forEach(one -> db.sql("update tick_key set sealed = :sealed where tick = :tick and holder = :id")
                            .param("sealed", one.sealed().value())
                            .param("tick", one.id())
                            .param("id", me.value())
                            .update());
            save(reader, pair);
            return true;
        });
    }

    private static Set<UUID> ids(List<Resealed> all) {
        return all.stream().map(Resealed::id).collect(Collectors.toSet());
    }

    /// Nobody else changes her key meanwhile.
    ///
    /// @return whether she has one
    private boolean locked(Reader reader) {
        return sealed.call(db -> db.sql("select since is not null from confidant where id = :id for update")
                .param("id", reader.confidant().id().value())
                .query((row, number) -> row.getBoolean(1))
                .single());
    }

    private void save(Reader reader, Keys made) {
        sealed.run(db -> db.sql("""
            update confidant set public_key = :public, salt = :salt, wrapped = :wrapped,
                wrapped_recovery = :recovery, since = :since
            where id = :id
            """)
                .param("public", made.publicKey().value())
                .param("salt", made.salt().value())
                .param("wrapped", made.wrapped().value())
                .param("recovery", made.wrappedRecovery().value())
                .param("since", made.since())
                .param("id", reader.confidant().id().value())
                .update());
    }
}

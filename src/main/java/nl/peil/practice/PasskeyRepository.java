package nl.peil.practice;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Passkeys as Spring Security keeps them, in a table of the practice.
@Repository
@Transactional
class PasskeyRepository implements UserCredentialRepository {

    /// Whose it is, before anybody is known.
    record Holder(Tenant tenant, OrganizerId organizer) {}

    private final JdbcClient db;
    private final Clock clock;

    PasskeyRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// To be called within [nl.peil.platform.Presented].
    @Transactional(readOnly = true)
    Optional<Holder> holder(String id) {
        return db.sql("select tenant, organizer from passkey where id = :id")
                .param("id", id)
                .query(Rows.as(Holder.class))
                .optional();
    }

    @Transactional(readOnly = true)
    List<Passkey> of(OrganizerId organizer) {
        return db.sql("select id, name, made, last_used from passkey where organizer = :organizer order by made")
                .param("organizer", organizer.value())
                .query(Rows.as(Passkey.class))
                .list();
    }

    /// @return whether there was such a key of hers
    boolean remove(OrganizerId organizer, String id) {
        return db.sql("delete from passkey where organizer = :organizer and id = :id")
                        .param("organizer", organizer.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public void save(CredentialRecord key) {
        db.sql("""
            insert into passkey (tenant, id, organizer, name, attestation, signature_count, verified, transports,
                may_be_synced, synced, made, last_used)
            values (:tenant, :id, :organizer, :name, :attestation, :count, :verified, :transports,
                :mayBeSynced, :synced, :now, :now)
            on conflict (tenant, id) do update set
                signature_count = excluded.signature_count, synced = excluded.synced, last_used = excluded.last_used
            """)
                .param("tenant", Tenant.current().value())
                .param("id", key.getCredentialId().toBase64UrlString())
                .param("organizer", organizer(key.getUserEntityUserId()).value())
                .param("name", key.getLabel())
                .param(
                        "attestation",
                        Objects.requireNonNull(key.getAttestationObject()).getBytes())
                .param("count", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("mayBeSynced", key.isBackupEligible())
                .param("synced", key.isBackupState())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql("select * from passkey where id = :id")
                .param("id", id.toBase64UrlString())
                .query(PasskeyRepository::key)
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes user) {
        return db.sql("select * from passkey where organizer = :organizer order by made")
                .param("organizer", organizer(user).value())
                .query(PasskeyRepository::key)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        db.sql("delete from passkey where id = :id")
                .param("id", id.toBase64UrlString())
                .update();
    }

    /// How a device knows her: by an identifier that says nothing.
    static Bytes user(OrganizerId organizer) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(organizer.value().getMostSignificantBits())
                .putLong(organizer.value().getLeastSignificantBits())
                .array());
    }

    private static OrganizerId organizer(Bytes user) {
        var bytes = ByteBuffer.wrap(user.getBytes());
        return new OrganizerId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static CredentialRecord key(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("id")))
                .userEntityUserId(user(new OrganizerId(row.getObject("organizer", UUID.class))))
                // The attestation holds the public key, and it is read from there.
                .publicKey(new ImmutablePublicKeyCose(new byte[0]))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(toUnmodifiableSet()))
                .backupEligible(row.getBoolean("may_be_synced"))
                .backupState(row.getBoolean("synced"))
                .label(row.getString("name"))
                .created(row.getObject("made", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used", OffsetDateTime.class).toInstant())
                .build();
    }
}

package nl.peil.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The links of a practice: each opens one thing, expires, and can be taken back.
@Service
@Transactional
public class Links {

    private static final String COLUMNS =
            "select id, tenant, purpose, subject, language, made, expires, used, revoked from link ";

    private final JdbcClient db;
    private final LinkKey key;
    private final Clock clock;
    private final String url;

    Links(JdbcClient db, LinkKey key, Clock clock, @Value("${peil.url}") String url) {
        this.db = db;
        this.key = key;
        this.clock = clock;
        this.url = url.replaceAll("/+$", "");
    }

    /// A new link, good for `validity` from now.
    ///
    /// @param purpose becomes a part of the address: `/l/purpose/…`
    public Link make(String purpose, UUID subject, Locale language, Duration validity) {
        var now = clock.instant();
        var link = new Link(
                Uuids.next(),
                Tenant.current(),
                purpose,
                subject,
                language.getLanguage(),
                now,
                now.plus(validity),
                null,
                null);
        db.sql("""
            insert into link (tenant, id, hash, purpose, subject, language, made, expires)
            values (:tenant, :id, :hash, :purpose, :subject, :language, :made, :expires)
            """)
                .param("tenant", link.tenant().value())
                .param("id", link.id())
                .param("hash", LinkKey.hash(key.secret(link.id())))
                .param("purpose", purpose)
                .param("subject", subject)
                .param("language", link.language())
                .param("made", at(link.made()))
                .param("expires", at(link.expires()))
                .update();
        return link;
    }

    /// The newest link for this that can still be opened; a new one when there is none.
    public Link openOrMake(String purpose, UUID subject, Locale language, Duration validity) {
        return latest(purpose, subject)
                .filter(link -> link.state(clock.instant()) == Link.State.OPEN)
                .orElseGet(() -> make(purpose, subject, language, validity));
    }

    /// The newest link for this, whatever its state.
    @Transactional(readOnly = true)
    public Optional<Link> latest(String purpose, UUID subject) {
        return db.sql(COLUMNS + "where purpose = :purpose and subject = :subject order by made desc, id desc limit 1")
                .param("purpose", purpose)
                .param("subject", subject)
                .query(Links::link)
                .optional();
    }

    @Transactional(readOnly = true)
    public Link find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Links::link)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The address to give away, on this installation: `/l/purpose/secret`.
    public String path(Link link) {
        return "/l/" + link.purpose() + "/" + key.secret(link.id());
    }

    /// The whole address, for a mail, a message or a code to scan.
    public String address(Link link) {
        return url + path(link);
    }

    /// From now on it opens nothing: what it was for is done.
    public void use(UUID id) {
        mark("update link set used = :now where id = :id and used is null", id);
    }

    /// Takes a link back.
    public void revoke(UUID id) {
        mark("update link set revoked = :now where id = :id and revoked is null", id);
    }

    /// Takes back every link for this purpose and subject.
    public void revokeAll(String purpose, UUID subject) {
        db.sql("update link set revoked = :now where purpose = :purpose and subject = :subject and revoked is null")
                .param("now", at(clock.instant()))
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }

    /// The link by which this page was opened.
    public static Optional<Link> opening(HttpServletRequest request) {
        return Optional.ofNullable((Link) request.getAttribute(LinkFilter.LINK));
    }

    /// The link that this secret opens, of whatever tenant. To be called within [Presented].
    @Transactional(readOnly = true)
    Optional<Link> presented(String hash) {
        return db.sql(COLUMNS + "where hash = :hash")
                .param("hash", hash)
                .query(Links::link)
                .optional();
    }

    private void mark(String update, UUID id) {
        db.sql(update).param("now", at(clock.instant())).param("id", id).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                new Tenant(row.getObject("tenant", UUID.class)),
                row.getString("purpose"),
                row.getObject("subject", UUID.class),
                row.getString("language"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                instant(row, "used"),
                instant(row, "revoked"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

package nl.peil.notice;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What goes out to people: kept first, sent after, so that nothing gets lost without a mail server, or with one that
/// is down for an hour.
@Service
@Transactional
public class Notes {

    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final Duration SHOWN = Duration.ofDays(14);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String COLUMNS =
            "select id, sender, name, phone, email, language, link, words, made, sent, settled, problem from note ";

    /// Not gone, not taken care of, and its link still opens something.
    private static final String WAITS = """
        sent is null and settled is null and exists (
            select from link where link.tenant = note.tenant and link.id = note.link
              and link.used is null and link.revoked is null and link.expires > :now)
        """;

    private final JdbcClient db;
    private final Jobs jobs;
    private final Clock clock;
    private final Job sending;
    private final Job forgetting;
    private final MailServer server;

    Notes(JdbcClient db, Jobs jobs, Clock clock, Job sendNote, Job forgetNotes, MailServer server) {
        this.db = db;
        this.jobs = jobs;
        this.clock = clock;
        this.server = server;
        this.sending = sendNote;
        this.forgetting = forgetNotes;
    }

    /// Sends a link to somebody, or lets it wait in the sender's outbox.
    ///
    /// @param sender the account that it is sent for
    /// @param words a message key, as in [Shares]
    public void send(UUID sender, Recipient to, Link link, String words) {
        overtake(link.purpose(), link.subject());
        var id = Uuids.next();
        var now = clock.instant();
        db.sql("""
            insert into note (tenant, id, sender, name, phone, email, language, link, words, made)
            values (:tenant, :id, :sender, :name, :phone, :email, :language, :link, :words, :made)
            """)
                .param("tenant", Tenant.current().value())
                .param("id", id)
                .param("sender", sender)
                .param("name", to.name())
                .param("phone", to.phone())
                .param("email", to.email())
                .param("language", to.language().getLanguage())
                .param("link", link.id())
                .param("words", words)
                .param("made", now.atOffset(UTC))
                .update();
        if (to.email() != null) jobs.at(now, sending, id);
        jobs.begin(now.plus(DAY), forgetting, Tenant.current().value());
    }

    /// Names and addresses go once nobody sees them any more: what went out, what was settled, and what can't be
    /// brought over since its link opens nothing.
    ///
    /// @return when to look again; nothing when there is nothing left
    Optional<Instant> forget() {
        db.sql("""
            delete from note where coalesce(sent, settled) < :before or (
                sent is null and settled is null and exists (
                    select from link where link.tenant = note.tenant and link.id = note.link
                      and coalesce(link.used, link.revoked, link.expires) < :before))
            """).param("before", clock.instant().minus(SHOWN).atOffset(UTC)).update();
        boolean some = db.sql("select exists (select from note)")
                .query((row, number) -> row.getBoolean(1))
                .single();
        return some ? Optional.of(clock.instant().plus(DAY)) : Optional.empty();
    }

    /// Whether a note for them goes by mail, and needn't wait for anybody.
    public boolean mails(Recipient to) {
        return to.email() != null && server.isSet();
    }

    /// What was asked has been answered, or is said anew: whatever still waits to be brought about it has nothing to
    /// bring any more.
    ///
    /// @param purpose and `subject` as in [Links#make]
    public void overtake(String purpose, UUID subject) {
        db.sql("""
            update note set settled = :now
            where sent is null and settled is null
              and link in (select id from link where purpose = :purpose and subject = :subject)
            """)
                .param("now", clock.instant().atOffset(UTC))
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }

    /// How many notes wait for this sender to bring them over herself.
    @Transactional(readOnly = true)
    public int waiting(UUID sender) {
        return db.sql("select count(*) from note where sender = :sender and " + WAITS)
                .param("sender", sender)
                .param("now", clock.instant().atOffset(UTC))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /// What waits, and what went out in the last two weeks; the newest first.
    @Transactional(readOnly = true)
    List<Note> outbox(UUID sender) {
        return db.sql(COLUMNS + "where sender = :sender and (sent > :since or (" + WAITS
                        + ")) order by sent is not null, made desc limit 200")
                .param("sender", sender)
                .param("now", clock.instant().atOffset(UTC))
                .param("since", clock.instant().minus(SHOWN).atOffset(UTC))
                .query(Rows.as(Note.class))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Note> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Rows.as(Note.class))
                .optional();
    }

    /// The sender brought it over herself, or thought better of it.
    void settle(UUID id, UUID sender) {
        int settled = db.sql("update note set settled = :now where id = :id and sender = :sender")
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id)
                .param("sender", sender)
                .update();
        if (settled == 0) throw new NotFound();
    }

    void sent(UUID id) {
        record(id, clock.instant(), null);
    }

    /// @return when to try again
    Instant failed(UUID id, String problem) {
        record(id, null, problem);
        return clock.instant().plus(AGAIN);
    }

    private void record(UUID id, @Nullable Instant sent, @Nullable String problem) {
        db.sql("update note set sent = :sent, problem = :problem where id = :id")
                .param("sent", sent == null ? null : sent.atOffset(UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Sending {
        @Bean
        Job sendNote(ObjectProvider<Postman> postman) {
            return new Job("send-note", note -> postman.getObject().bring(note));
        }

        @Bean
        Job forgetNotes(ObjectProvider<Notes> notes) {
            return new Job("forget-notes", practice -> notes.getObject().forget());
        }
    }
}

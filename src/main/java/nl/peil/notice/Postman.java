package nl.peil.notice;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Brings a note to the mail server, once. Its log says which note, never to whom or what.
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Notes notes;
    private final Links links;
    private final Shares shares;
    private final MailServer server;

    Postman(Notes notes, Links links, Shares shares, MailServer server) {
        this.notes = notes;
        this.links = links;
        this.shares = shares;
        this.server = server;
    }

    /// @return when to try again, or nothing when there is nothing left to do
    Optional<Instant> bring(UUID id) {
        var note = notes.find(id).filter(Note::waits).orElse(null);
        if (note == null || note.email() == null) return Optional.empty();
        if (!server.isSet()) return Optional.of(notes.failed(id, "notice.note.no-server"));
        try {
            send(note);
            notes.sent(id);
            return Optional.empty();
        } catch (NotFound e) {
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            log.warn("note {} could not be sent: {}", id, e.getClass().getSimpleName());
            return Optional.of(notes.failed(id, "notice.note.refused"));
        }
    }

    private void send(Note note) throws MessagingException {
        var to = note.recipient();
        var message = server.sender().createMimeMessage();
        var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        mail.setFrom(server.from());
        mail.setTo(java.util.Objects.requireNonNull(to.email()));
        mail.setSubject(shares.subject(to, note.words()));
        mail.setText(shares.text(to, note.words(), links.address(links.find(note.link()))));
        server.sender().send(message);
    }
}

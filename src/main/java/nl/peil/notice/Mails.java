package nl.peil.notice;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/// A mail to somebody with an account, that there is something to look at; never what. It isn't in anybody's outbox:
/// what it is about is on the screen all the same, so whoever sends it may try again, or leave it.
@Service
public class Mails {

    private static final Logger log = LoggerFactory.getLogger(Mails.class);

    private final MailServer server;
    private final MessageSource messages;
    private final String url;

    Mails(MailServer server, MessageSource messages, @Value("${peil.url}") String url) {
        this.server = server;
        this.messages = messages;
        this.url = url.replaceAll("/+$", "");
    }

    /// Whether there is a mail server at all.
    public boolean isSet() {
        return server.isSet();
    }

    /// Sends it now.
    ///
    /// @param words a message key, in the recipient's language: `{0}` is the address.
    ///     `words.subject` is the subject.
    /// @param path of the page to open
    /// @return whether the mail server took it
    public boolean send(Recipient to, String words, String path) {
        if (!server.isSet() || to.email() == null) return false;
        try {
            var message = server.sender().createMimeMessage();
            var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(server.from());
            mail.setTo(to.email());
            mail.setSubject(messages.getMessage(words + ".subject", null, to.language()));
            mail.setText(messages.getMessage(words, new Object[] {url + path}, to.language()));
            server.sender().send(message);
            return true;
        } catch (MailException | MessagingException e) {
            log.warn("a notice could not be sent: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}

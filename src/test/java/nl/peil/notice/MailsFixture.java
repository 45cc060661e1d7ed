package nl.peil.notice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Mails by a mail server of the test.
@Component
public class MailsFixture {

    private final MessageSource messages;

    MailsFixture(MessageSource messages) {
        this.messages = messages;
    }

    public Mails of(String host, int port) {
        return new Mails(new MailServer(host, port, "", "", "peil@example.org"), messages, "https://peil.example.org/");
    }
}

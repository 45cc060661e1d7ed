package nl.peil.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// The mail server of this installation, when there is one. Decided while running, not while building: a build made
/// ahead of time doesn't know it yet.
@Component
class MailServer {

    private final @Nullable String host;
    private final String from;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer(
            @Value("${peil.mail.host:#{null}}") @Nullable String host,
            @Value("${peil.mail.port:587}") int port,
            @Value("${peil.mail.user:}") String user,
            @Value("${peil.mail.password:}") String password,
            @Value("${peil.mail.from:peil@localhost}") String from) {
        this.host = host == null || host.isBlank() ? null : host;
        this.from = from;
        sender.setHost(this.host);
        sender.setPort(port);
        var settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.connectiontimeout", "10000");
        settings.setProperty("mail.smtp.timeout", "10000");
        settings.setProperty("mail.smtp.writetimeout", "10000");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        if (user.isBlank()) return;
        sender.setUsername(user);
        sender.setPassword(password);
        settings.setProperty("mail.smtp.auth", "true");
    }

    boolean isSet() {
        return host != null;
    }

    String from() {
        return from;
    }

    JavaMailSenderImpl sender() {
        return sender;
    }
}

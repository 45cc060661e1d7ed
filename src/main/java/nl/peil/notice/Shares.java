package nl.peil.notice;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/// Words and addresses to hand a link over by whatever means two people use: a code to scan, WhatsApp, SMS, mail, copy.
@Service
public class Shares {

    private final Links links;
    private final MessageSource messages;

    Shares(Links links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    /// @param words a message key: what to say, in the recipient's language. `{0}` is her name, `{1}` the address.
    ///     `words.subject` is the subject of a mail. Neither says more than that there is something to look at.
    public SharePage of(Link link, Recipient to, String words) {
        var address = links.address(link);
        var text = text(to, words, address);
        return new SharePage(
                to.name(),
                address,
                text,
                QrCode.of(address),
                ways(to, subject(to, words), text),
                link.expires(),
                !isThisComputer(address));
    }

    /// @param whatsapp opens WhatsApp with the words, to the recipient's number when it is known
    /// @param sms opens the phone's messages likewise
    /// @param mail opens a mail program likewise
    public record Ways(String whatsapp, String sms, String mail) {}

    /// The ways in which somebody's own telephone or computer brings words over. None of them sends anything by
    /// itself.
    ///
    /// @param to nothing when the sender is to choose
    public Ways ways(@Nullable Recipient to, @Nullable String subject, String words) {
        var phone = to == null || to.phone() == null ? "" : to.phone();
        var email = to == null || to.email() == null ? "" : to.email();
        return new Ways(
                "https://wa.me/" + (phone.isEmpty() ? "" : phone.substring(1)) + "?text=" + encoded(words),
                "sms:" + phone + "?&body=" + encoded(words),
                "mailto:" + email + "?subject=" + encoded(subject == null ? "" : subject) + "&body="
                        + encoded(words.replace("\n", "\r\n")));
    }

    String text(Recipient to, String words, String address) {
        return messages.getMessage(words, new Object[] {to.name(), address}, to.language());
    }

    String subject(Recipient to, String words) {
        return messages.getMessage(words + ".subject", new Object[] {to.name()}, to.language());
    }

    /// In these addresses a space is `%20`; a plus would be read as a plus.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isThisComputer(String address) {
        var host = URI.create(address).getHost();
        try {
            return host.equals("localhost")
                    || (host.matches("[0-9.]+|\\[.*]")
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

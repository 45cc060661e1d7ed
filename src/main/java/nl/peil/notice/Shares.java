package nl.peil.notice;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
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
                "https://wa.me/" + (to.phone() == null ? "" : to.phone().substring(1)) + "?text=" + encoded(text),
                "sms:" + (to.phone() == null ? "" : to.phone()) + "?&body=" + encoded(text),
                to.email() == null
                        ? null
                        : "mailto:" + to.email() + "?subject=" + encoded(subject(to, words)) + "&body=" + encoded(text),
                link.expires(),
                !isThisComputer(address));
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

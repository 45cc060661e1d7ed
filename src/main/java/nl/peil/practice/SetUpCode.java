package nl.peil.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Where others than this computer can reach Peil, the first to come must not be a stranger: the first run then asks
/// for a code that only the terminal or the log shows. Nodes that share a database share it by `peil.set-up-code`.
@Component
class SetUpCode {

    private static final Logger log = LoggerFactory.getLogger(SetUpCode.class);
    private static final int LENGTH = 12;

    private final Practices practices;
    private final boolean asked;
    private final String code;

    SetUpCode(
            Practices practices,
            @Value("${peil.url}") URI url,
            @Value("${server.address:}") String address,
            @Value("${peil.set-up-code:}") String shared) {
        this.practices = practices;
        this.asked = !isThisComputer(address) || !isThisComputer(String.valueOf(url.getHost()));
        this.code = shared.isBlank() ? PaperCode.random(LENGTH) : PaperCode.plain(shared);
    }

    boolean asked() {
        return asked;
    }

    boolean matches(String typed) {
        return MessageDigest.isEqual(PaperCode.plain(typed).getBytes(UTF_8), code.getBytes(UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (asked && !practices.begun()) {
            log.warn("This is the first start. The page asks for this set-up code: {}", PaperCode.shown(code));
        }
    }

    private static boolean isThisComputer(String host) {
        try {
            return !host.isBlank()
                    && InetAddress.getByName(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

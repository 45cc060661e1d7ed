package nl.peil.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.peil.platform.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes a link's secret from its identifier, so that a link can be shown again although only its hash is kept.
///
/// The secret is HMAC-SHA-256 of the identifier, cut to 160 bits. The key lives beside the database, not in it: whoever
/// reads only the database opens nothing. Nodes that share a database share the key by `peil.link-key`.
@Component
class LinkKey {

    private static final int SECRET_BYTES = 20;

    private final SecretKeySpec key;

    LinkKey(@Value("${peil.link-key:}") String shared, @Value("${peil.data-dir}") Path folder) throws IOException {
        this.key = new SecretKeySpec(
                HexFormat.of().parseHex(shared.isBlank() ? DataFolder.secret(folder, "link-key") : shared),
                "HmacSHA256");
    }

    String secret(UUID link) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var whole = mac.doFinal(link.toString().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(whole, SECRET_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the database keeps of a secret. A plain hash is enough: the secret is random, not chosen by a person.
    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

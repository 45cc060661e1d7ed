package nl.peil.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.peil.platform.Digest;
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

    private final SecretKey key;

    LinkKey(@Value("${peil.link-key:}") String shared, @Value("${peil.data-dir}") Path folder) throws IOException {
        this.key =
                Digest.key(HexFormat.of().parseHex(shared.isBlank() ? DataFolder.secret(folder, "link-key") : shared));
    }

    String secret(UUID link) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(Digest.hmac(key, link.toString()), SECRET_BYTES));
    }

    /// What the database keeps of a secret. A plain hash is enough: the secret is random, not chosen by a person.
    static String hash(String secret) {
        return Digest.sha256(secret);
    }
}

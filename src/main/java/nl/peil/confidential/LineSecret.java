package nl.peil.confidential;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import nl.peil.platform.Digest;
import nl.peil.platform.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What makes challenges and decoys ours. Nodes that share a database share it by `peil.line-key`.
@Component
class LineSecret {

    private final SecretKey key;

    LineSecret(@Value("${peil.line-key:}") String shared, @Value("${peil.data-dir}") Path folder) throws IOException {
        this.key =
                Digest.key(HexFormat.of().parseHex(shared.isBlank() ? DataFolder.secret(folder, "line-key") : shared));
    }

    /// 32 bytes that only we can make of it.
    byte[] of(String text) {
        return Digest.hmac(key, text);
    }
}

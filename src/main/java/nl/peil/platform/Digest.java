package nl.peil.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Fingerprints of texts. For what people choose themselves, such as a password, these are far too quick.
public final class Digest {

    private static final String HMAC = "HmacSHA256";

    private Digest() {}

    /// SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// HMAC-SHA-256 of a text in UTF-8, 32 bytes: only who has the key can make it.
    public static byte[] hmac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A key for [#hmac].
    public static SecretKey key(byte[] secret) {
        return new SecretKeySpec(secret, HMAC);
    }
}

package nl.peil.confidential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Bytes as JSON carries them: base64url without padding (RFC 4648, section 5). A log is told how many, never which.
final class Bytes {

    private final byte[] value;

    Bytes(byte[] value) {
        this.value = value;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Bytes of(String text) {
        return new Bytes(Base64.getUrlDecoder().decode(text));
    }

    @JsonValue
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /// Not a copy: nobody changes them.
    byte[] value() {
        return value;
    }

    int length() {
        return value.length;
    }

    /// @throws Malformed when there are none, or not exactly as many
    static Bytes exactly(int length, @Nullable Bytes bytes) {
        if (bytes == null || bytes.length() != length) throw new Malformed();
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return length() + " bytes";
    }
}

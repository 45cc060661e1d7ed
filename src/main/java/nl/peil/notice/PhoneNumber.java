package nl.peil.notice;

import java.util.Optional;
import java.util.regex.Pattern;

/// Brings a telephone number, as a person writes it, into the international form that links need (ITU-T E.164).
public final class PhoneNumber {

    private static final Pattern DUTCH = Pattern.compile("\\+31[1-9][0-9]{8}");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private PhoneNumber() {}

    /// `06 1234 5678`, `(0031) 6-12345678` and `+31612345678` are all `+31612345678`; nothing when it is no number.
    /// A number without a country is Dutch.
    public static Optional<String> international(String written) {
        var digits = written.replace("(0)", "").replaceAll("[\\s().\\-/]", "");
        var international = digits.startsWith("00")
                ? "+" + digits.substring(2)
                : digits.startsWith("0") ? "+31" + digits.substring(1) : digits;
        var pattern = international.startsWith("+31") ? DUTCH : INTERNATIONAL;
        return pattern.matcher(international).matches() ? Optional.of(international) : Optional.empty();
    }
}

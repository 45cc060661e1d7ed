package nl.peil.agreement;

import java.util.Locale;

/// What a client can be asked by a link. The name, in small letters, is the link's purpose and a part of its address.
enum Ask {
    EXPECTATIONS,
    AGREEMENT,
    TRIAL,
    RHYTHM;

    String purpose() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The message key of the words that go with the link.
    String words() {
        return "agreement.share." + purpose();
    }

    static Ask of(String purpose) {
        return valueOf(purpose.toUpperCase(Locale.ROOT));
    }
}

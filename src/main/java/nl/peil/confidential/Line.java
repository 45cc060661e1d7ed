package nl.peil.confidential;

import java.time.LocalDate;
import java.util.List;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;

/// The confidential line of a practice.
///
/// @param address the end of its page's address: small letters, digits and hyphens, 3 to 40
/// @param phone in international form, for who would rather call
/// @param words who listens and when; at most 500 characters
/// @param keep days after the last message, unless the client chooses otherwise; one of [#DAYS]
/// @param closed since when nothing new can be begun; what is under way goes on until it ends
record Line(
        LineId id,
        Tenant tenant,
        String address,
        String name,
        @Nullable String phone,
        String words,
        int keep,
        LocalDate opened,
        @Nullable LocalDate closed) {

    static final String ADDRESS = "[a-z0-9]+(-[a-z0-9]+)*";

    /// For how long a case can be kept after its last message.
    static final List<Integer> DAYS = List.of(7, 14, 30, 60, 90);

    static final int USUAL = 60;

    boolean isOpen() {
        return closed == null;
    }

    /// The address of its page.
    String path() {
        return "/line/" + address;
    }
}

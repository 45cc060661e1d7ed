package nl.peil.options;

import org.jspecify.annotations.Nullable;

/// Whom an unhappy client can call, at an address of a practice's or network's own.
///
/// @param address the end of the page's address: small letters, digits and hyphens, 3 to 40
/// @param name whose overview it is
/// @param words who listens, when, and to whom she tells it on; at most 500 characters
/// @param phone in international form
record Signpost(
        String address,
        String name,
        String words,
        @Nullable String phone,
        @Nullable String email) {

    static final String ADDRESS = "[a-z0-9]+(-[a-z0-9]+)*";

    /// The address of its page.
    String path() {
        return "/options/of/" + address;
    }
}

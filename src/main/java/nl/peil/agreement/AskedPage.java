package nl.peil.agreement;

import org.jspecify.annotations.Nullable;

/// What the client sees of her expectations.
///
/// @param open whether she may (still) change her answers
/// @param agreement the address of the agreement to read, when there is one
record AskedPage(
        String client,
        String organizer,
        boolean answered,
        boolean open,
        @Nullable String agreement) {}

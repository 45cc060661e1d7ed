package nl.peil.collaboration;

import org.jspecify.annotations.Nullable;

/// A client as a line of a list.
///
/// @param active collaborations that aren't closed
record ClientLine(ClientId id, String name, @Nullable String place, int active, int collaborations) {}

package nl.peil.network;

import nl.peil.platform.Tenant;

/// The network that a practice is in.
///
/// @param founder the practice that keeps its row
/// @param coordinator the practice that looks after it
record Network(NetworkId id, String name, Tenant founder, Tenant coordinator) {

    static final int LONGEST_NAME = 80;

    /// Whether the practice that is bound looks after it.
    boolean isMine() {
        return coordinator.equals(Tenant.current());
    }
}

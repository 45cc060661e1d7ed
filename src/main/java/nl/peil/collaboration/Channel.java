package nl.peil.collaboration;

/// How a client likes to be reached.
public enum Channel {
    WHATSAPP,
    SMS,
    EMAIL,
    PHONE,
    NONE;

    boolean needsPhone() {
        return this == WHATSAPP || this == SMS || this == PHONE;
    }
}

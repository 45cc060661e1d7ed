package nl.peil.collaboration;

/// Where a collaboration is on its way from the first call to a neat closing.
public enum Phase {
    INTAKE,
    TRIAL,
    ONGOING,
    PAUSED,
    CLOSING,
    CLOSED
}

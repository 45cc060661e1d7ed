package nl.peil.collaboration;

/// Who pays for the help.
public enum Funding {
    PRIVATE,
    EMPLOYER,
    /// personal budget under the Wmo, through the municipality
    PGB_WMO,
    /// personal budget under the Wlz, through the zorgkantoor
    PGB_WLZ,
    /// personal budget under the Jeugdwet, through the municipality
    PGB_YOUTH,
    /// personal budget under the Zvw, through the health insurer
    PGB_ZVW,
    /// care in kind
    IN_KIND
}

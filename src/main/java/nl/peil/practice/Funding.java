package nl.peil.practice;

/// Who pays for an organizer's help.
enum Funding {
    PRIVATE,
    EMPLOYER,
    PGB,
    WMO,
    WLZ,
    JEUGDWET,
    ZVW
}

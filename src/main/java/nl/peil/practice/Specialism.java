package nl.peil.practice;

/// What an organizer has learned to help with.
enum Specialism {
    ADHD_AUTISM,
    CHRONIC_DISORGANISATION,
    HOARDING,
    ADMINISTRATION,
    MOVING_BEREAVEMENT,
    WORKPLACE,
    DIGITAL
}

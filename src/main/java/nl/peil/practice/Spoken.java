package nl.peil.practice;

/// A language that an organizer can help in.
enum Spoken {
    DUTCH,
    ENGLISH,
    FRISIAN,
    GERMAN,
    FRENCH,
    TURKISH,
    ARABIC,
    POLISH,
    UKRAINIAN,
    SIGN_LANGUAGE
}

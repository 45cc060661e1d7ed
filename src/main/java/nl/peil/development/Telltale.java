package nl.peil.development;

/// A place in a text by which somebody may be recognised.
///
/// @param from and `until`: characters, the last one not included
record Telltale(int from, int until, Kind kind) {

    /// What it may be; where two things are at the same place, the first one is said.
    enum Kind {
        MAIL,
        SITE,
        ACCOUNT,
        BSN,
        PHONE,
        DATE,
        AGE,
        POSTCODE,
        ADDRESS,
        CLIENT,
        COLLEAGUE,
        PLACE,
        /// a capital in the middle of a sentence
        NAME
    }

    boolean overlaps(Telltale other) {
        return from < other.until && other.from < until;
    }
}

package nl.peil.closing;

/// How a client is, six weeks after the end.
enum Aftercare {
    WELL,
    /// she would like to talk to the organizer
    TALK,
    /// she needs somebody else
    HELP,
    NO_ANSWER
}

package nl.peil.tone;

/// What a remark is about: always the words, never the person.
public enum Kind {
    /// Puts the fault on the reader.
    BLAME,
    /// Always, never, nobody: about the reader or about how things go between the two.
    ABSOLUTE,
    /// Defends the writer before the reader was heard.
    DEFENCE,
    /// Names what the reader is, has, feels or wants, as if it were known.
    DIAGNOSIS,
    /// A consequence held over the reader.
    THREAT,
    /// The opposite of what is meant.
    SARCASM,
    /// A soft wrapper round a reproach.
    HIDDEN_BLAME,
    /// Leaves out who or what.
    EVASION,
    /// An apology that isn't one.
    NON_APOLOGY,
    /// Capitals for emphasis, or several exclamation or question marks.
    SHOUTING,

    /// More than a reader takes in at once.
    TOO_MUCH,
    /// Something difficult, and no word about the reader's side of it.
    NO_ACKNOWLEDGEMENT,
    /// No sentence on what the writer herself saw, felt, did or wishes.
    NO_I,
    /// Nothing is asked of the reader.
    NO_REQUEST,
    /// Nothing about what happens next.
    NO_NEXT_STEP;

    /// Is it about the message as a whole, rather than about words in it?
    public boolean whole() {
        return compareTo(TOO_MUCH) >= 0;
    }
}

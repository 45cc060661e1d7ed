package nl.peil.tone;

/// What a message can have in it that helps whoever reads it.
public enum Strength {
    /// A word about the reader's side of it.
    ACKNOWLEDGEMENT(Kind.NO_ACKNOWLEDGEMENT),
    /// What the writer herself saw, felt, did or wishes.
    I_SENTENCE(Kind.NO_I),
    /// Something is asked of the reader.
    REQUEST(Kind.NO_REQUEST),
    /// What happens next.
    NEXT_STEP(Kind.NO_NEXT_STEP);

    private final Kind missing;

    Strength(Kind missing) {
        this.missing = missing;
    }

    /// The remark that is made where it lacks.
    Kind missing() {
        return missing;
    }
}

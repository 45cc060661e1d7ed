package nl.peil.tone;

/// A pattern from some place in it to its end.
@FunctionalInterface
interface Step {

    int NOT_HERE = -1;

    /// Where the match ends that begins at this token, or [#NOT_HERE].
    int match(Text draft, int at);

    Step DONE = (_, at) -> at;
}

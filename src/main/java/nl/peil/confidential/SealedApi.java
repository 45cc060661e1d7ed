package nl.peil.confidential;

/// What our own scripts ask. Answers in JSON, also when something is wrong, and nothing that was sent is ever said back
/// or written down.
interface SealedApi {

    /// Why it was refused: a word for the script.
    record Problem(String problem) {}

    record Done() {}
}

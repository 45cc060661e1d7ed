package nl.peil.confidential;

/// The work that was asked for wasn't done.
class NoWork extends RuntimeException {

    NoWork() {
        super(null, null, false, false);
    }
}

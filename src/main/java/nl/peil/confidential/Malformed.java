package nl.peil.confidential;

/// What a browser sent can't be what our scripts send. Says nothing about it: it might be written down somewhere.
class Malformed extends RuntimeException {

    Malformed() {
        super(null, null, false, false);
    }
}

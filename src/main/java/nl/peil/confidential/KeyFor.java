package nl.peil.confidential;

/// The key of a case or of a record, sealed to a confidant.
record KeyFor(ConfidantId confidant, Bytes sealed) {

    private static final int SEALED = 96;

    KeyFor {
        if (confidant == null) throw new Malformed();
        Bytes.exactly(SEALED, sealed);
    }
}

package nl.peil.practice;

import nl.peil.platform.Digest;

/// Sixteen letters and figures on paper, 79 bits of chance, such as `k7fq-2m9x-p4tn-8rwd`.
///
/// @param plain without the hyphens, in lower case
record RecoveryCode(String plain) {

    private static final int LENGTH = 16;

    static RecoveryCode random() {
        return new RecoveryCode(PaperCode.random(LENGTH));
    }

    static RecoveryCode typed(String typed) {
        return new RecoveryCode(PaperCode.plain(typed));
    }

    String shown() {
        return PaperCode.shown(plain);
    }

    /// What is kept of it. A plain hash is enough: it is random, not chosen by a person.
    String hash() {
        return Digest.sha256(plain);
    }
}

package nl.peil.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/// Sixteen letters and figures on paper, 79 bits of chance, such as `k7fq-2m9x-p4tn-8rwd`.
///
/// @param plain without the hyphens, in lower case
record RecoveryCode(String plain) {

    /// None that is taken for another: no i, l, o, 0, 1.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode random() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    /// As people type it: with or without hyphens, spaces and capitals.
    static RecoveryCode typed(String typed) {
        return new RecoveryCode(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /// In groups of four, to read and to copy from paper.
    String shown() {
        return plain.replaceAll("(.{4})(?=.)", "$1-");
    }

    /// What is kept of it. A plain hash is enough: it is random, not chosen by a person.
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

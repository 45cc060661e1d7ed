package nl.peil.practice;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/// A code that is read from paper or a screen and typed again: letters and figures in groups of four.
final class PaperCode {

    /// None that is taken for another: no i, l, o, 0, 1.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {}

    /// Each letter or figure is almost five bits of chance.
    static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /// As people type it: with or without hyphens, spaces and capitals.
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// In groups of four, to read and to copy.
    static String shown(String plain) {
        return plain.replaceAll("(.{4})(?=.)", "$1-");
    }
}

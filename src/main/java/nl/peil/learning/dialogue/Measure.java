package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Locale;

/// What moves in the person opposite, each from 0 to 10.
public enum Measure {
    /// Does she dare to tell me things?
    TRUST,
    /// What has piled up.
    IRRITATION,
    /// Does she know what happens, and why?
    CLARITY,
    /// Is it hers: does she decide?
    DIRECTION;

    public static final List<Measure> ALL = List.of(values());

    /// As it is called in a file.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package nl.peil.practice;

import org.jspecify.annotations.Nullable;

/// What a form brings.
final class Typed {

    private Typed() {}

    /// A field that the form left out is empty: whoever leaves it out gets the sentence that the empty field gets.
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}

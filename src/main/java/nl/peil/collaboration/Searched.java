package nl.peil.collaboration;

/// Words that somebody looks for.
final class Searched {

    private Searched() {}

    /// For `ilike`: what stands for anything there, stands for itself here.
    static String literal(String words) {
        return words.strip().replaceAll("([%_\\\\])", "\\\\$1");
    }
}

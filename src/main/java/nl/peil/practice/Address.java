package nl.peil.practice;

import java.util.regex.Pattern;

/// How a practice speaks to its clients in Dutch. Texts that are said aloud hold both forms where they differ, as in
/// `Zal ik {je/u} morgen bellen?`.
public enum Address {
    JE,
    U;

    private static final Pattern BOTH = Pattern.compile("\\{([^{}/]+)/([^{}/]+)}");

    /// The text as this practice says it. Without two forms it stays as it is.
    public String in(String text) {
        return BOTH.matcher(text).replaceAll(this == JE ? "$1" : "$2");
    }
}

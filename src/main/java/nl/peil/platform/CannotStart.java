package nl.peil.platform;

import org.jspecify.annotations.Nullable;

/// Peil can't start for a reason that whoever started it can mend. The message says what and how, in one line.
public class CannotStart extends RuntimeException {

    public CannotStart(String line) {
        this(line, null);
    }

    public CannotStart(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}

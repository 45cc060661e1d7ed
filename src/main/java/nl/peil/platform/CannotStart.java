package nl.peil.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/// Peil can't start for a reason that whoever starts it can mend. The message says what and how, in one line and in the
/// language of the terminal.
public class CannotStart extends RuntimeException {

    /// @param key of a text that tells what to do
    public CannotStart(String key, Object... details) {
        this(key, null, details);
    }

    public CannotStart(String key, @Nullable Throwable cause, Object... details) {
        super(Terminal.text(key, details), cause);
    }

    /// Tells the terminal why `failure` stopped a start.
    public static void tell(Throwable failure) {
        Terminal.complain(reason(failure));
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) return String.valueOf(known.getMessage());
            if (cause instanceof PortInUseException port) {
                return Terminal.text("platform.start.port-in-use", String.valueOf(port.getPort()));
            }
        }
        return Terminal.text("platform.start.unknown", Terminal.log());
    }
}

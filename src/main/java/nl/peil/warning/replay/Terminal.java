package nl.peil.warning.replay;

import java.io.PrintStream;

/// What the replay says to whoever started it, in her language: on standard error, since standard output is for others.
final class Terminal {

    private static final long OFTEN = 200_000_000L;

    private final PrintStream out;
    private final Texts texts;
    private final boolean shows;
    private long last;
    private boolean onLine;

    /// @param shows whether somebody looks: only then does it show how far it is
    Terminal(PrintStream out, Texts texts, boolean shows) {
        this.out = out;
        this.texts = texts;
        this.shows = shows;
    }

    void say(String key, Object... arguments) {
        clear();
        out.println(texts.of(key, arguments));
    }

    void bad(BadRow row) {
        say("replay.bad", row.line(), texts.of(row));
    }

    /// Shows how far it is, a few times a second.
    ///
    /// @param percent 0 to 100
    void far(long rows, int percent) {
        if (!shows) return;
        long now = System.nanoTime();
        if (now - last < OFTEN) return;
        last = now;
        out.print("\r" + texts.of("replay.far", rows, percent) + "  ");
        out.flush();
        onLine = true;
    }

    private void clear() {
        if (onLine) out.print("\r" + " ".repeat(60) + "\r");
        onLine = false;
    }
}

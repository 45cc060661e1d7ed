package nl.peil.warning.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `./peil replay EVENTS.csv --output WARNINGS.csv [--plot FOLDER] [--strict]`
public final class ReplayCommand {

    /// All is well.
    public static final int DONE = 0;

    /// It couldn't read or write.
    public static final int FAILED = 1;

    /// What was asked isn't clear.
    public static final int UNCLEAR = 2;

    /// There were bad rows: left out, or with `--strict` the reason to stop.
    public static final int BAD_ROWS = 3;

    /// How much of the output may wait in memory, in bytes.
    private static final long ROOM = 32L << 20;

    private final Texts texts;
    private final Terminal terminal;

    /// @param shows whether somebody looks at the terminal
    public ReplayCommand(PrintStream terminal, Locale language, boolean shows) {
        texts = new Texts(language);
        this.terminal = new Terminal(terminal, texts, shows);
    }

    /// Stops at the first bad row.
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Wish(Path events, Path output, @Nullable Path plot, boolean strict) {}

    /// @return the exit status
    public int run(String... arguments) {
        var wish = wish(arguments);
        if (wish == null) return UNCLEAR;
        try {
            return run(wish);
        } catch (Stop stop) {
            terminal.say("replay.stopped");
            return BAD_ROWS;
        } catch (Replay.NoHeader e) {
            terminal.say("replay.no-header", String.join(",", EventRow.HEADER));
            return FAILED;
        } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
            terminal.say("replay.quotes");
            return FAILED;
        } catch (IOException | UncheckedIOException e) {
            terminal.say("replay.failed", String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private @Nullable Wish wish(String... arguments) {
        Path events = null;
        Path output = null;
        Path plot = null;
        boolean strict = false;
        for (int at = 0; at < arguments.length; at++) {
            var argument = arguments[at];
            boolean more = at + 1 < arguments.length;
            if (argument.equals("--strict")) strict = true;
            else if (argument.equals("--output") && more) output = Path.of(arguments[++at]);
            else if (argument.equals("--plot") && more) plot = Path.of(arguments[++at]);
            else if (!argument.startsWith("--") && events == null) events = Path.of(argument);
            else return unclear("replay.unknown", argument);
        }
        if (events == null || output == null) return unclear("replay.usage");
        if (!Files.isReadable(events) || Files.isDirectory(events)) return unclear("replay.no-file", events);
        var folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) return unclear("replay.no-folder", output);
        return new Wish(events, output, plot, strict);
    }

    private @Nullable Wish unclear(String key, Object... arguments) {
        terminal.say(key, arguments);
        return null;
    }

    private int run(Wish wish) throws IOException {
        var alerted = new HashSet<String>();
        var row = new WarningRow();
        try (var warnings = new WarningsFile(wish.output(), ROOM);
                var events = new Counted(Files.newInputStream(wish.events()))) {
            long size = Math.max(1, Files.size(wish.events()));
            var replay = new Replay(
                    (session, collaboration, reading) -> {
                        row.fill(collaboration, reading);
                        warnings.put(session, row.bytes(), row.length());
                        if (wish.plot() != null && reading.alert()) alerted.add(collaboration);
                    },
                    bad -> {
                        terminal.bad(bad);
                        if (wish.strict()) throw new Stop();
                    });
            var counts = replay.run(events, rows -> terminal.far(rows, (int) (100 * events.bytes() / size)));
            if (wish.plot() != null) plot(wish, wish.plot(), replay.lastLines(alerted));
            warnings.finish();
            terminal.say("replay.done", counts.rows(), counts.collaborations(), counts.sessions(), counts.bad());
            return counts.bad() == 0 ? DONE : BAD_ROWS;
        }
    }

    private void plot(Wish wish, Path folder, Map<String, Long> lastLines) throws IOException {
        try (var events = Files.newInputStream(wish.events())) {
            terminal.say("replay.drawn", new Plots(folder, texts, lastLines).draw(events), folder);
        }
    }
}

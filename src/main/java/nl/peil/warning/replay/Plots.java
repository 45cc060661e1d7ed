package nl.peil.warning.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Reading;

/// A picture of each collaboration that went over the rim, drawn as soon as its last row is read a second time.
final class Plots implements Replay.Told {

    private final Path folder;
    private final Texts texts;
    private final Map<String, Long> lastLines;
    private final Map<String, List<Event>> courses = new HashMap<>();
    private int drawn;

    /// @param lastLines the collaborations to draw, with the line that each ends on
    Plots(Path folder, Texts texts, Map<String, Long> lastLines) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.texts = texts;
        this.lastLines = lastLines;
    }

    /// @return how many pictures were drawn
    int draw(InputStream events) throws IOException {
        new Replay(this, _ -> {}).run(events, _ -> {});
        return drawn;
    }

    @Override
    public void session(long session, String collaboration, Reading reading) {}

    @Override
    public void heard(EventRow row) throws IOException {
        var key = row.collaboration();
        var last = lastLines.get(key);
        if (last == null) return;
        courses.computeIfAbsent(key, _ -> new ArrayList<>()).add(row.event());
        if (row.line() < last) return;
        Files.writeString(
                folder.resolve(name(key)), new Plot(key, courses.remove(key), texts).svg(), StandardCharsets.UTF_8);
        drawn++;
    }

    /// A file's name that can be on any disk, and is another for another collaboration.
    static String name(String key) {
        var safe = key.replaceAll("[^A-Za-z0-9_-]", "_");
        return safe.equals(key) ? key + ".svg" : safe + "-" + Integer.toHexString(key.hashCode()) + ".svg";
    }
}

package nl.peil.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.history.HistoryFixture;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.warning.engine.CourseFixture;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Reading;
import nl.peil.warning.replay.ReplayCommand;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The replay of a file, and the product into which that file was brought in, say the same.
@PeilModuleTest
class ParityTest {

    @Autowired
    HistoryFixture histories;

    @Autowired
    Courses courses;

    @Autowired
    PracticeFixture practices;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path folder;

    Me me;
    String file;

    @BeforeEach
    void the_same_file_twice() {
        me = practices.begin();
        var rows = new StringBuilder(EventsFile.HEADER + "\n");
        for (int seed = 0; seed < 40; seed++) rows.append(EventsFile.of("c" + seed, course(seed)));
        file = rows.toString();
        histories.bringIn(me, file);
    }

    @Test
    void after_every_session_of_every_collaboration() throws IOException {
        var replayed = replayed();

        var live = new HashMap<String, List<String>>();
        for (var one : collaborations().entrySet()) {
            var readings = in(() -> courses.of(one.getValue()).readings());
            live.put(one.getKey(), readings.stream().map(ParityTest::told).toList());
        }

        assertThat(live).isEqualTo(replayed);
        assertThat(replayed.values().stream().flatMap(List::stream)).anyMatch(row -> row.contains(",true,"));
    }

    @Test
    void also_in_what_is_kept() throws IOException {
        var last = new HashMap<String, String>();
        replayed().forEach((key, rows) -> last.put(key, rows.getLast().split(",")[1]));

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var kept = in(() -> db.sql("""
                select c.key, b.level from bucket b join collaboration c on c.tenant = b.tenant and c.id = b.collaboration
                """)
                    .query((row, _) -> Map.entry(row.getString(1), level(row.getInt(2))))
                    .list());
            assertThat(kept).containsExactlyInAnyOrderElementsOf(last.entrySet());
        });
    }

    /// As far as the import lets it in: it refuses an evaluation in which nothing was answered.
    private static List<Event> course(int seed) {
        var events = new ArrayList<>(
                CourseFixture.anyCourse(new Random(seed)).asked().events());
        events.removeIf(event -> EventsFile.row("", event)
                .replaceAll("[^,]*,[^,]*,evaluated,[a-z]+", "")
                .matches(",*"));
        if (seed % 4 == 0) talkBefore(events, seed);
        return events;
    }

    /// A talk on the day of a session, told of before it.
    private static void talkBefore(List<Event> events, int seed) {
        var sessions = events.stream().filter(Event.Session.class::isInstance).toList();
        var session = sessions.get(new Random(seed).nextInt(sessions.size()));
        events.add(events.indexOf(session), new Event.Repaired(session.date()));
    }

    private Map<String, List<String>> replayed() throws IOException {
        var events = Files.writeString(folder.resolve("events.csv"), file);
        var warnings = folder.resolve("warnings.csv");
        var status = new ReplayCommand(new PrintStream(new ByteArrayOutputStream()), Locale.ENGLISH, false)
                .run(events.toString(), "--output", warnings.toString());
        assertThat(status).isEqualTo(ReplayCommand.DONE);
        return Files.readAllLines(warnings).stream()
                .skip(1)
                .map(row -> row.split(",", 2))
                .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
    }

    private Map<String, CollaborationId> collaborations() {
        return in(() -> db
                .sql("select key, id from collaboration")
                .query((row, _) -> Map.entry(row.getString(1), new CollaborationId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private <T> T in(java.util.concurrent.Callable<T> read) {
        return me.tenant()
                .call(() -> transactions.execute(_ -> {
                    try {
                        return read.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static String told(Reading reading) {
        return "%s,%s,%s,%s,%s,%s"
                .formatted(
                        reading.date(),
                        level(reading.level()),
                        reading.alert(),
                        word(reading.kind()),
                        word(reading.about()),
                        reading.drops().stream()
                                .map(drop -> "%s@%s=%s".formatted(word(drop.source()), drop.date(), level(drop.size())))
                                .collect(Collectors.joining(";")));
    }

    private static String level(int thousandths) {
        return String.format(Locale.ROOT, "%.3f", thousandths / 1000.0);
    }

    private static String word(@org.jspecify.annotations.Nullable Enum<?> word) {
        return word == null ? "" : word.name().toLowerCase(Locale.ROOT);
    }
}

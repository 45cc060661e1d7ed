package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was confirmed to somebody who wrote is there, whatever happens to the house.
class LineFaultTest {

    private static final int WRITERS = 50;
    private static final String ADDRESS = "midden-nederland";

    @TempDir
    Path folder;

    /// @param number of the last message that was confirmed
    private record Confirmed(LineCaller.Begun of, int number, byte[] ciphertext) {}

    @Test
    void fifty_who_write_at_once_lose_nothing_that_was_confirmed_when_the_house_is_killed()
            throws IOException, SQLException, InterruptedException {
        var confirmed = new ConcurrentLinkedQueue<Confirmed>();
        try (var house = House.in(folder, "--peil.line-free-guesses=1000")) {
            house.openLine(ADDRESS);
            var begun = new CountDownLatch(WRITERS);
            var writers = new ArrayList<Thread>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(Thread.startVirtualThread(() -> write(house.url(), begun, confirmed)));
            }
            begun.await();
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> confirmed.size() > 10 * WRITERS);
            house.kill();
            for (var writer : writers) writer.join();

            house.begin();

            assertThat(lost(house.url(), confirmed)).isEmpty();
        }
    }

    /// Begins a case, and writes in it until nobody answers any more.
    private static void write(String url, CountDownLatch begun, Queue<Confirmed> confirmed) {
        var caller = new LineCaller(url, ADDRESS);
        try {
            var first = LineCaller.noise(552);
            var of = caller.begins("INTRODUCTION", List.of(), first);
            confirmed.add(new Confirmed(of, 1, first));
            begun.countDown();
            for (int number = 2; ; number++) {
                var ciphertext = LineCaller.noise(552);
                if (caller.writes(of.lookup(), number, ciphertext).status() != 200) return;
                confirmed.add(new Confirmed(of, number, ciphertext));
            }
        } catch (IOException killed) {
            // nobody answers any more
        } finally {
            begun.countDown();
        }
    }

    private static List<String> lost(String url, Queue<Confirmed> confirmed) throws IOException {
        var caller = new LineCaller(url, ADDRESS);
        var lost = new ArrayList<String>();
        var read = new java.util.HashMap<java.util.UUID, LineCaller.Answer>();
        for (var one : confirmed) {
            var answer = read.get(one.of().id());
            if (answer == null) {
                answer = caller.reads(one.of().lookup());
                read.put(one.of().id(), answer);
            }
            var message = answer.status() == 200 ? answer.body().get("messages").get(one.number() - 1) : null;
            boolean there =
                    message != null && message.get("ciphertext").asString().equals(LineCaller.text(one.ciphertext()));
            if (!there) lost.add(one.of().id() + " " + one.number() + ": " + answer.status());
        }
        return lost;
    }
}

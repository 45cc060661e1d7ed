package nl.peil.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import nl.peil.platform.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    /// Shared, since unpacking and making a server takes seconds; each test begins without words in it.
    @TempDir
    static Path folder;

    @BeforeEach
    void nothing_is_kept_yet() throws Exception {
        try (var server = EmbeddedPostgres.start(folder);
                var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists kept");
        }
    }

    @Test
    void what_was_confirmed_survives_a_kill_of_the_application() throws Exception {
        try (var elsewhere = RunningElsewhere.on(folder)) {
            assertThat(elsewhere.isConfirmed()).isTrue();
            elsewhere.kill();
        }
        assertThat(postmaster()).matches(Postmaster::serves, "outlives the application");

        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(words(server)).containsExactly("dear");
        }
        assertThat(Postmaster.hasOrphans(folder.resolve("postgres"))).isFalse();
    }

    @Test
    void what_was_confirmed_survives_a_kill_of_the_database_which_comes_back_by_itself() throws Exception {
        try (var server = EmbeddedPostgres.start(folder)) {
            write(server, "dear");
            int port = server.port();

            ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(words(server)).containsExactly("dear"));
            assertThat(server.port()).isEqualTo(port);
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_in_one_line_and_touches_nothing() throws Exception {
        try (var first = EmbeddedPostgres.start(folder);
                var second = RunningElsewhere.on(folder)) {
            write(first, "dear");
            var before = postmaster();

            assertThat(second.answer())
                    .contains("already runs", folder.toRealPath().toString())
                    .doesNotContain("Exception");

            assertThat(postmaster()).isEqualTo(before);
            assertThat(words(first)).containsExactly("dear");
        }
    }

    @Test
    void of_several_starts_that_race_after_a_kill_one_wins_and_finds_everything() throws Exception {
        try (var elsewhere = RunningElsewhere.on(folder)) {
            assertThat(elsewhere.isConfirmed()).isTrue();
            elsewhere.kill();
        }

        try (var one = RunningElsewhere.on(folder);
                var two = RunningElsewhere.on(folder);
                var three = RunningElsewhere.on(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(one::isConfirmed, two::isConfirmed, three::isConfirmed));

            assertThat(answers).extracting(java.util.concurrent.Future::get).containsOnlyOnce(true);
            one.kill();
            two.kill();
            three.kill();
        }
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(words(server)).containsExactly("dear", "dear");
        }
    }

    @Test
    void a_process_number_that_was_handed_out_again_does_not_stop_a_start() throws Exception {
        try (var server = EmbeddedPostgres.start(folder)) {
            write(server, "dear");
        }
        long somebodyElse = ProcessHandle.current().pid();
        Files.writeString(pidFile(), somebodyElse + "\n" + folder.resolve("postgres") + "\n1\n1\n\n\n\n");

        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(words(server)).containsExactly("dear");
        }
        assertThat(ProcessHandle.of(somebodyElse)).isPresent();
    }

    @Test
    void a_start_that_was_killed_half_way_leaves_nothing_in_the_way(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("postgres-making/base"));
        Files.writeString(folder.resolve("postgres-making/PG_VERSION"), "18");
        Files.createDirectories(folder.resolve("postgres-unpacking/bin"));

        try (var server = EmbeddedPostgres.start(folder)) {
            write(server, "dear");
        }

        assertThat(folder.resolve("postgres-making")).doesNotExist();
        assertThat(folder.resolve("postgres-unpacking")).doesNotExist();
    }

    @Test
    void it_writes_through_to_the_disk_asks_for_passwords_and_keeps_to_this_machine() throws Exception {
        try (var server = EmbeddedPostgres.start(folder);
                var connection = connect(server);
                var statement = connection.createStatement()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                var value = statement.executeQuery("show " + setting);
                value.next();
                assertThat(value.getString(1)).as(setting).isEqualTo("on");
            }
            var listens = statement.executeQuery("show listen_addresses");
            listens.next();
            assertThat(listens.getString(1)).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DatabaseLogin.parse(server.address("kept"))
                            .as("postgres", "guessed")
                            .connect())
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_folder_that_is_in_use_in_this_process_is_refused_too() throws IOException {
        try (var _ = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder)).isInstanceOf(CannotStart.class);
        }
    }

    private static void write(EmbeddedPostgres server, String word) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('" + word + "')");
        }
    }

    private static List<String> words(EmbeddedPostgres server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("select word from kept");
            var words = new java.util.ArrayList<String>();
            while (rows.next()) words.add(rows.getString(1));
            return words;
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DatabaseLogin.parse(server.address("kept")).connect();
    }

    private Postmaster postmaster() throws IOException {
        return Postmaster.named(folder.toRealPath().resolve("postgres")).orElseThrow();
    }

    private Path pidFile() {
        return Postmaster.pidFile(folder.resolve("postgres"));
    }
}

package nl.peil.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import nl.peil.platform.CannotStart;

/// Another process that takes a data folder and writes into its database, to be killed by a test.
final class RunningElsewhere implements AutoCloseable {

    private static final String CONFIRMED = "confirmed";

    private final Process process;
    private final BufferedReader said;

    private RunningElsewhere(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static RunningElsewhere on(Path folder) throws IOException {
        return new RunningElsewhere(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Duser.language=en",
                        RunningElsewhere.class.getName(),
                        folder.toString())
                .redirectError(Redirect.INHERIT)
                .start());
    }

    /// Its first word: "confirmed" once what it wrote was confirmed, or why it could not start.
    String answer() throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("> ")) return line.substring(2);
        }
        throw new IOException("it ended without a word");
    }

    boolean isConfirmed() throws IOException {
        return answer().equals(CONFIRMED);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        said.close();
        process.destroy();
    }

    static void main(String... arguments) throws IOException, SQLException, InterruptedException {
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]))) {
            try (var connection = DatabaseLogin.parse(server.address("kept")).connect();
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists kept (word text)");
                statement.execute("insert into kept values ('dear')");
            }
            System.out.println("> " + CONFIRMED);
            new CountDownLatch(1).await();
        } catch (CannotStart e) {
            System.out.println("> " + e.getMessage());
        }
    }
}

package nl.peil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts Peil as `./peil` does: with what Spring worked out about it beforehand. What that can't cope with shows at no
/// other start.
class QuickStartTest {

    private static final String CLASSES = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    @TempDir
    Path folder;

    @Test
    void it_starts_with_what_was_worked_out_beforehand() throws IOException, InterruptedException {
        var sources = folder.resolve("sources");
        var resources = folder.resolve("resources");
        var classes = Files.createDirectories(folder.resolve("classes"));

        run(
                CLASSES,
                "org.springframework.boot.SpringApplicationAotProcessor",
                Peil.class.getName(),
                sources.toString(),
                resources.toString(),
                classes.toString(),
                "nl.peil",
                "peil");
        compile(sources, classes);
        run(
                classes + File.pathSeparator + resources + File.pathSeparator + CLASSES,
                "-Dspring.aot.enabled=true",
                Peil.class.getName(),
                "--server.port=0",
                "--peil.data-dir=" + folder.resolve("data"),
                "--peil.rehearsal=true");

        assertThat(folder.resolve("data")).isNotEmptyDirectory();
    }

    private void run(String path, String... arguments) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var command = new ArrayList<String>(
                List.of(ProcessHandle.current().info().command().orElseThrow(), "-cp", path));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log))
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ended").isTrue();
            assertThat(process.exitValue()).as(() -> tail(log.toPath())).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of("-d", classes.toString(), "-cp", CLASSES, "-proc:none", "-nowarn", "-parameters");
            assertThat(compiler.getTask(null, files, null, options, null, units).call())
                    .isTrue();
        }
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}

package nl.peil;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The browser that the walks use: the one that `CHROMIUM` names, one on the path, or else Debian's, brought in.
///
/// A walk is never skipped: where there is no browser, it fails and says so in one line.
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    static Path executable() {
        return named().or(Chromium::onThePath).or(Chromium::broughtIn).orElseThrow(Chromium::missing);
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onThePath() {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> broughtIn() {
        if (!succeeds("apt-get", "--version") || !mayInstall()) return Optional.empty();
        System.out.println("There is no Chromium here for the browser tests: apt-get brings it in.");
        boolean done = succeeds(asRoot("apt-get", "update"))
                && succeeds(asRoot("apt-get", "install", "--yes", "--no-install-recommends", "chromium"));
        return done ? onThePath() : Optional.empty();
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("The browser tests need Chromium: install it (sudo apt install chromium), or"
                + " name one in the environment variable CHROMIUM.");
    }

    private static boolean mayInstall() {
        return isRoot() || succeeds("sudo", "--non-interactive", "true");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String[] asRoot(String... command) {
        var sudo = isRoot() ? Stream.<String>empty() : Stream.of("sudo", "--non-interactive");
        return Stream.concat(sudo, Stream.of(command)).toArray(String[]::new);
    }

    private static boolean succeeds(String... command) {
        try {
            var builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (process.waitFor(10, TimeUnit.MINUTES)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

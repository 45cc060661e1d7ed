package nl.peil.confidential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.Tenant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The keys that expire, of the practice that is bound: a file for each case, in a folder for each day on which some
/// go.
///
/// They lie outside the database and outside the data folder, so that no backup of either holds them: what has expired
/// is then gone from every backup. The row says until when a case is kept; where a file lies, follows it.
@Component
class ExpiryKeys {

    private final Path folder;
    private final Clock clock;

    /// @param chosen beside the data folder when it is blank
    ExpiryKeys(@Value("${peil.expiry-keys:}") String chosen, @Value("${peil.data-dir}") Path data, Clock clock) {
        var beside = data.toAbsolutePath().normalize();
        this.folder = chosen.isBlank()
                ? beside.resolveSibling(beside.getFileName() + "-expiring")
                : Path.of(chosen).toAbsolutePath();
        this.clock = clock;
    }

    /// A key that lies somewhere.
    ///
    /// @param goes the day of the folder that it lies in
    /// @param put the day on which it was put there
    record Kept(CaseId id, LocalDate goes, LocalDate put) {}

    /// On the disk when this returns.
    void put(CaseId id, LocalDate goes, byte[] key) {
        run(() -> file(id, goes).put(key, today()));
    }

    /// Nothing when it is gone, and then the case is gone.
    Optional<byte[]> of(CaseId id, LocalDate goes) {
        return call(() -> {
            var key = file(id, goes).read();
            if (key.isPresent()) return key;
            var left = elsewhere(id);
            return left.isPresent() ? left.get().read() : Optional.empty();
        });
    }

    /// It goes on another day.
    void move(CaseId id, LocalDate from, LocalDate to) {
        run(() -> {
            var file = Files.exists(file(id, from).path()) ? Optional.of(file(id, from)) : elsewhere(id);
            if (file.isPresent()) file.get().move(file(id, to), today());
        });
    }

    void destroy(CaseId id, LocalDate goes) {
        run(() -> {
            file(id, goes).destroy(today());
            var left = elsewhere(id);
            if (left.isPresent()) left.get().destroy(today());
        });
    }

    /// The key of nothing, to be read where there is none: that takes as long.
    byte[] nobodys() {
        return call(() -> {
            var file = new KeyFile(folder.resolve("nobodys"));
            var key = file.read();
            if (key.isPresent()) return key.get();
            file.put(KeyWrap.newKey(), today());
            return file.read().orElseThrow();
        });
    }

    /// All there are.
    List<Kept> all() {
        return call(() -> {
            var kept = new java.util.ArrayList<Kept>();
            for (var day : in(own())) {
                for (var file : in(day)) kept.addAll(kept(day, file).stream().toList());
            }
            return List.copyOf(kept);
        });
    }

    /// Folders of days that are empty go, and so does what a fault left half put there.
    void sweep() {
        run(() -> {
            for (var day : in(own())) {
                for (var file : in(day)) {
                    if (isDraft(file) && new KeyFile(file).day().isBefore(today().minusDays(1)))
                        new KeyFile(file).destroy(today());
                }
                if (in(day).isEmpty()) Files.deleteIfExists(day);
            }
        });
    }

    private static boolean isDraft(Path file) {
        return String.valueOf(file.getFileName()).endsWith(KeyFile.DRAFT);
    }

    private Optional<Kept> kept(Path day, Path file) throws IOException {
        if (isDraft(file)) return Optional.empty();
        return Optional.of(new Kept(
                new CaseId(UUID.fromString(String.valueOf(file.getFileName()))),
                LocalDate.parse(String.valueOf(day.getFileName())),
                new KeyFile(file).day()));
    }

    /// Where a fault between a file and its row has left it.
    private Optional<KeyFile> elsewhere(CaseId id) throws IOException {
        return in(own()).stream()
                .map(day -> day.resolve(id.value().toString()))
                .filter(Files::exists)
                .findFirst()
                .map(KeyFile::new);
    }

    private KeyFile file(CaseId id, LocalDate goes) {
        return new KeyFile(own().resolve(goes.toString()).resolve(id.value().toString()));
    }

    private Path own() {
        return folder.resolve(Tenant.current().value().toString());
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    /// No finer than the file says it, and the same for every practice.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private interface Work<T> {
        T call() throws IOException;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static <T> T call(Work<T> work) {
        try {
            return work.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Step step) {
        call(() -> {
            step.run();
            return step;
        });
    }
}

package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.peil.platform.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryKeysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 8, 29);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T13:14:15Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Tenant practice = new Tenant(UUID.randomUUID());
    private final CaseId id = new CaseId(UUID.randomUUID());
    private final byte[] key = KeyWrap.newKey();
    private ExpiryKeys keys;

    @BeforeEach
    void beside_the_data() {
        keys = new ExpiryKeys("", folder.resolve("data"), CLOCK);
    }

    @Test
    void a_key_lies_beside_the_data_in_the_folder_of_its_day_for_its_owner_alone() throws IOException {
        practice.run(() -> keys.put(id, LATER, key));

        assertThat(files()).containsExactly(file(LATER));
        assertThat(Files.readAllBytes(file(LATER))).isEqualTo(key);
        assertThat(rights(file(LATER))).isEqualTo("rw-------");
        for (var above = file(LATER).getParent(); !above.equals(folder); above = above.getParent()) {
            assertThat(rights(above)).isEqualTo("rwx------");
        }
    }

    @Test
    void where_somebody_chose_another_folder_it_lies_there() {
        var chosen = new ExpiryKeys(folder.resolve("elsewhere").toString(), folder.resolve("data"), CLOCK);

        practice.run(() -> chosen.put(id, LATER, key));

        assertThat(files()).allMatch(file -> file.startsWith(folder.resolve("elsewhere")));
    }

    @Test
    void no_file_and_no_folder_of_a_day_tells_more_than_a_day() {
        practice.run(() -> keys.put(id, LATER, key));
        practice.run(() -> keys.move(id, LATER, LATER.plusDays(1)));
        keys.nobodys();

        var midnight = Instant.parse("2026-06-30T00:00:00Z");
        assertThat(files()).hasSize(2).allMatch(file -> changed(file).equals(midnight));
        assertThat(List.of(file(LATER).getParent(), file(LATER.plusDays(1)).getParent()))
                .allMatch(day -> changed(day).equals(midnight));
    }

    @Test
    void kept_until_another_day_it_lies_in_that_folder() {
        practice.run(() -> {
            keys.put(id, LATER, key);
            keys.move(id, LATER, TODAY.plusDays(7));

            assertThat(keys.of(id, TODAY.plusDays(7))).contains(key);
            assertThat(keys.all()).containsExactly(new ExpiryKeys.Kept(id, TODAY.plusDays(7), TODAY));
        });
        assertThat(files()).containsExactly(file(TODAY.plusDays(7)));
    }

    @Test
    void where_a_fault_left_it_in_another_folder_it_is_found_all_the_same_and_destroyed_too() {
        practice.run(() -> {
            keys.put(id, LATER, key);

            assertThat(keys.of(id, TODAY)).contains(key);
            keys.destroy(id, TODAY);
            assertThat(keys.of(id, LATER)).isEmpty();
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_destroyed_is_written_over_first() throws IOException {
        practice.run(() -> keys.put(id, LATER, key));
        var another = folder.resolve("another name of the same file");
        Files.createLink(another, file(LATER));

        practice.run(() -> keys.destroy(id, LATER));

        assertThat(Files.exists(file(LATER))).isFalse();
        assertThat(Files.readAllBytes(another)).hasSize(32).isNotEqualTo(key);
    }

    @Test
    void half_a_key_is_none_and_another_practice_finds_none() throws IOException {
        practice.run(() -> keys.put(id, LATER, key));

        assertThat(new Tenant(UUID.randomUUID()).call(() -> keys.of(id, LATER))).isEmpty();
        assertThat(new Tenant(UUID.randomUUID()).call(keys::all)).isEmpty();
        Files.write(file(LATER), new byte[16]);
        assertThat(practice.call(() -> keys.of(id, LATER))).isEmpty();
    }

    @Test
    void folders_of_days_that_are_empty_go_and_drafts_that_a_fault_left_too() throws IOException {
        practice.run(() -> keys.put(id, LATER, key));
        var draft = file(LATER).resolveSibling(UUID.randomUUID() + ".new");
        Files.write(draft, key);
        Files.setLastModifiedTime(draft, KeyFile.midnight(TODAY.minusDays(2)));
        practice.run(() -> keys.destroy(id, LATER));

        practice.run(keys::sweep);

        assertThat(files()).isEmpty();
        assertThat(Files.exists(file(LATER).getParent())).isFalse();
    }

    private Path file(LocalDate day) {
        return folder.resolve("data-expiring")
                .resolve(practice.value().toString())
                .resolve(day.toString())
                .resolve(id.value().toString());
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Instant changed(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.WallClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineDoorTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    @TempDir
    Path folder;

    private final Line line = new Line(
            new LineId(UUID.randomUUID()),
            new Tenant(UUID.randomUUID()),
            "lijn",
            "Lijn",
            null,
            "",
            60,
            LocalDate.EPOCH,
            null);
    private final Bytes known = LineFixture.lookup();
    private LineDoor door;

    @BeforeEach
    void three_are_free() throws IOException {
        var clock = new WallClock();
        clock.turnTo(LocalDate.of(2026, 6, 30).atTime(10, 0).toInstant(java.time.ZoneOffset.UTC));
        door = new LineDoor(new Challenges(new LineSecret("", folder), clock), new Guesses(3, clock));
    }

    @Test
    void whoever_tries_again_and_again_without_work_is_sent_to_work_first() {
        for (int i = 0; i < 7; i++) {
            assertThatThrownBy(() -> miss(HERE)).isInstanceOf(NotFound.class);
        }

        assertThatThrownBy(() -> miss(HERE)).isInstanceOf(NoWork.class);
        assertThatThrownBy(() -> door.with(known, HERE, () -> "there")).isInstanceOf(NoWork.class);
        assertThatThrownBy(() -> miss(ELSEWHERE)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_worked_for_it_goes_on_whatever_others_do_from_the_same_address() {
        door.opened(Hashes.lookup(known));
        for (int i = 0; i < 20; i++) door.challenge(line, HERE);

        assertThat(door.with(known, HERE, () -> "there")).isEqualTo("there");
        assertThat(door.challenge(line, HERE).bits()).isGreaterThan(14);
        assertThat(door.challenge(line, ELSEWHERE).bits()).isEqualTo(14);
    }

    @Test
    void without_work_nobody_passes() {
        assertThatThrownBy(() -> door.pass(line, null, null)).isInstanceOf(NoWork.class);
    }

    private void miss(String address) {
        door.with(LineFixture.lookup(), address, () -> {
            throw new NotFound();
        });
    }
}

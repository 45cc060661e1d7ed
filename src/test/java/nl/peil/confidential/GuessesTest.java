package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.peil.platform.WallClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static final String HERE = "192.0.2.1";

    private final WallClock clock = new WallClock();
    private Guesses guesses;

    @BeforeEach
    void ten_are_free() {
        clock.turnTo(Instant.parse("2026-06-30T10:05:00Z"));
        guesses = new Guesses(10, clock);
    }

    @Test
    void whoever_guesses_often_works_more_and_only_there() {
        assertThat(ask(HERE, 10)).isEqualTo(14);
        assertThat(ask(HERE, 5)).isEqualTo(15);
        assertThat(ask(HERE, 20)).isEqualTo(19);

        assertThat(guesses.bits("192.0.2.2")).isEqualTo(14);
    }

    @Test
    void nobody_is_shut_out_and_the_next_hour_begins_anew() {
        assertThat(ask(HERE, 10_000)).isEqualTo(22);

        clock.turnTo(clock.instant().plus(Duration.ofHours(1)));
        assertThat(guesses.bits(HERE)).isEqualTo(14);
        assertThat(guesses.tooMany(HERE)).isFalse();
    }

    @Test
    void of_a_new_address_the_network_counts() {
        ask("2001:db8:1:2::1", 15);

        assertThat(guesses.bits("2001:db8:1:2:3:4:5:6")).isEqualTo(15);
        assertThat(guesses.bits("2001:db8:1:3::1")).isEqualTo(14);
    }

    @Test
    void what_led_nowhere_counts_too() {
        for (int i = 0; i < 20; i++) guesses.missed(HERE);
        assertThat(guesses.tooMany(HERE)).isFalse();

        guesses.missed(HERE);

        assertThat(guesses.tooMany(HERE)).isTrue();
        assertThat(guesses.tooMany("192.0.2.2")).isFalse();
        assertThat(guesses.bits(HERE)).isEqualTo(16);
    }

    private int ask(String address, int times) {
        int bits = 0;
        for (int i = 0; i < times; i++) bits = guesses.bits(address);
        return bits;
    }
}

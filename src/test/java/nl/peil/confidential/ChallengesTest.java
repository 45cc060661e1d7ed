package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.peil.confidential.Challenges.Challenge;
import nl.peil.platform.WallClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengesTest {

    @TempDir
    Path folder;

    private final WallClock clock = new WallClock();
    private final LineId line = new LineId(UUID.randomUUID());
    private Challenges challenges;

    @BeforeEach
    void a_secret() throws IOException {
        clock.turnTo(Instant.parse("2026-06-30T10:00:00Z"));
        challenges = new Challenges(new LineSecret("", folder), clock);
    }

    @Test
    void work_that_was_done_passes_once() {
        var challenge = challenges.make(line, 10);
        var nonce = done(challenge);

        assertThat(challenges.redeem(line, challenge.challenge(), nonce)).isTrue();
        assertThat(challenges.redeem(line, challenge.challenge(), nonce)).isFalse();
    }

    @Test
    void no_work_or_too_little_does_not_pass() {
        var challenge = challenges.make(line, 20);
        var nonce = new Bytes(LineFixture.work(challenge.challenge().value(), 3));

        assertThat(challenges.redeem(line, null, nonce)).isFalse();
        assertThat(challenges.redeem(line, challenge.challenge(), null)).isFalse();
        assertThat(Hashes.zeroBits(Hashes.work(challenge.challenge().value(), nonce.value())))
                .isLessThan(20);
        assertThat(challenges.redeem(line, challenge.challenge(), nonce)).isFalse();
    }

    @Test
    void nobody_makes_a_lighter_one_herself() {
        var bytes = challenges.make(line, 20).challenge().value().clone();
        bytes[24] = 1;

        assertThat(challenges.redeem(line, new Bytes(bytes), new Bytes(LineFixture.work(bytes, 1))))
                .isFalse();
    }

    @Test
    void it_is_good_for_ten_minutes_at_one_line_and_at_every_node_with_the_secret() throws IOException {
        var challenge = challenges.make(line, 8);
        var nonce = done(challenge);
        var elsewhere = new Challenges(new LineSecret("", folder), clock);

        assertThat(elsewhere.redeem(new LineId(UUID.randomUUID()), challenge.challenge(), nonce))
                .isFalse();
        clock.turnTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(elsewhere.redeem(line, challenge.challenge(), nonce)).isTrue();
        clock.turnTo(clock.instant().plusSeconds(1));
        assertThat(challenges.redeem(line, challenge.challenge(), nonce)).isFalse();
    }

    @Test
    void another_secret_makes_others() throws IOException {
        var challenge = challenges.make(line, 8);

        assertThat(new Challenges(new LineSecret("ab".repeat(32), folder), clock)
                        .redeem(line, challenge.challenge(), done(challenge)))
                .isFalse();
    }

    private static Bytes done(Challenge challenge) {
        return new Bytes(LineFixture.work(challenge.challenge().value(), challenge.bits()));
    }
}

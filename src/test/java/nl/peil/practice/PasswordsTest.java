package nl.peil.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_hash_and_no_other() {
        var hash = passwords.hash("een mooie lange zin");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.match("een mooie lange zin", hash)).isTrue();
        assertThat(passwords.match("een mooie lange Zin", hash)).isFalse();
    }

    @Test
    void checking_against_nobody_takes_as_long_as_against_somebody() {
        var hash = passwords.hash("een mooie lange zin");
        for (int i = 0; i < 5; i++) passwords.match("warm", null);

        long somebody = time(() -> passwords.match("een andere zin", hash));
        long nobody = time(() -> passwords.match("een andere zin", null));

        assertThat((double) nobody / somebody).isBetween(0.4, 2.5);
        assertThat(passwords.match("", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "te kort, practice.password.short",
        "wachtwoord123, practice.password.common",
        "WACHTWOORD123, practice.password.common",
        "ababababababab, practice.password.common",
        "eline@example.org, practice.password.own",
        "Eline de Wit, practice.password.own"
    })
    void a_password_that_others_can_guess_is_refused_with_a_reason(String weak, String why) {
        assertThat(passwords.weakness(weak, "Eline de Wit", "eline@example.org"))
                .contains(why);
    }

    @Test
    void a_short_sentence_is_fine() {
        assertThat(passwords.weakness("koffie om half elf", "Eline de Wit", "eline@example.org"))
                .isEmpty();
        assertThat(passwords.weakness("x".repeat(100) + "y1z".repeat(50), "")).contains("practice.password.long");
    }

    private static long time(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}

package nl.peil.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id (19 MiB, 2 rounds: OWASP's password storage cheat sheet), and says which ones are too
/// weak to take.
@Component
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /// The hash of a password that nobody knows: checking against it takes as long as against a real one.
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    private final Set<String> common = common();

    /// Each hash takes memory: a rush at the door must not take all of it.
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(argon.encode(password));
        } finally {
            room.release();
        }
    }

    /// Takes as long when there is nothing to compare with, so that the time doesn't tell whether there is.
    boolean match(String typed, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            return argon.matches(typed, hash == null ? NOBODY : hash) && hash != null;
        } finally {
            room.release();
        }
    }

    /// Why this password can't be taken: a message key, or nothing when it can.
    ///
    /// @param own words that others know of her, such as her name and address
    Optional<String> weakness(String password, String... own) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) return Optional.of("practice.password.short");
        if (password.length() > LONGEST) return Optional.of("practice.password.long");
        if (common.contains(plain) || plain.chars().distinct().count() < 4)
            return Optional.of("practice.password.common");
        for (var word : own) {
            if (!word.isBlank() && plain.equals(word.strip().toLowerCase(Locale.ROOT)))
                return Optional.of("practice.password.own");
        }
        return Optional.empty();
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("content/common-passwords.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

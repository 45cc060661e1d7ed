package nl.peil.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work that is done later, at a moment of its own, for one tenant and one subject. It survives a restart, and is tried
/// again, ever more slowly, while it fails: what it does must come out the same when done twice.
///
/// Declare one as a bean; plan it with [Jobs#at].
///
/// @param name unique and lasting: jobs already planned are found again by it
/// @param work is given the subject, with its tenant bound and no transaction open; answers when to do it again, or
///     nothing when it is done
public record Job(String name, Function<UUID, Optional<Instant>> work) {

    /// Work that is done when it has been done once.
    public static Job once(String name, Consumer<UUID> work) {
        return new Job(name, subject -> {
            work.accept(subject);
            return Optional.empty();
        });
    }
}

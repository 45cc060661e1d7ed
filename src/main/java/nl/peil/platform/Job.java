package nl.peil.platform;

import java.util.UUID;
import java.util.function.Consumer;

/// Work that is done later, at a moment of its own, for one tenant and one subject. It survives a restart, and is tried
/// again, ever more slowly, while it fails: what it does must come out the same when done twice.
///
/// Declare one as a bean; plan it with [Jobs#at].
///
/// @param name unique and lasting: jobs already planned are found again by it
/// @param work is given the subject, with its tenant bound and no transaction open
public record Job(String name, Consumer<UUID> work) {}

package nl.peil.collaboration;

/// Whoever built something on a session that was held can keep it from being taken back. Another module brings this
/// along.
public interface SessionVeto {

    /// Whether something depends on this session having been held.
    boolean dependsOn(SessionId session);
}

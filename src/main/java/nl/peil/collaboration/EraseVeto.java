package nl.peil.collaboration;

/// Whoever still has something open for a client can keep what is known of her from being erased. Another module brings
/// this along.
public interface EraseVeto {

    /// Whether something about this collaboration isn't done yet.
    boolean needs(CollaborationId collaboration);
}

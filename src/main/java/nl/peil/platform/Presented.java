package nl.peil.platform;

/// What somebody presents before it is known whose data they come for: the hash of a link, an address to sign in with.
/// For the length of `call`, row-level security shows the row that carries exactly this, and no other.
///
/// A table that may be found this way says so by a policy of its own on `current_setting('peil.presented', true)`.
public final class Presented {

    static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private Presented() {}

    public static <T, X extends Throwable> T call(String presented, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, presented).call(work);
    }
}

package nl.peil.practice;

import java.util.Optional;

/// Who may begin a practice of her own beside those that are here. Whoever asks people in brings an implementation;
/// without one, nobody may.
public interface Newcomers {

    /// Where somebody goes on who was asked in with this secret; nothing when she wasn't, or has begun one already.
    ///
    /// @return a path within the application, for whoever is signed in as an owner
    Optional<String> invited(String secret);

    /// Takes the one practice that she may begin. Of two at the same moment one gets it.
    boolean take(String secret);

    /// Gives it back: the practice couldn't be begun.
    void giveBack(String secret);
}

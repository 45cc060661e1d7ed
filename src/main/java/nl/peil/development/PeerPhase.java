package nl.peil.development;

import java.util.Optional;

/// The steps of a round, in their order.
public enum PeerPhase {
    /// whoever brings the case asks her question; the others read, and take part or not
    QUESTION,
    /// each tells what she sees, without advice
    SEE,
    /// the others ask on, and whoever brought it answers
    ASK,
    ADVISE,
    /// whoever brought it tells what she takes along
    TAKE_ALONG;

    Optional<PeerPhase> next() {
        return this == TAKE_ALONG ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /// Whether each of the others says something once, before she reads what the rest said.
    public boolean isEachInTurn() {
        return this == SEE || this == ADVISE;
    }

    boolean isJoinable() {
        return this != TAKE_ALONG;
    }
}

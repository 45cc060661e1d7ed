package nl.peil.practice;

import java.time.Duration;
import java.time.Instant;

/// How often somebody tried and failed to sign in, and until when she has to wait.
///
/// A try is counted before it is checked, so that many at once can't slip through; one that succeeds is forgotten.
///
/// @param last a fingerprint of what was tried last: the same words sent twice count once
/// @param expires when all of this is forgotten
record Attempt(String who, int failures, String last, Instant until, Instant expires) {

    /// @param free tries that cost nothing
    record Limit(int free, Duration longest) {
        static final Limit ACCOUNT = new Limit(5, Duration.ofMinutes(15));
        /// More people may share an address.
        static final Limit ADDRESS = new Limit(30, Duration.ofMinutes(15));
    }

    sealed interface Reply {
        /// To be kept, and then the password may be looked at.
        record GoOn(Attempt attempt) implements Reply {}

        record Wait(Duration left) implements Reply {}
    }

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration MEMORY = Duration.ofHours(24);

    static Attempt first(String who) {
        return new Attempt(who, 0, "", Instant.EPOCH, Instant.EPOCH);
    }

    Reply again(String fingerprint, Limit limit, Instant now) {
        if (last.equals(fingerprint)) return new Reply.GoOn(this);
        if (now.isBefore(until)) return new Reply.Wait(Duration.between(now, until));
        int count = (now.isBefore(expires) ? failures : 0) + 1;
        var wait = count < limit.free ? Duration.ZERO : pause(count - limit.free, limit.longest);
        return new Reply.GoOn(new Attempt(who, count, fingerprint, now.plus(wait), now.plus(MEMORY)));
    }

    /// The try turned out right: it doesn't count.
    Attempt takenBack() {
        return new Attempt(who, Math.max(0, failures - 1), "", Instant.EPOCH, expires);
    }

    private static Duration pause(int doublings, Duration longest) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(doublings, 20));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}

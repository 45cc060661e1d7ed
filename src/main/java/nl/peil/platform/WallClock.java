package nl.peil.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The clock on the wall. Everybody reads it through [Clock]; a test, and the practice to play with, may turn its
/// hands to tell of months that have been.
@Component("clock")
public final class WallClock extends Clock {

    private volatile @Nullable Instant turned;

    /// From now on it stands still at `moment`, for everybody.
    public void turnTo(Instant moment) {
        turned = moment;
    }

    /// It runs again.
    public void release() {
        turned = null;
    }

    @Override
    public Instant instant() {
        var moment = turned;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

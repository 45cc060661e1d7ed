package nl.peil.agreement;

import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// After how many sessions both sides gauge. It starts at every session; less often takes two, more often takes one; it
/// is never off.
///
/// @param every gauge after every so many sessions, 1 to 4
/// @param proposed what the organizer would like instead and the client has not answered yet, 2 to 4
/// @param declined what the client last said no to
record Rhythm(
        @Id CollaborationId collaboration,
        @Version int version,
        Tenant tenant,
        int every,
        @Nullable Integer proposed,
        @Nullable Integer declined) {

    static final int EVERY_SESSION = 1;
    static final int MOST = 4;

    static Rhythm of(CollaborationId collaboration, Tenant tenant) {
        return new Rhythm(collaboration, 0, tenant, EVERY_SESSION, null, null);
    }

    /// Less often waits for the client's yes. What already holds, or gauging more often, needs nobody's leave.
    Rhythm propose(int every) {
        if (every < EVERY_SESSION || every > MOST) throw new IllegalArgumentException("every: " + every);
        return every <= this.every
                ? settled(every)
                : new Rhythm(collaboration, version, tenant, this.every, every, null);
    }

    /// @param read what the client had before her eyes; when the proposal has changed since, nothing changes
    Rhythm accept(int read) {
        return proposed != null && proposed == read ? settled(read) : this;
    }

    Rhythm decline(int read) {
        return proposed != null && proposed == read
                ? new Rhythm(collaboration, version, tenant, every, null, read)
                : this;
    }

    /// Either side may ask for a gauge after every session, at once.
    Rhythm back() {
        return settled(EVERY_SESSION);
    }

    private Rhythm settled(int every) {
        return new Rhythm(collaboration, version, tenant, every, null, null);
    }
}

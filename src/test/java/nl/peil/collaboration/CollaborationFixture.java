package nl.peil.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import org.springframework.stereotype.Component;

/// Clients, collaborations and sessions for a test of whatever module, made through their own doors.
///
/// `var id = collaborations.begin(me, 2)` begins a long one with two trial sessions; `collaborations.hold(me, id)`
/// holds a session of two hours that ended ten minutes ago.
@Component
public class CollaborationFixture {

    private final Clients clients;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final Clock clock;

    CollaborationFixture(Clients clients, Collaborations collaborations, Sessions sessions, Clock clock) {
        this.clients = clients;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.clock = clock;
    }

    public ClientId client(Me me, String name) {
        var details =
                new ClientDetails(name, Channel.EMAIL, "+31612345678", "client@example.org", "nl", "Utrecht", null);
        return me.tenant().call(() -> clients.add(new ClientId(Uuids.next()), me.organizer(), details));
    }

    public CollaborationId begin(Me me, int trialSessions) {
        return begin(me, "Anna de Wit", trialSessions);
    }

    public CollaborationId begin(Me me, String client, int trialSessions) {
        var id = client(me, client);
        var plan = new Plan(
                "De zolder leeg",
                Length.LONG,
                Funding.PRIVATE,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                null);
        return me.tenant()
                .call(() -> collaborations.begin(
                        new CollaborationId(Uuids.next()), me.organizer(), id, plan, trialSessions));
    }

    /// Plans a session of two hours that has just ended.
    public SessionId planned(Me me, CollaborationId collaboration) {
        return me.tenant()
                .call(() -> sessions.plan(
                        new SessionId(Uuids.next()),
                        collaboration,
                        clock.instant().minus(Duration.ofMinutes(130)),
                        120,
                        null));
    }

    public SessionId hold(Me me, CollaborationId collaboration) {
        var session = planned(me, collaboration);
        me.tenant().run(() -> sessions.hold(session));
        return session;
    }

    /// A session of `minutes` that began just now, and is over.
    public SessionId hold(Me me, CollaborationId collaboration, int minutes) {
        return me.tenant().call(() -> {
            var session = sessions.plan(new SessionId(Uuids.next()), collaboration, clock.instant(), minutes, null);
            sessions.hold(session);
            return session;
        });
    }

    /// Takes back that it was held.
    public boolean undo(SessionId session) {
        return sessions.undo(session) instanceof Session.Reply.Changed;
    }
}

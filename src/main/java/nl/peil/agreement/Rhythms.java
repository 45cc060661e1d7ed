package nl.peil.agreement;

import java.util.function.UnaryOperator;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Header;
import nl.peil.collaboration.Phase;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// After how many sessions both sides gauge, for each collaboration.
@Service
@Transactional
public class Rhythms {

    /// Without a trial, so many sessions show that it works.
    static final int KNOWN = 3;

    private final RhythmRepository rhythms;
    private final Collaborations collaborations;
    private final Practices practices;
    private final ClientLinks links;
    private final JdbcClient db;

    Rhythms(
            RhythmRepository rhythms,
            Collaborations collaborations,
            Practices practices,
            ClientLinks links,
            JdbcClient db) {
        this.rhythms = rhythms;
        this.collaborations = collaborations;
        this.practices = practices;
        this.links = links;
        this.db = db;
    }

    /// Whether they may agree to gauge less often: they know that it works, and they go on.
    @Transactional(readOnly = true)
    public boolean isOpen(CollaborationId collaboration) {
        return isOpen(collaborations.header(collaboration));
    }

    /// The organizer proposes to gauge after every so many sessions, 1 to 4. Less often waits for the client.
    public void propose(CollaborationId collaboration, int every) {
        if (!isOpen(collaboration)) throw new NotFound();
        change(collaboration, rhythm -> rhythm.propose(every));
    }

    /// @param read what the client had before her eyes
    public void accept(CollaborationId collaboration, int read) {
        if (isOpen(collaboration)) change(collaboration, rhythm -> rhythm.accept(read));
    }

    public void decline(CollaborationId collaboration, int read) {
        change(collaboration, rhythm -> rhythm.decline(read));
    }

    /// A gauge after every session again, at once.
    public void back(CollaborationId collaboration) {
        change(collaboration, Rhythm::back);
    }

    @Transactional(readOnly = true)
    RhythmPage page(CollaborationId collaboration) {
        var header = collaborations.header(collaboration);
        var rhythm = rhythms.findById(collaboration).orElseGet(() -> Rhythm.of(collaboration, Tenant.current()));
        return RhythmPage.of(rhythm, Names.of(header, practices), isOpen(header));
    }

    private void change(CollaborationId collaboration, UnaryOperator<Rhythm> how) {
        db.sql("""
            insert into rhythm (tenant, collaboration, version, every)
            values (:tenant, :collaboration, 1, :every) on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("collaboration", collaboration.value())
                .param("every", Rhythm.EVERY_SESSION)
                .update();
        var before = rhythms.findToChangeByCollaboration(collaboration).orElseThrow();
        var after = how.apply(before);
        rhythms.save(after);
        if (after.proposed() == null) links.answered(Ask.RHYTHM, collaboration);
        if (after.every() != before.every()) collaborations.evaluateEvery(collaboration, after.every());
    }

    private static boolean isOpen(Header header) {
        return header.phase() == Phase.ONGOING && (header.trialSessions() > 0 || header.held() >= KNOWN);
    }
}

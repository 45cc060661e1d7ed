package nl.peil.development;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.PhaseChanged;
import nl.peil.conversation.RuptureRepaired;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What there is to look back on. Each is asked once, to her whose it was, until she writes about it or says that
/// she needn't.
@Service
@Transactional
class LookBacks {

    private final Collaborations collaborations;
    private final JdbcClient db;
    private final Clock clock;

    LookBacks(Collaborations collaborations, JdbcClient db, Clock clock) {
        this.collaborations = collaborations;
        this.db = db;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RuptureRepaired bump) {
        ask(LookBack.Kind.BUMP, bump.rupture(), bump.collaboration());
    }

    @ApplicationModuleListener
    void on(PhaseChanged change) {
        if (change.phase() != Phase.CLOSED) return;
        ask(LookBack.Kind.CLOSING, change.collaboration().value(), change.collaboration());
    }

    /// Nothing happens for one that has been erased meanwhile.
    private void ask(LookBack.Kind kind, UUID subject, CollaborationId about) {
        collaborations.organizerOf(about).ifPresent(organizer -> ask(kind, subject, about, organizer));
    }

    void ask(LookBack.Kind kind, UUID subject, @Nullable CollaborationId about, OrganizerId organizer) {
        db.sql("""
            insert into look_back (tenant, subject, organizer, kind, collaboration, made)
            values (:tenant, :subject, :organizer, :kind, :collaboration, :made) on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("subject", subject)
                .param("organizer", organizer.value())
                .param("kind", kind.name())
                .param("collaboration", about == null ? null : about.value(), Types.OTHER)
                .param("made", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest first. A peer review is one to look back on once it is over.
    @Transactional(readOnly = true)
    List<LookBack> of(OrganizerId me) {
        return db.sql("""
            select subject, kind, collaboration, made from look_back s
            where organizer = :me and answered is null
                and not (kind = 'PEER_REVIEW'
                    and exists (select from peer_review r where r.id = s.subject and r.closed is null))
            order by made desc, subject
            """)
                .param("me", me.value())
                .query(Rows.as(LookBack.class))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<LookBack> find(OrganizerId me, UUID subject) {
        return of(me).stream().filter(one -> one.subject().equals(subject)).findFirst();
    }

    /// She wrote about it, or needn't. Nothing happens to one that isn't hers.
    void answer(OrganizerId me, UUID subject) {
        db.sql("""
            update look_back set answered = :now
            where organizer = :me and subject = :subject and answered is null
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", me.value())
                .param("subject", subject)
                .update();
    }
}

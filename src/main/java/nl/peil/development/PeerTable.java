package nl.peil.development;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who sits around the table, and what was said there. Each is a row of her own practice; those of fellow practices are
/// read as long as the case is shared with them.
@Component
@Transactional
class PeerTable {

    private final JdbcClient db;
    private final Clock clock;

    PeerTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param practice hers
    record Participant(OrganizerId organizer, Tenant practice, String name) {}

    /// @param answers the question that this is the answer to
    record Contribution(
            UUID id,
            OrganizerId organizer,
            PeerPhase phase,
            @Nullable UUID answers,
            String words,
            Instant made) {}

    /// @return the participation, a new one or the one that there was
    UUID join(PeerReview review, Me me) {
        db.sql("""
            insert into peer_participant (tenant, id, review, practice, organizer, name, joined)
            values (:tenant, :id, :review, :practice, :me, :name, :joined) on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("id", Uuids.next())
                .param("review", review.id().value())
                .param("practice", review.tenant().value())
                .param("me", me.account())
                .param("name", me.name())
                .param("joined", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return db.sql("select id from peer_participant where tenant = :tenant and review = :review and organizer = :me")
                .param("tenant", Tenant.current().value())
                .param("review", review.id().value())
                .param("me", me.account())
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }

    @Transactional(readOnly = true)
    boolean takesPart(PeerReview review, OrganizerId me) {
        return db.sql("""
            select exists (
                select from peer_participant
                where tenant = :tenant and review = :review and practice = :practice and organizer = :me)
            """)
                .param("tenant", Tenant.current().value())
                .param("review", review.id().value())
                .param("practice", review.tenant().value())
                .param("me", me.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /// In the order in which they came.
    @Transactional(readOnly = true)
    List<Participant> participants(PeerReview review) {
        return db.sql("""
            select organizer, tenant as practice, name from peer_participant
            where review = :review and practice = :practice order by joined, id
            """)
                .param("review", review.id().value())
                .param("practice", review.tenant().value())
                .query(Rows.as(Participant.class))
                .list();
    }

    /// All that was said, whether or not a reader may know it yet, in the order in which it was said.
    @Transactional(readOnly = true)
    List<Contribution> said(PeerReview review) {
        return db.sql("""
            select id, organizer, phase, answers, words, made from peer_contribution
            where review = :review and practice = :practice order by made, id
            """)
                .param("review", review.id().value())
                .param("practice", review.tenant().value())
                .query(Rows.as(Contribution.class))
                .list();
    }

    @Transactional(readOnly = true)
    boolean isQuestion(PeerReview review, UUID question) {
        return said(review).stream()
                .anyMatch(one -> one.id().equals(question) && one.phase() == PeerPhase.ASK && one.answers() == null);
    }

    /// Locks her participation, so that what comes in while all is erased goes with the rest.
    ///
    /// @return whether it is there now: not when she said something else in this step before
    boolean say(UUID id, PeerReview review, Me me, PeerPhase step, String words) {
        return keep(id, review, me, step, words, null, """
            select :tenant, :id, :review, :practice, :me, :phase, p.id, null::uuid, :words, :made from peer_participant p
            where p.tenant = :tenant and p.review = :review and p.practice = :practice and p.organizer = :me
            for key share
            """);
    }

    boolean answer(UUID id, PeerReview review, Me me, UUID question, String words) {
        return keep(
                id,
                review,
                me,
                PeerPhase.ASK,
                words,
                question,
                "values (:tenant, :id, :review, :practice, :me, :phase, null::uuid, :answers, :words, :made)");
    }

    private boolean keep(
            UUID id, PeerReview review, Me me, PeerPhase step, String words, @Nullable UUID answers, String row) {
        int added = db.sql("insert into peer_contribution"
                        + " (tenant, id, review, practice, organizer, phase, participant, answers, words, made) "
                        + row + " on conflict do nothing")
                .param("tenant", Tenant.current().value())
                .param("id", id)
                .param("review", review.id().value())
                .param("practice", review.tenant().value())
                .param("me", me.account())
                .param("phase", step.name())
                .param("answers", answers, Types.OTHER)
                .param("words", words)
                .param("made", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return added == 1
                || said(review).stream()
                        .anyMatch(one -> one.id().equals(id) && one.organizer().equals(me.organizer()));
    }

    /// Asks these to look along, and nobody else.
    void invite(PeerReviewId review, Collection<UUID> invited) {
        db.sql("delete from peer_invitation where tenant = :tenant and review = :review")
                .param("tenant", Tenant.current().value())
                .param("review", review.value())
                .update();
        for (var one : invited) {
            db.sql("insert into peer_invitation (tenant, review, invited) values (:tenant, :review, :invited)")
                    .param("tenant", Tenant.current().value())
                    .param("review", review.value())
                    .param("invited", one)
                    .update();
        }
    }

    /// Colleagues and fellow practices; to be asked by her who brought it.
    @Transactional(readOnly = true)
    Set<UUID> invited(PeerReviewId review) {
        return Set.copyOf(db.sql("select invited from peer_invitation where tenant = :tenant and review = :review")
                .param("tenant", Tenant.current().value())
                .param("review", review.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /// Whether she was asked, or her practice was by a fellow one.
    @Transactional(readOnly = true)
    boolean isInvited(PeerReview review, Me me) {
        return db.sql("""
            select exists (
                select from peer_invitation
                where tenant = :practice and review = :review and invited in (:me, :tenant))
            """)
                .param("practice", review.tenant().value())
                .param("review", review.id().value())
                .param("me", me.account())
                .param("tenant", Tenant.current().value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /// The other practices that wrote something, as far as they can be seen.
    @Transactional(readOnly = true)
    List<Tenant> fellows(PeerReviewId review) {
        return db.sql("select distinct tenant from peer_participant where review = :review and tenant <> :tenant")
                .param("review", review.value())
                .param("tenant", Tenant.current().value())
                .query((row, number) -> new Tenant(row.getObject(1, UUID.class)))
                .list();
    }

    /// What was written in the practice that is bound is gone, and who took part in it.
    void forget(PeerReviewId review) {
        for (var rows : List.of("peer_contribution", "peer_participant", "peer_invitation")) {
            db.sql("delete from " + rows + " where tenant = :tenant and review = :review")
                    .param("tenant", Tenant.current().value())
                    .param("review", review.value())
                    .update();
        }
    }

    /// The case that somebody of the practice that is bound took part in.
    @Transactional(readOnly = true)
    Optional<PeerReviewId> reviewOf(UUID participant) {
        return db.sql("select review from peer_participant where tenant = :tenant and id = :id")
                .param("tenant", Tenant.current().value())
                .param("id", participant)
                .query((row, number) -> new PeerReviewId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Whether the case can still be read here.
    @Transactional(readOnly = true)
    boolean isThere(PeerReviewId review) {
        return db.sql("select exists (select from peer_review where id = :review and erased is null)")
                .param("review", review.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}

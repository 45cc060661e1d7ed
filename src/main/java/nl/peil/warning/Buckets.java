package nl.peil.warning;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.peil.collaboration.CollaborationBegun;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionCancelled;
import nl.peil.collaboration.SessionHeld;
import nl.peil.evaluation.EvaluationGiven;
import nl.peil.evaluation.EvaluationRevealed;
import nl.peil.evaluation.PastBroughtIn;
import nl.peil.evaluation.SharingChanged;
import nl.peil.evaluation.WaitEnded;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.warning.engine.Priors;
import nl.peil.warning.engine.Reading;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The buckets of a practice: made anew from what happened, whenever something of it changes.
@Service
@Transactional
class Buckets {

    private static final int PART = 100;

    /// As many collaborations, the latest, tell what is usual in a practice.
    private static final int HISTORY = 300;

    private final Courses courses;
    private final Usuals usuals;
    private final Signals signals;
    private final Turns turns;
    private final JdbcTemplate batches;

    Buckets(Courses courses, Usuals usuals, Signals signals, Turns turns, JdbcTemplate batches) {
        this.courses = courses;
        this.usuals = usuals;
        this.signals = signals;
        this.turns = turns;
        this.batches = batches;
    }

    /// Works out how it stands, from the first session on. Done twice it comes out the same.
    void refresh(CollaborationId collaboration) {
        turns.take(collaboration.value());
        refresh(List.of(collaboration));
    }

    /// The practice's own history, and no other's, tells what to expect of this one.
    @ApplicationModuleListener
    void on(CollaborationBegun begun) {
        var known = batches.query(
                "select collaboration from bucket order by day desc, collaboration limit " + HISTORY,
                (row, _) -> new CollaborationId(row.getObject(1, UUID.class)));
        var learned = courses.of(known).stream().map(Course::bucket).toList();
        var sharpened = Priors.PUBLISHED.sharpened(learned);
        if (!sharpened.equals(Priors.PUBLISHED)) usuals.keep(begun.collaboration(), sharpened);
    }

    @ApplicationModuleListener
    void on(SessionHeld session) {
        refresh(session.collaboration());
    }

    @ApplicationModuleListener
    void on(SessionCancelled session) {
        refresh(session.collaboration());
    }

    @ApplicationModuleListener
    void on(EvaluationGiven evaluation) {
        refresh(evaluation.collaboration());
    }

    @ApplicationModuleListener
    void on(EvaluationRevealed evaluation) {
        refresh(evaluation.collaboration());
    }

    @ApplicationModuleListener
    void on(WaitEnded evaluation) {
        refresh(evaluation.collaboration());
    }

    @ApplicationModuleListener
    void on(SharingChanged evaluation) {
        refresh(evaluation.collaboration());
    }

    /// Nobody else knows of them yet, so nobody waits for a turn.
    @ApplicationModuleListener
    void on(PastBroughtIn past) {
        var all = past.collaborations();
        for (int from = 0; from < all.size(); from += PART) {
            refresh(all.subList(from, Math.min(all.size(), from + PART)));
        }
    }

    /// Works out how they stand, all at once.
    void refresh(Collection<CollaborationId> collaborations) {
        var weighed = new ArrayList<Signals.Weighed>();
        var full = new ArrayList<Standing>();
        var empty = new ArrayList<CollaborationId>();
        for (var course : courses.of(collaborations)) {
            var reading = course.reading();
            weighed.add(new Signals.Weighed(course, reading));
            if (reading == null) empty.add(course.collaboration());
            else full.add(new Standing(course, reading));
        }
        batches.batchUpdate(
                "delete from bucket where collaboration = ?",
                empty,
                PART,
                (PreparedStatement row, CollaborationId collaboration) -> row.setObject(1, collaboration.value()));
        batches.batchUpdate("""
            insert into bucket (tenant, collaboration, day, level, alert, kind, about, apart)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant, collaboration) do update set day = excluded.day, level = excluded.level,
                alert = excluded.alert, kind = excluded.kind, about = excluded.about, apart = excluded.apart
            """, full, PART, Standing::fill);
        signals.weigh(weighed);
    }

    private record Standing(Course course, Reading reading) {

        static void fill(PreparedStatement row, Standing standing) throws SQLException {
            var reading = standing.reading();
            row.setObject(1, Tenant.current().value());
            row.setObject(2, standing.course().collaboration().value());
            row.setObject(3, reading.date());
            row.setInt(4, reading.level());
            row.setBoolean(5, reading.alert());
            row.setObject(6, reading.kind() == null ? null : reading.kind().name(), Types.VARCHAR);
            row.setObject(7, reading.about() == null ? null : reading.about().name(), Types.VARCHAR);
            row.setBoolean(8, reading.apart());
        }
    }
}

package nl.peil.network;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is open, before the eyes of all practices of a network. Nothing here says about whom.
@Service
@Transactional
public class Board {

    /// How somebody gets to somebody else.
    public enum Kind {
        HANDOVER,
        REFERRAL
    }

    private final JdbcClient db;
    private final Practices practices;

    Board(JdbcClient db, Practices practices) {
        this.db = db;
        this.practices = practices;
    }

    /// It is there, and at this step; since when, stays as it was.
    ///
    /// @param step the end of a message key in capitals, never a word that somebody typed
    /// @param due when it comes back to whoever's turn it is
    public void show(UUID subject, Kind kind, String step, LocalDate due) {
        db.sql("""
            insert into board_line (tenant, subject, kind, step, since, due)
            values (:tenant, :subject, :kind, :step, :since, :due)
            on conflict (tenant, subject) do update set step = excluded.step, due = excluded.due
            """)
                .param("tenant", Tenant.current().value())
                .param("subject", subject)
                .param("kind", kind.name())
                .param("step", step)
                .param("since", Date.valueOf(practices.today()))
                .param("due", Date.valueOf(due))
                .update();
    }

    /// It has ended.
    public void remove(UUID subject) {
        db.sql("delete from board_line where subject = :subject")
                .param("subject", subject)
                .update();
    }

    /// All that is open in the network, or, without one, in this practice: what waits longest first.
    @Transactional(readOnly = true)
    List<BoardLine> lines() {
        return db.sql("select tenant, kind, step, since, due from board_line order by due, since, subject")
                .query((row, number) -> new BoardLine(
                        new Tenant(row.getObject("tenant", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("step"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}

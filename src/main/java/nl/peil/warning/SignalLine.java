package nl.peil.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.loop.LoopLine;
import nl.peil.practice.OrganizerId;
import nl.peil.warning.Ground.Step;
import nl.peil.warning.engine.Item;
import nl.peil.warning.engine.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// A signal as a line of a list: about whom, why, and what can be done now.
///
/// @param due from which day it is before her eyes
/// @param later how often she put it off
public record SignalLine(
        SignalId id,
        SignalKind kind,
        CollaborationId collaboration,
        String client,
        int evidence,
        @Nullable Kind strain,
        @Nullable Item about,
        @Nullable SessionId session,
        Step step,
        LocalDate due,
        int later) {

    static SignalLine of(Open open, String client, LoopLine loop) {
        return new SignalLine(
                open.id(),
                open.kind(),
                open.collaboration(),
                client,
                open.evidence(),
                open.strain(),
                open.about(),
                open.session(),
                stepOf(loop),
                loop.due(),
                loop.later());
    }

    /// What is read of an open signal to list it.
    record Open(
            SignalId id,
            SignalKind kind,
            CollaborationId collaboration,
            OrganizerId organizer,
            int evidence,
            @Nullable Kind strain,
            @Nullable Item about,
            @Nullable SessionId session) {

        /// Column by column: an organizer with many clients has hundreds, and reads them each time she opens Vandaag.
        static Open of(ResultSet row, int number) throws SQLException {
            var strain = row.getString("strain");
            var about = row.getString("about");
            var session = row.getObject("session", UUID.class);
            return new Open(
                    new SignalId(row.getObject("id", UUID.class)),
                    SignalKind.valueOf(row.getString("kind")),
                    new CollaborationId(row.getObject("collaboration", UUID.class)),
                    new OrganizerId(row.getObject("organizer", UUID.class)),
                    row.getInt("evidence"),
                    strain == null ? null : Kind.valueOf(strain),
                    about == null ? null : Item.valueOf(about),
                    session == null ? null : new SessionId(session));
        }

        /// The fullest bucket and the longest row come first; of silences the shortest, where most can still be done.
        int weight() {
            return kind.unit() == SignalKind.Unit.DAYS ? -evidence : evidence;
        }
    }

    static final String STEP = "warning.signal.step.";

    private static Step stepOf(LoopLine loop) {
        return Step.valueOf(loop.nextStep().substring(STEP.length()));
    }

    /// A message key: one sentence that says why, for [#arguments].
    public String why() {
        return "warning.signal.why." + kind + (strain == null ? "" : "." + strain);
    }

    public Object[] arguments() {
        return new Object[] {
            client,
            evidence,
            new DefaultMessageSourceResolvable("warning.signal.about." + (about == null ? "ALL" : about.name()))
        };
    }

    /// Where the next step is taken.
    public String href() {
        return hrefOf(step);
    }

    /// Whether it is that nothing is heard any more.
    private boolean isSilence() {
        return kind == SignalKind.NOT_PLANNED || kind == SignalKind.NO_CONTACT || kind == SignalKind.UNANSWERED;
    }

    String hrefOf(Step step) {
        var here = "/collaborations/" + collaboration.value();
        return switch (step) {
            case BUCKET -> here + "/bucket";
            case PLAN -> here + "/sessions/new";
            case MEET -> here;
            case SHARE -> session == null ? here : "/sessions/" + session.value() + "/evaluation";
            case TREND -> here + "/trend";
            case DECIDE -> here + "/trial";
            case CLOSE -> here + "/closing" + (isSilence() ? "?because=NO_ANSWER" : "");
        };
    }
}

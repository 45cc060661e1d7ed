package nl.peil.evaluation;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.evaluation.Sharing.TOGETHER;
import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_NULL;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/// What both sides answer after one session, and when each may see the other's.
///
/// Neither sees anything of the other's before both are in or the agreed wait is over: whoever answers first must not
/// steer the other. After that the client still chooses what her organizer reads.
///
/// @param held when the session ended
/// @param asked when both were asked; nothing for a session brought in from elsewhere, about which nobody is asked now
/// @param until when the agreed wait is over
/// @param together when the client opened what she had kept for looking together
/// @param reminded when she was asked a second time, which is the last
/// @param looked when the organizer last looked at what has opened
record Evaluation(
        @Id SessionId session,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        Instant held,
        @Nullable Instant asked,
        Instant until,
        String instrument,

        @Embedded(onEmpty = USE_NULL, prefix = "client_") @Nullable
        ClientAnswers client,

        @Embedded(onEmpty = USE_NULL, prefix = "organizer_") @Nullable
        OrganizerAnswers organizer,

        @Nullable Instant together,
        @Nullable Instant reminded,
        @Nullable Instant looked) {

    /// How long both sides can answer.
    static final Duration ANSWERABLE = Duration.ofDays(14);

    /// What the row means now. Derived, never stored.
    sealed interface State {
        record Waiting(boolean client, boolean organizer, Instant until) implements State {}

        record Open(Instant since) implements State {}
    }

    /// What became of an answer.
    sealed interface Reply {
        /// @param opens whether there is something to look at from now on, and wasn't before
        record Noted(Evaluation evaluation, boolean opens) implements Reply {}

        /// The same once more: a second tap.
        record Again() implements Reply {}

        record AlreadyIn() implements Reply {}

        record Blank() implements Reply {}

        record TooLate() implements Reply {}
    }

    /// Asks both sides, now. Each gets the whole of the agreed wait, also when the session is put down later on.
    /// The wait ends on a whole hour.
    ///
    /// @param patience days
    static Evaluation ask(
            SessionId session,
            Tenant tenant,
            CollaborationId collaboration,
            Instant held,
            int patience,
            String instrument,
            Instant now) {
        var from = held.isAfter(now) ? held : now;
        var until = wholeHour(from.plus(Duration.ofDays(patience)));
        return new Evaluation(
                session, 0, tenant, collaboration, held, now, until, instrument, null, null, null, null, null);
    }

    /// Easier to say, and to remember: four o'clock rather than eight minutes to.
    private static Instant wholeHour(Instant moment) {
        var hour = moment.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(moment) ? hour : hour.plus(1, ChronoUnit.HOURS);
    }

    State state(Instant now) {
        var opens = opens();
        return now.isBefore(opens)
                ? new State.Waiting(client != null, organizer != null, until)
                : new State.Open(opens);
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opens());
    }

    boolean isAnswerable(Instant now) {
        return asked != null && now.isBefore(asked.plus(ANSWERABLE));
    }

    boolean isIn(Side side) {
        return side == CLIENT ? client != null : organizer != null;
    }

    /// Whether this side answered when the other's answers lay open already.
    boolean isLate(Side side) {
        if (client == null || organizer == null) return false;
        var mine = side == CLIENT ? client.given() : organizer.given();
        var other = side == CLIENT ? organizer.given() : client.given();
        return !mine.isBefore(until) && other.isBefore(mine);
    }

    Reply answer(ClientAnswers answers) {
        if (client != null) return client.same(answers) ? new Reply.Again() : new Reply.AlreadyIn();
        if (answers.isEmpty()) return new Reply.Blank();
        if (!isAnswerable(answers.given())) return new Reply.TooLate();
        return noted(with(answers, organizer), later(answers.given(), organizer == null ? null : organizer.given()));
    }

    Reply answer(OrganizerAnswers answers) {
        if (organizer != null) return organizer.same(answers) ? new Reply.Again() : new Reply.AlreadyIn();
        if (answers.isEmpty()) return new Reply.Blank();
        if (!isAnswerable(answers.given())) return new Reply.TooLate();
        return noted(with(client, answers), later(answers.given(), client == null ? null : client.given()));
    }

    /// The client's choice from now on. Choosing *together* again closes what she had opened.
    Evaluation share(Sharing choice) {
        if (client == null || client.sharing() == choice) return this;
        return with(client.shared(choice), organizer).together(null);
    }

    /// The client opens what she kept for looking together. Before it is open for herself there is nothing to open.
    Evaluation lookTogether(Instant now) {
        return isKept() && isOpen(now) ? together(now) : this;
    }

    /// Whether the client keeps her answers until they look together, and hasn't opened them yet.
    boolean isKept() {
        return client != null && client.sharing() == TOGETHER && together == null;
    }

    /// Whether it is open, and somebody has answered.
    boolean isShown(Instant now) {
        return isOpen(now) && (client != null || organizer != null);
    }

    /// Whether the end of the wait is what opens it: one side was in by then, and not both.
    boolean opensByWaiting() {
        return gaveBefore(until, client == null ? null : client.given())
                != gaveBefore(until, organizer == null ? null : organizer.given());
    }

    private static boolean gaveBefore(Instant moment, @Nullable Instant given) {
        return given != null && given.isBefore(moment);
    }

    private Reply noted(Evaluation next, Instant now) {
        return new Reply.Noted(next, next.isShown(now) && !isShown(now));
    }

    private Instant opens() {
        if (client == null || organizer == null) return until;
        var last = later(client.given(), organizer.given());
        return last.isBefore(until) ? last : until;
    }

    /// Two who answer at the same moment may come in the other order than their moments.
    private static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private Evaluation with(@Nullable ClientAnswers ofClient, @Nullable OrganizerAnswers ofOrganizer) {
        return with(ofClient, ofOrganizer, together);
    }

    private Evaluation together(@Nullable Instant opened) {
        return with(client, organizer, opened);
    }

    private Evaluation with(
            @Nullable ClientAnswers ofClient, @Nullable OrganizerAnswers ofOrganizer, @Nullable Instant opened) {
        return new Evaluation(
                session,
                version,
                tenant,
                collaboration,
                held,
                asked,
                until,
                instrument,
                ofClient,
                ofOrganizer,
                opened,
                reminded,
                looked);
    }
}

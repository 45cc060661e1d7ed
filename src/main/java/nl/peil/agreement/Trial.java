package nl.peil.agreement;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A few agreed sessions, after which both sides say go, adjust or stop. Adjust leads to a next round.
///
/// Neither side sees the other's answer before both are in: whoever answers first must not steer the other.
///
/// @param round 1 for the first trial of a collaboration
/// @param before sessions held before this round began
/// @param agreed sessions on trial, 1 to 10
/// @param held sessions held in this round
/// @param decided when the second answer came in
record Trial(
        @Id TrialId id,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        int round,
        int before,
        int agreed,
        int held,
        @Nullable Answer organizer,
        @Nullable String organizerWords,
        @Nullable Answer client,
        @Nullable String clientWords,
        @Nullable Instant decided) {

    static final int MOST = 10;

    /// What the row means now. Derived, never stored.
    sealed interface State {
        record Running(int left) implements State {}

        record Deciding(boolean organizerAnswered, boolean clientAnswered) implements State {}

        record Decided(Answer organizer, Answer client, Outcome outcome) implements State {}
    }

    /// What became of an answer.
    sealed interface Reply {
        record Noted(Trial trial) implements Reply {}

        record TooEarly(int left) implements Reply {}

        record AlreadyDecided(Outcome outcome) implements Reply {}
    }

    static Trial of(CollaborationId collaboration, Tenant tenant, int agreed) {
        return round(collaboration, tenant, 1, 0, agreed);
    }

    private static Trial round(CollaborationId collaboration, Tenant tenant, int round, int before, int agreed) {
        if (agreed < 1 || agreed > MOST) throw new IllegalArgumentException("agreed sessions: " + agreed);
        return new Trial(
                new TrialId(Uuids.next()),
                0,
                tenant,
                collaboration,
                round,
                before,
                agreed,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    State state() {
        if (held < agreed) return new State.Running(agreed - held);
        if (organizer == null || client == null) return new State.Deciding(organizer != null, client != null);
        return new State.Decided(organizer, client, Outcome.of(organizer, client));
    }

    /// @param number sessions held in the whole collaboration, earlier rounds included
    Trial held(int number) {
        return counting(Math.max(held, number - before));
    }

    /// A session was taken back: it had not been held after all. What has been answered stands.
    ///
    /// @param number as in [#held(int)]
    Trial recounted(int number) {
        return counting(Math.max(isAnswered() ? agreed : 0, number - before));
    }

    boolean isAnswered() {
        return organizer != null || client != null;
    }

    private Trial counting(int held) {
        return with(agreed, held, organizer, organizerWords, client, clientWords, decided);
    }

    /// A side may change its mind until the other has answered too.
    ///
    /// @param words shown to the other side once both have answered
    Reply answer(Side side, Answer answer, @Nullable String words, Instant now) {
        return switch (state()) {
            case State.Running(var left) -> new Reply.TooEarly(left);
            case State.Deciding _ -> new Reply.Noted(with(side, answer, words, now));
            case State.Decided already -> new Reply.AlreadyDecided(already.outcome());
        };
    }

    /// What both sides agree now: more or fewer sessions in this round while it runs, or a new round after `ADJUST`.
    /// A decision that is being taken, or was taken for good, stays as it is.
    Trial agree(int sessions) {
        return switch (state()) {
            case State.Running _ -> with(Math.max(sessions, held + 1), held, null, null, null, null, null);
            case State.Decided already
            when already.outcome() == Outcome.ADJUST ->
                round(collaboration, tenant, round + 1, before + held, sessions);
            default -> this;
        };
    }

    @Nullable
    Answer answerOf(Side side) {
        return side == ORGANIZER ? organizer : client;
    }

    @Nullable
    String wordsOf(Side side) {
        return side == ORGANIZER ? organizerWords : clientWords;
    }

    private Trial with(Side side, Answer answer, @Nullable String words, Instant now) {
        boolean last = answerOf(side == ORGANIZER ? CLIENT : ORGANIZER) != null;
        var moment = last ? now : null;
        return side == ORGANIZER
                ? with(agreed, held, answer, words, client, clientWords, moment)
                : with(agreed, held, organizer, organizerWords, answer, words, moment);
    }

    private Trial with(
            int sessions,
            int heldSoFar,
            @Nullable Answer organizers,
            @Nullable String organizersWords,
            @Nullable Answer clients,
            @Nullable String clientsWords,
            @Nullable Instant moment) {
        return new Trial(
                id,
                version,
                tenant,
                collaboration,
                round,
                before,
                sessions,
                heldSoFar,
                organizers,
                organizersWords,
                clients,
                clientsWords,
                moment);
    }
}

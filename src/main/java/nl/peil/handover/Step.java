package nl.peil.handover;

/// Where a handover is, and how long that may take before it comes back to its owner.
public enum Step {
    /// the organizer lines up who could go on, and what could be passed on
    PREPARE(3),
    /// the client says what may be passed on, and to whom
    ASK(7),
    /// she has chosen: the colleague is invited
    INVITE(2),
    /// the colleague says whether she can
    ANSWER(5),
    /// the colleague wants to know something first
    REPLY(2),
    /// she can't, or nobody was chosen: somebody else is next
    NEXT(3),
    /// they get to know each other
    INTRODUCE(10),
    /// the day of their first session is to be set
    FIRST_SESSION(14),
    /// the client says whether she has arrived
    ARRIVE(21),
    ENDED(0);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}

package nl.peil.warning.engine;

/// What is usual before anything is known of a client. Sharper ones can be drawn from a practice's own history.
///
/// @param score the mean of a client's scores, 0 to 10
/// @param clients how much clients differ in that mean: a standard deviation, in points
/// @param items how much one client's five differ from her mean: a standard deviation, in points
/// @param sessions how much the mean of one client's scores goes up and down between calm sessions, in points
/// @param answers how much one of the five goes up and down by itself, in points
/// @param unanswered the share of evaluations that clients leave unanswered, over 0 and under 1
/// @param own the mean of an organizer's own scores, 0 to 10
/// @param ownSessions how much that goes up and down between sessions, in points
public record Priors(
        double score,
        double clients,
        double items,
        double sessions,
        double answers,
        double unanswered,
        double own,
        double ownSessions) {

    /// From what is published about scores after sessions: they crowd at the top, most good sessions over nine tenths
    /// of
    /// the scale, and strained ones well under it; professionals score themselves .4 of a standard deviation lower
    /// than clients do; between half and nine tenths of those asked online answer.
    public static final Priors PUBLISHED = new Priors(8.2, 1.0, 0.5, 0.6, 0.4, 0.25, 7.8, 0.6);

    /// @throws IllegalArgumentException for a spread that isn't over 0, a mean outside the scale, or a share of 0 or 1
    public Priors {
        if (!(score >= 0 && score <= 10) || !(own >= 0 && own <= 10))
            throw new IllegalArgumentException("a mean is 0 to 10");
        if (!(clients > 0) || !(items > 0) || !(sessions > 0) || !(answers > 0) || !(ownSessions > 0)) {
            throw new IllegalArgumentException("a spread is over 0");
        }
        if (!(unanswered > 0 && unanswered < 1)) throw new IllegalArgumentException("a share is between 0 and 1");
    }
}

package nl.peil.collaboration;

import nl.peil.notice.Recipient;
import nl.peil.practice.OrganizerId;

/// What every page about a collaboration has to know of it.
///
/// @param recipient the client, and how to reach her
/// @param held sessions held so far
/// @param trialSessions sessions to try, counted from the first; 0 without a trial
/// @param every an evaluation after every first, second, third or fourth session
/// @param patience days that both wait for each other's evaluation
public record Header(
        CollaborationId id,
        OrganizerId organizer,
        Recipient recipient,
        String purpose,
        Phase phase,
        int held,
        int trialSessions,
        int every,
        int patience) {

    public String client() {
        return recipient.name();
    }
}

package nl.peil.referral;

import java.util.List;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Reason;
import org.jspecify.annotations.Nullable;

/// One of three who may be the right one for somebody.
///
/// @param kilometres as the crow flies, rounded
/// @param reasons what speaks for her, the strongest first; [ReasonWords] puts them into words
/// @param account when she is an organizer of this practice
/// @param practice the fellow practice in whose directory she is; nothing for this practice's own
public record Candidate(
        ColleagueId id,
        String name,
        String place,
        long kilometres,
        List<Reason> reasons,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        String words,
        @Nullable OrganizerId account,
        @Nullable String practice) {

    /// The same where others may stand beside her than those she was compared with: that she is the nearest of them
    /// isn't said.
    Candidate whereverElse() {
        var still = reasons.stream()
                .filter(reason -> !(reason instanceof Reason.Nearest))
                .toList();
        return new Candidate(id, name, place, kilometres, still, email, phone, website, words, account, practice);
    }
}

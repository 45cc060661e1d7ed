package nl.peil.referral;

import java.util.Collection;
import java.util.Map;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Habits;

/// Counts what organizers of this practice really do. Only asked about those who chose to let it count; of whom it
/// says nothing, nothing is known. What clients scored is not among it.
public interface CarefulHabits {

    Map<OrganizerId, Habits> of(Collection<OrganizerId> organizers);
}

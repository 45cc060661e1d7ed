package nl.peil.practice;

import java.io.Serializable;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import nl.peil.platform.Tenant;

/// The person who is signed in: `@AuthenticationPrincipal Me me` in a controller. Kept in the session, so no more than
/// identifiers, a name and a role.
///
/// @param owner whether she looks after the practice: its members, its imports, its settings
public record Me(UUID account, UUID practice, String name, boolean owner, Locale language)
        implements Principal, Serializable {

    public OrganizerId organizer() {
        return new OrganizerId(account);
    }

    public Tenant tenant() {
        return new Tenant(practice);
    }

    /// The key of her sessions, so that all of them can be ended at once; not her name.
    @Override
    public String getName() {
        return account.toString();
    }
}

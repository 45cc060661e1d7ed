package nl.peil.practice;

import java.time.Instant;
import java.util.Locale;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A professional of the practice, and her account.
///
/// @param email in lower case; signs in
/// @param password hashed by [Passwords]
/// @param ended since when she can't sign in any more; what she did stays
record Organizer(
        @Id OrganizerId id,
        @Version int version,
        Tenant tenant,
        String name,
        String email,
        String password,
        Role role,
        String language,
        Instant joined,
        @Nullable Instant ended) {

    /// What we take for an address; whether it is hers shows when a mail arrives. An empty one is missing, not wrong.
    static final String EMAIL = "\\s*(?:[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@.]{2,60})?\\s*";

    static Organizer of(Tenant tenant, Practices.Person person, String password, Role role, Instant now) {
        return new Organizer(
                new OrganizerId(nl.peil.platform.Uuids.next()),
                0,
                tenant,
                person.name().strip(),
                address(person.email()),
                password,
                role,
                person.language().getLanguage(),
                now,
                null);
    }

    /// An address as it is kept and looked for: people type capitals and spaces.
    static String address(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean active() {
        return ended == null;
    }

    Me me() {
        return new Me(id.value(), tenant.value(), name, role == Role.OWNER, Language.of(language));
    }

    Organizer named(String name, String email, Locale language) {
        return new Organizer(
                id,
                version,
                tenant,
                name.strip(),
                address(email),
                password,
                role,
                language.getLanguage(),
                joined,
                ended);
    }

    Organizer withPassword(String hash) {
        return new Organizer(id, version, tenant, name, email, hash, role, language, joined, ended);
    }

    Organizer as(Role role) {
        return new Organizer(id, version, tenant, name, email, password, role, language, joined, ended);
    }

    Organizer ended(@Nullable Instant moment) {
        return new Organizer(id, version, tenant, name, email, password, role, language, joined, moment);
    }
}

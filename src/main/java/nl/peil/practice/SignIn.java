package nl.peil.practice;

import java.time.Duration;
import java.util.Optional;
import nl.peil.platform.Presented;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/// Finds out who somebody is. What it answers, and how long it takes, doesn't tell whether there is such an account.
@Component
class SignIn {

    sealed interface Reply {
        record Welcome(Me me) implements Reply {}

        record Wrong() implements Reply {}

        record Wait(Duration left) implements Reply {}

        /// Says at a field of a form what was wrong, if anything.
        default void tell(Errors errors, String field) {
            switch (this) {
                case Welcome _ -> {}
                case Wrong _ -> errors.rejectValue(field, "practice.password.wrong");
                case Wait(var left) ->
                    errors.rejectValue(field, "practice.sign-in.wait", new Object[] {Throttle.minutes(left)}, null);
            }
        }
    }

    private final OrganizerRepository organizers;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Organizers accounts;

    SignIn(OrganizerRepository organizers, Passwords passwords, Throttle throttle, Organizers accounts) {
        this.organizers = organizers;
        this.passwords = passwords;
        this.throttle = throttle;
        this.accounts = accounts;
    }

    Reply withPassword(String email, String password, String address) {
        var tried = new Throttle.Try(Organizer.address(email), address, password);
        var wait = throttle.count(tried);
        if (wait.isPresent()) return new Reply.Wait(wait.get());
        var found = find(email);
        if (!passwords.match(password, found.map(Organizer::password).orElse(null))) return new Reply.Wrong();
        throttle.forgive(tried);
        return new Reply.Welcome(found.orElseThrow().me());
    }

    /// With a recovery code, which is used up, and a new password.
    Reply withCode(String email, String code, String password, String address) {
        var tried = new Throttle.Try(Organizer.address(email), address, code);
        var wait = throttle.count(tried);
        if (wait.isPresent()) return new Reply.Wait(wait.get());
        var hash = passwords.hash(password);
        var found = find(email);
        // Nobody's code is looked for as well, in a practice that doesn't exist: that takes as long.
        var tenant = found.map(Organizer::tenant).orElseGet(() -> new Tenant(Uuids.next()));
        var id = found.map(Organizer::id).orElseGet(() -> new OrganizerId(Uuids.next()));
        if (!tenant.call(() -> accounts.recover(id, RecoveryCode.typed(code), hash))) return new Reply.Wrong();
        throttle.forgive(tried);
        return new Reply.Welcome(found.orElseThrow().me());
    }

    /// Whether it is really she who sits there: for what a session alone may not do.
    Reply again(Me me, String password, String address) {
        return withPassword(accounts.find(me.organizer()).email(), password, address);
    }

    /// The account that this address signs in, of whatever practice.
    Optional<Organizer> find(String email) {
        var address = Organizer.address(email);
        if (address.isEmpty()) return Optional.empty();
        return Presented.call(address, () -> organizers.findByEmail(address)).filter(Organizer::active);
    }
}

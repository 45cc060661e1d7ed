package nl.peil.practice;

import java.time.Duration;
import java.util.Optional;
import nl.peil.platform.Presented;
import org.springframework.stereotype.Component;

/// Finds out who somebody is. What it answers, and how long it takes, doesn't tell whether there is such an account.
@Component
class SignIn {

    sealed interface Reply {
        record Welcome(Me me) implements Reply {}

        record Wrong() implements Reply {}

        record Wait(Duration left) implements Reply {}
    }

    private final OrganizerRepository organizers;
    private final Passwords passwords;
    private final Throttle throttle;

    SignIn(OrganizerRepository organizers, Passwords passwords, Throttle throttle) {
        this.organizers = organizers;
        this.passwords = passwords;
        this.throttle = throttle;
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

    /// The account that this address signs in, of whatever practice.
    Optional<Organizer> find(String email) {
        var address = Organizer.address(email);
        if (address.isEmpty()) return Optional.empty();
        return Presented.call(address, () -> organizers.findByEmail(address)).filter(Organizer::active);
    }
}

package nl.peil.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.peil.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of a practice.
@Service
@Transactional
class Organizers {

    /// What became of a change to somebody's place in the practice.
    enum Reply {
        DONE,
        LAST_OWNER
    }

    private final OrganizerRepository organizers;
    private final RecoveryCodes codes;
    private final Clock clock;

    Organizers(OrganizerRepository organizers, RecoveryCodes codes, Clock clock) {
        this.organizers = organizers;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Organizer find(OrganizerId id) {
        return organizers.findById(id).orElseThrow(NotFound::new);
    }

    /// The longest there first, those who left included.
    @Transactional(readOnly = true)
    List<Organizer> all() {
        return organizers.findByOrderByJoined();
    }

    /// Throws when another account has that address: [org.springframework.dao.DataIntegrityViolationException].
    Me change(OrganizerId id, String name, String email, Locale language) {
        return organizers.save(find(id).named(name, email, language)).me();
    }

    void changePassword(OrganizerId id, String hash) {
        organizers.save(find(id).withPassword(hash));
    }

    /// A new password for a recovery code: both happen, or neither.
    boolean recover(OrganizerId id, RecoveryCode code, String hash) {
        if (!codes.use(id, code)) return false;
        changePassword(id, hash);
        return true;
    }

    /// From now on she can't sign in; all she did stays.
    Reply end(OrganizerId id) {
        return change(id, organizer -> organizer.ended(organizer.active() ? moment() : organizer.ended()));
    }

    Reply bringBack(OrganizerId id) {
        return change(id, organizer -> organizer.ended(null));
    }

    Reply give(OrganizerId id, Role role) {
        return change(id, organizer -> organizer.as(role));
    }

    private Reply change(OrganizerId id, UnaryOperator<Organizer> change) {
        var all = organizers.findToChangeByOrderById();
        var before = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var after = change.apply(before);
        boolean owned =
                looksAfter(after) || all.stream().anyMatch(one -> !one.id().equals(id) && looksAfter(one));
        if (!owned) return Reply.LAST_OWNER;
        if (!after.equals(before)) organizers.save(after);
        return Reply.DONE;
    }

    private static boolean looksAfter(Organizer organizer) {
        return organizer.active() && organizer.role() == Role.OWNER;
    }

    private @Nullable Instant moment() {
        return clock.instant();
    }
}

package nl.peil.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// An open end: whose it is, what it is about, what to do and when. It comes back until it is dealt with.
///
/// @param owner the account whose turn it is
/// @param purpose a key: what kind of open end it is; with the subject, only one of a kind is open at a time
/// @param nextStep a key: what to do, never a word that somebody typed
/// @param due the day from which it is before her eyes
/// @param back the day on which it was last brought back to her
/// @param later how often she put it off
/// @param how a key: what became of it
record Loop(
        @Id LoopId id,
        @Version int version,
        Tenant tenant,
        UUID owner,
        UUID subject,
        String purpose,
        String nextStep,
        LocalDate due,
        Instant made,
        @Nullable LocalDate back,
        int later,
        @Nullable Instant closed,
        @Nullable String how) {

    /// As long as something can be put off at a time. Further away it would be forgotten.
    static final int DAYS = 14;

    /// What became of putting it off.
    sealed interface Reply {
        record PutOff(Loop loop) implements Reply {}

        /// Not a day that it can be put off to: the last one that it can.
        record NotThen(LocalDate last) implements Reply {}

        record DealtWith(String how) implements Reply {}
    }

    /// What is due today is before her eyes from the start: it needn't be brought back.
    static Loop open(
            Tenant tenant,
            UUID owner,
            UUID subject,
            String purpose,
            String step,
            LocalDate due,
            LocalDate today,
            Instant now) {
        var seen = due.isAfter(today) ? null : today;
        return new Loop(
                new LoopId(Uuids.next()), 0, tenant, owner, subject, purpose, step, due, now, seen, 0, null, null);
    }

    Reply later(LocalDate day, LocalDate today) {
        if (how != null) return new Reply.DealtWith(how);
        var last = today.plusDays(DAYS);
        if (!day.isAfter(today) || day.isAfter(last)) return new Reply.NotThen(last);
        return new Reply.PutOff(new Loop(
                id, version, tenant, owner, subject, purpose, nextStep, day, made, null, later + 1, null, null));
    }

    /// Something changed: it is before her eyes again, whatever it was put off to.
    Loop now(LocalDate today) {
        if (how != null || !due.isAfter(today)) return this;
        return new Loop(id, version, tenant, owner, subject, purpose, nextStep, today, made, today, later, null, null);
    }

    /// Another step is next, or another's turn.
    Loop with(UUID whose, String step) {
        return new Loop(id, version, tenant, whose, subject, purpose, step, due, made, back, later, closed, how);
    }

    /// It is dealt with. Only once: what was said first, stays.
    Loop close(String as, Instant moment) {
        if (how != null) return this;
        return new Loop(id, version, tenant, owner, subject, purpose, nextStep, due, made, back, later, moment, as);
    }
}

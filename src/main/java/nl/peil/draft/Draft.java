package nl.peil.draft;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A message that an organizer is writing, to a client or to anybody. She brings it over herself.
///
/// @param language that it is written in: `nl` or `en`
/// @param subject for a mail
/// @param changed when its words last did
/// @param heldUntil it cools off until then
/// @param decided when she said that these words may go, after they had cooled off or in spite of their heat
/// @param sent when she said that she has brought it over
record Draft(
        @Id DraftId id,
        @Version int version,
        Tenant tenant,
        OrganizerId organizer,
        @Nullable CollaborationId collaboration,
        String language,
        @Nullable String subject,
        String words,
        Instant changed,
        @Nullable Instant heldUntil,
        @Nullable Instant decided,
        @Nullable Instant sent) {

    static final int MOST_WORDS = 6000;
    static final int MOST_SUBJECT = 150;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /// Who is still up then, hasn't slept on it.
    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);

    private static final int GLIMPSE = 60;

    /// What the row means now. Derived, never stored.
    sealed interface State {
        record Writing() implements State {}

        record Held(Instant until) implements State {}

        /// It has cooled off, and she is asked again.
        record CooledOff() implements State {}

        record Decided() implements State {}

        record Sent(Instant at) implements State {}
    }

    static Draft begin(
            DraftId id, Tenant tenant, OrganizerId organizer, @Nullable CollaborationId collaboration, Instant now) {
        return new Draft(id, 0, tenant, organizer, collaboration, "nl", null, "", now, null, null, null);
    }

    State state(Instant now) {
        if (sent != null) return new State.Sent(sent);
        if (decided != null) return new State.Decided();
        if (heldUntil == null) return new State.Writing();
        return now.isBefore(heldUntil) ? new State.Held(heldUntil) : new State.CooledOff();
    }

    /// Other words have not been decided on yet. What is sent, stays as it was.
    Draft write(String inLanguage, @Nullable String about, String text, Instant now) {
        if (sent != null) return this;
        boolean same = text.equals(words);
        return new Draft(
                id,
                version,
                tenant,
                organizer,
                collaboration,
                inLanguage,
                about,
                text,
                same ? changed : now,
                heldUntil,
                same ? decided : null,
                null);
    }

    /// Until nine in the morning, after the night.
    Draft hold(Instant now, ZoneId zone) {
        if (sent != null) return this;
        return with(coolsOff(now, zone), null, null);
    }

    /// When what is held now comes back.
    static Instant coolsOff(Instant now, ZoneId zone) {
        var there = now.atZone(zone);
        boolean up = there.toLocalTime().isBefore(NIGHT_ENDS);
        var morning = up ? there.toLocalDate() : there.toLocalDate().plusDays(1);
        return morning.atTime(MORNING).atZone(zone).toInstant();
    }

    /// She wants it to go as it is.
    Draft decide(Instant now) {
        return sent != null ? this : with(null, now, null);
    }

    Draft sent(Instant now) {
        return sent != null ? this : with(null, decided, now);
    }

    Locale locale() {
        return Language.of(language);
    }

    /// Its first words, to know it by.
    String glimpse() {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= GLIMPSE) return line;
        int end = line.lastIndexOf(' ', GLIMPSE);
        return line.substring(0, end > 0 ? end : GLIMPSE) + " …";
    }

    private Draft with(@Nullable Instant until, @Nullable Instant decision, @Nullable Instant over) {
        return new Draft(
                id,
                version,
                tenant,
                organizer,
                collaboration,
                language,
                subject,
                words,
                changed,
                until,
                decision,
                over);
    }
}

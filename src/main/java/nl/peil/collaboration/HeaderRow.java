package nl.peil.collaboration;

import nl.peil.notice.Recipient;
import nl.peil.platform.Language;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;

/// A [Header] as the database has it.
record HeaderRow(
        CollaborationId id,
        OrganizerId organizer,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String language,
        String purpose,
        Phase phase,
        int held,
        int trialSessions,
        int every,
        int patience) {

    Header header() {
        var recipient = new Recipient(name, phone, email, Language.of(language));
        return new Header(id, organizer, recipient, purpose, phase, held, trialSessions, every, patience);
    }
}

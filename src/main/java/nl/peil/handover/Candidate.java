package nl.peil.handover;

import java.time.Instant;
import java.util.UUID;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// Somebody who could go on with a client: a colleague, with an account or reached by mail alone.
///
/// @param colleague her entry in the directory
/// @param account when she is an organizer of this practice
/// @param reasons why she is proposed, for the client to read
/// @param invited when she was asked; nothing before the client chose her
/// @param words what she answered in her own words
record Candidate(
        @Id CandidateId id,
        @Version int version,
        Tenant tenant,
        HandoverId handover,
        int place,
        @Nullable UUID colleague,
        @Nullable OrganizerId account,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String reasons,
        @Nullable Instant invited,
        @Nullable Answer answer,
        @Nullable String words,
        @Nullable Instant answered) {

    static final int MOST_WORDS = 1000;

    enum Answer {
        ACCEPTED,
        DECLINED,
        QUESTION
    }

    Candidate invite(Instant now) {
        if (answer != null && answer != Answer.QUESTION) return this;
        return new Candidate(
                id, version, tenant, handover, place, colleague, account, name, email, phone, reasons, now, null, null,
                null);
    }

    /// She may think better of a question, and of a no; once she has said yes it is between people.
    Candidate answer(Answer said, @Nullable String why, Instant now) {
        if (invited == null || answer == Answer.ACCEPTED) return this;
        return new Candidate(
                id, version, tenant, handover, place, colleague, account, name, email, phone, reasons, invited, said,
                why, now);
    }

    /// It took too long, or things went another way: she isn't waited for any more.
    Candidate passBy(Instant now) {
        return new Candidate(
                id,
                version,
                tenant,
                handover,
                place,
                colleague,
                account,
                name,
                email,
                phone,
                reasons,
                invited,
                Answer.DECLINED,
                words,
                now);
    }

    boolean canStillBeAsked() {
        return answer != Answer.DECLINED;
    }
}

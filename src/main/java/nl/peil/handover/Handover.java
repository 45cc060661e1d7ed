package nl.peil.handover;

import java.time.Instant;
import java.time.LocalDate;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A client is being placed with somebody else. It is open until she says that she has arrived, or that she goes
/// another way; nobody else can end it without saying why.
///
/// @param traits what whoever goes on should bring along, names separated by spaces
/// @param town where she lives, as the list of places says it
/// @param carrier who brings the client her link when the two no longer speak; nothing when they do
/// @param asked when the client was given her page
/// @param wish how she wants it to go
/// @param others whether the next one may be invited without asking her again
/// @param said what she adds in her own words
/// @param chosen the one who is asked, or goes on
/// @param introduced how they got to know each other
/// @param first the day of their first session
/// @param reason why it ended, when not by the client
public record Handover(
        @Id HandoverId id,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        OrganizerId organizer,
        Instant begun,
        String traits,
        @Nullable String town,
        @Nullable String carrier,
        @Nullable Instant asked,
        @Nullable Wish wish,
        boolean others,
        @Nullable String said,
        @Nullable Instant answered,
        @Nullable CandidateId chosen,
        @Nullable Introduction introduced,
        @Nullable LocalDate met,
        @Nullable LocalDate first,
        @Nullable End end,
        @Nullable String reason,
        @Nullable Instant ended) {

    static final int MOST_WORDS = 1000;
    static final int MOST_CARRIER = 100;

    enum Wish {
        /// invite the one I chose, and tell her what I ticked
        INVITE,
        /// give me the names, I will call myself
        MYSELF,
        /// I don't want to be handed over
        NOT
    }

    enum Introduction {
        /// the three of them
        TOGETHER,
        /// a note to both
        NOTE
    }

    public enum End {
        ARRIVED,
        /// she found her own way
        OTHER_WAY,
        /// she doesn't want it
        NOT_WANTED,
        /// the organizer ended it, and said why
        LET_GO
    }

    static Handover begin(
            HandoverId id, Tenant tenant, CollaborationId collaboration, OrganizerId organizer, Instant now) {
        return new Handover(
                id,
                0,
                tenant,
                collaboration,
                organizer,
                now,
                "",
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    boolean isOpen() {
        return end == null;
    }

    /// Where it is, by what is known of the one who was chosen.
    Step step(@Nullable Candidate candidate) {
        if (end != null) return Step.ENDED;
        if (asked == null) return Step.PREPARE;
        if (wish == null) return Step.ASK;
        if (wish == Wish.MYSELF) return Step.ARRIVE;
        if (candidate == null || candidate.answer() == Candidate.Answer.DECLINED) return Step.NEXT;
        if (candidate.invited() == null) return Step.INVITE;
        if (candidate.answer() == null) return Step.ANSWER;
        if (candidate.answer() == Candidate.Answer.QUESTION) return Step.REPLY;
        if (introduced == null) return Step.INTRODUCE;
        return first == null ? Step.FIRST_SESSION : Step.ARRIVE;
    }

    /// What is asked of whoever goes on with her.
    ///
    /// @param needed names of traits, separated by spaces
    Handover looking(String needed, @Nullable String where) {
        return with(needed, where, carrier, asked, wish, others, said, answered, chosen, introduced, met, first);
    }

    /// The client gets her page, by whoever still speaks with her.
    Handover ask(@Nullable String by, Instant now) {
        return with(
                traits,
                town,
                by,
                asked == null ? now : asked,
                wish,
                others,
                said,
                answered,
                chosen,
                introduced,
                met,
                first);
    }

    /// She says how she wants it, and can say so anew as long as nobody has said yes to her.
    Handover wish(Wish how, @Nullable CandidateId whom, boolean next, @Nullable String words, Instant now) {
        var after = with(traits, town, carrier, asked, how, next, words, now, whom, null, null, null);
        return how == Wish.NOT ? after.ended(End.NOT_WANTED, null, now) : after;
    }

    /// Somebody else is asked, as the client allowed.
    Handover choose(CandidateId whom) {
        return with(traits, town, carrier, asked, wish, others, said, answered, whom, null, null, null);
    }

    /// The client has to choose again.
    Handover askAgain(Instant now) {
        return with(traits, town, carrier, now, null, others, said, null, null, null, null, null);
    }

    Handover introduce(Introduction how, LocalDate day) {
        return with(traits, town, carrier, asked, wish, others, said, answered, chosen, how, day, first);
    }

    Handover firstSession(LocalDate day) {
        return with(traits, town, carrier, asked, wish, others, said, answered, chosen, introduced, met, day);
    }

    Handover ended(End how, @Nullable String why, Instant now) {
        if (end != null) return this;
        return new Handover(
                id,
                version,
                tenant,
                collaboration,
                organizer,
                begun,
                traits,
                town,
                carrier,
                asked,
                wish,
                others,
                said,
                answered,
                chosen,
                introduced,
                met,
                first,
                how,
                why,
                now);
    }

    private Handover with(
            String needed,
            @Nullable String where,
            @Nullable String by,
            @Nullable Instant askedAt,
            @Nullable Wish how,
            boolean next,
            @Nullable String words,
            @Nullable Instant answeredAt,
            @Nullable CandidateId whom,
            @Nullable Introduction met3,
            @Nullable LocalDate metOn,
            @Nullable LocalDate firstOn) {
        return new Handover(
                id,
                version,
                tenant,
                collaboration,
                organizer,
                begun,
                needed,
                where,
                by,
                askedAt,
                how,
                next,
                words,
                answeredAt,
                whom,
                met3,
                metOn,
                firstOn,
                end,
                reason,
                ended);
    }
}

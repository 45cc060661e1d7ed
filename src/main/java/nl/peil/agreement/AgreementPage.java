package nl.peil.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import nl.peil.agreement.Agreement.Signature;
import nl.peil.agreement.Agreement.State;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Header;
import nl.peil.collaboration.Side;
import org.jspecify.annotations.Nullable;

/// The newest version of an agreement, as one of the two reads it.
///
/// @param id of this version: whoever confirms says which one she has read
/// @param language the client's, in which it is written
/// @param every gauge after every so many sessions, 1 to 4
/// @param organizerAt when the organizer confirmed, likewise the client; absent before
/// @param made when both had confirmed; absent before
/// @param holds the earlier version that counts until this one is made
/// @param earlier every earlier version, the newest first
record AgreementPage(
        CollaborationId collaboration,
        AgreementId id,
        int number,
        String client,
        String organizer,
        Locale language,
        Terms terms,
        int every,
        Step step,
        @Nullable ZonedDateTime organizerAt,
        @Nullable ZonedDateTime clientAt,
        @Nullable ZonedDateTime made,
        @Nullable String wish,
        @Nullable Earlier holds,
        List<Earlier> earlier) {

    enum Step {
        CONFIRM,
        WAIT,
        WISHED,
        MADE
    }

    /// @param made when both had confirmed it; absent for one that never came to that
    record Earlier(
            int number, ZonedDateTime proposed, @Nullable ZonedDateTime made, Terms terms, boolean wished) {}

    static AgreementPage of(List<Agreement> versions, Header header, Names names, Side reader, ZoneId zone) {
        var newest = versions.getFirst();
        var earlier = versions.stream()
                .skip(1)
                .map(version -> new Earlier(
                        version.number(),
                        version.proposed().atZone(zone),
                        made(version, zone),
                        version.terms(),
                        version.wish() != null))
                .toList();
        return new AgreementPage(
                header.id(),
                newest.id(),
                newest.number(),
                names.client(),
                names.organizer(),
                names.language(),
                newest.terms(),
                header.every(),
                step(newest, reader),
                at(newest.organizer(), zone),
                at(newest.client(), zone),
                made(newest, zone),
                newest.wish(),
                newest.isMade()
                        ? null
                        : earlier.stream()
                                .filter(version -> version.made() != null)
                                .findFirst()
                                .orElse(null),
                earlier);
    }

    private static Step step(Agreement agreement, Side reader) {
        return switch (agreement.state()) {
            case State.Made _ -> Step.MADE;
            case State.Wished _ -> Step.WISHED;
            case State.Proposed(var organizer, var client) ->
                (reader == Side.ORGANIZER ? organizer : client) ? Step.WAIT : Step.CONFIRM;
        };
    }

    private static @Nullable ZonedDateTime at(@Nullable Signature signature, ZoneId zone) {
        return signature == null ? null : signature.at().atZone(zone);
    }

    private static @Nullable ZonedDateTime made(Agreement agreement, ZoneId zone) {
        return agreement.state() instanceof State.Made(Instant at) ? at.atZone(zone) : null;
    }
}

package nl.peil.agreement;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.peil.agreement.StyleMatch.Gap;
import nl.peil.collaboration.CollaborationId;
import nl.peil.practice.Axis;
import nl.peil.practice.WorkingStyle;
import org.jspecify.annotations.Nullable;

/// Both sides next to each other, for the organizer.
///
/// @param client how she is called
/// @param language the client's, in which wording is proposed
/// @param answered when the client answered; absent before
/// @param words what matters to the client, in her own words
/// @param rows an axis each, gaps first
/// @param next what there is to do about the agreement
record ExpectationsPage(
        CollaborationId collaboration,
        String client,
        Locale language,
        @Nullable ZonedDateTime answered,
        @Nullable String words,
        List<Row> rows,
        Next next) {

    enum Next {
        WAIT,
        WRITE,
        READ
    }

    /// @param organizer 1 to 5, or 0 where it doesn't matter to the organizer; likewise the client
    /// @param kind the case of [StyleMatch], in capitals
    /// @param talk the message key of what to talk about
    /// @param proposal a line for the agreement, in the client's language
    record Row(
            Axis axis,
            int organizer,
            int client,
            Kind kind,
            @Nullable String talk,
            @Nullable String proposal) {

        private static final int FIRST = 32;
        private static final int STEP = 64;

        /// Where a point lies on the drawn line.
        public int at(int point) {
            return FIRST + (point - 1) * STEP;
        }
    }

    enum Kind {
        GAP,
        SHARED,
        BETWEEN,
        OPEN;

        static Kind of(StyleMatch match) {
            return switch (match) {
                case StyleMatch.Gap _ -> GAP;
                case StyleMatch.Shared _ -> SHARED;
                case StyleMatch.Between _ -> BETWEEN;
                case StyleMatch.Open _ -> OPEN;
            };
        }
    }

    static ExpectationsPage of(
            Names names, Expectation expectation, WorkingStyle organizer, Next next, Wording wording, ZoneId zone) {
        var client = expectation.client();
        var answered = expectation.answered();
        return new ExpectationsPage(
                expectation.collaboration(),
                names.client(),
                names.language(),
                answered == null ? null : answered.atZone(zone),
                expectation.words(),
                client == null ? List.of() : rows(organizer, client.style(), names, wording),
                next);
    }

    private static List<Row> rows(WorkingStyle organizer, WorkingStyle client, Names names, Wording wording) {
        return StyleMatch.of(organizer, client).stream()
                .map(match -> new Row(
                        match.axis(),
                        organizer.at(match.axis()).orElse(Points.ANY),
                        client.at(match.axis()).orElse(Points.ANY),
                        Kind.of(match),
                        match instanceof Gap(var axis, var end) ? "agreement.talk." + axis + "." + end : null,
                        wording.line(match, names).orElse(null)))
                .sorted(Comparator.comparing(row -> row.kind() != Kind.GAP))
                .toList();
    }

    public long gaps() {
        return rows.stream().filter(row -> row.kind() == Kind.GAP).count();
    }

    public boolean allOpen() {
        return answered != null && rows.stream().allMatch(row -> row.client() == Points.ANY);
    }
}

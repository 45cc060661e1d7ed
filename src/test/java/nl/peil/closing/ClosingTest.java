package nl.peil.closing;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Funding;
import nl.peil.collaboration.Side;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final Closing closing = Closing.begin(
            new CollaborationId(UUID.randomUUID()),
            new Tenant(UUID.randomUUID()),
            new OrganizerId(UUID.randomUUID()),
            TODAY,
            TODAY.plusMonths(1));

    @Test
    void neither_reads_how_the_other_looks_back_before_both_have() {
        var one = closing.lookBack(CLIENT, back(4, "samen beginnen", true));

        assertThat(one.of(CLIENT, ORGANIZER)).isNull();
        assertThat(one.of(CLIENT, CLIENT)).isNotNull();
        var both = one.lookBack(ORGANIZER, back(5, null, true));
        assertThat(both.of(CLIENT, ORGANIZER)).isEqualTo(back(4, "samen beginnen", true));
        assertThat(both.of(ORGANIZER, CLIENT)).isEqualTo(back(5, null, true));
    }

    @Test
    void what_she_keeps_to_herself_stays_hers() {
        var both = closing.lookBack(CLIENT, back(1, "niets", false)).lookBack(ORGANIZER, back(5, null, true));

        assertThat(both.of(CLIENT, ORGANIZER)).isNull();
        assertThat(both.of(CLIENT, CLIENT)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void once_both_have_looked_back_nobody_changes_it(Side side) {
        var both = closing.lookBack(CLIENT, back(4, null, true)).lookBack(ORGANIZER, back(3, null, true));

        assertThat(both.lookBack(side, back(1, "toch niet", true))).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"AFTERCARE, 2026-06-29", "HALF_YEAR, 2026-11-04", "YEAR, 2027-05-04", "TWO_YEARS, 2028-05-04"})
    void what_is_kept_goes_on_the_day_that_was_chosen(Keep keep, LocalDate day) {
        assertThat(closing.keeping(keep).erased()).isNull();
        assertThat(closing.keeping(keep).close(TODAY).erased()).isEqualTo(day);
    }

    @Test
    void she_is_asked_six_weeks_later_and_after_no_answer_once_more() {
        var closed = closing.close(TODAY);

        assertThat(closed.asksOn()).isEqualTo(TODAY.plusWeeks(6));
        var silent = closed.heard(Aftercare.NO_ANSWER);
        assertThat(silent.isAsking()).isTrue();
        assertThat(silent.heard(Aftercare.NO_ANSWER).isAsking()).isFalse();
        assertThat(silent.heard(Aftercare.WELL).isAsking()).isFalse();
        assertThat(closed.heard(Aftercare.WELL).heard(Aftercare.HELP).aftercare())
                .isEqualTo(Aftercare.WELL);
    }

    @Test
    void begun_again_it_starts_over_and_keeps_how_they_looked_back() {
        var again = closing.lookBack(CLIENT, back(4, null, true))
                .close(TODAY)
                .heard(Aftercare.WELL)
                .again(TODAY.plusDays(9), TODAY.plusDays(10));

        assertThat(again.closed()).isNull();
        assertThat(again.aftercare()).isNull();
        assertThat(again.begun()).isEqualTo(TODAY.plusDays(9));
        assertThat(again.client()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PGB_WMO, svb, true",
        "PGB_WLZ, svb, true",
        "PGB_YOUTH, svb, true",
        "PGB_ZVW, svb, false",
        "PGB_ZVW, insurer, true",
        "PRIVATE, svb, false",
        "PRIVATE, notice, true",
        "PRIVATE, payer, false",
        "EMPLOYER, payer, true",
        "IN_KIND, payer, true",
        "IN_KIND, invoice, false"
    })
    void what_there_is_to_do_depends_on_who_pays(Funding funding, String point, boolean needed) {
        assertThat(ClosingWords.of(Language.DUTCH).points())
                .filteredOn(one -> one.fits(funding, ClosingReason.REACHED))
                .extracting(Point::id)
                .satisfies(ids -> assertThat(ids.contains(point)).isEqualTo(needed));
    }

    @Test
    void who_does_not_answer_is_not_invited_to_a_last_talk() {
        assertThat(ClosingWords.of(Language.DUTCH).points())
                .filteredOn(one -> one.fits(Funding.PRIVATE, ClosingReason.NO_ANSWER))
                .extracting(Point::id)
                .doesNotContain("talk")
                .contains("keys");
    }

    private static LookingBack back(int reached, @Nullable String worked, boolean shared) {
        return new LookingBack(reached, worked, null, shared, Instant.EPOCH);
    }
}

package nl.peil.referral;

import static nl.peil.referral.ReferralFixture.aColleague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.peil.place.Place;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Habits;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColleagueTest {

    private static final Place UTRECHT = new Place("Utrecht", "Utrecht", "NL", 52.091, 5.122);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    private final ColleagueId id = new ColleagueId(UUID.randomUUID());
    private final OrganizerId me = new OrganizerId(UUID.randomUUID());
    private final Tenant tenant = new Tenant(UUID.randomUUID());

    @Test
    void she_cannot_have_agreed_on_a_day_to_come() {
        assertThat(Colleague.canHaveConsented(TODAY, TODAY)).isTrue();
        assertThat(Colleague.canHaveConsented(TODAY.plusDays(1), TODAY)).isFalse();
    }

    @Test
    void who_has_an_account_speaks_for_herself() {
        var details = aColleague("Fleur Bakker").details();
        var other = new OrganizerId(UUID.randomUUID());

        tenant.run(() -> {
            assertThat(Colleague.of(id, details).canBeChangedBy(other)).isTrue();
            assertThat(new Colleague(id, tenant, me, false, true, details).canBeChangedBy(me))
                    .isTrue();
            assertThat(new Colleague(id, tenant, me, false, true, details).canBeChangedBy(other))
                    .isFalse();
        });
    }

    @Test
    void a_fellow_practice_keeps_its_own_entries() {
        var theirs =
                tenant.call(() -> Colleague.of(id, aColleague("Fleur Bakker").details()));

        new Tenant(UUID.randomUUID())
                .run(() -> assertThat(theirs.canBeChangedBy(me)).isFalse());
    }

    @Test
    void habits_count_only_for_whom_lets_them() {
        var habits = new Habits(5, 5, 0, 0, 0, 0, 0, 0, 10);
        var details = aColleague("Fleur Bakker").details();

        assertThat(new Colleague(id, tenant, me, true, true, details)
                        .offer(UTRECHT, habits, 0)
                        .habits())
                .isEqualTo(habits);
        assertThat(new Colleague(id, tenant, me, false, true, details)
                        .offer(UTRECHT, habits, 0)
                        .habits())
                .isEqualTo(Habits.UNKNOWN);
        assertThatThrownBy(() -> new Colleague(id, tenant, null, true, true, details))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebody_who_cannot_be_reached_is_of_no_use() {
        assertThatThrownBy(() -> new ColleagueDetails(
                        "Fleur", null, null, null, "Utrecht", 10, Set.<Trait>of(), Style.OPEN, 1, "", TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-03, 2026-05-03", "3-5-2026, 2026-05-03", "31-2-2026,", "gisteren,", "2026-13-01,"})
    void a_day_is_read_as_browsers_and_spreadsheets_write_it(String typed, LocalDate day) {
        assertThat(Typing.day(typed).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.org", "https://example.org/over-mij", "example.org"})
    void a_website_may_be_written_without_its_beginning(String typed) {
        assertThat(Typing.site(typed))
                .hasValueSatisfying(site -> assertThat(site).startsWith("https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "geen site", "example", "ftp://example.org"})
    void what_is_no_website_is_none(String typed) {
        assertThat(Typing.site(typed)).isEmpty();
    }

    @Test
    void every_trait_can_be_named_in_a_file() {
        assertThat(List.of(Trait.values()))
                .allSatisfy(trait -> assertThat(TraitWords.of(trait.group(), java.util.Locale.of("nl"))
                                .split(" \\| "))
                        .anySatisfy(word -> assertThat(TraitWords.trait(word, trait.group()))
                                .contains(trait)));
    }
}

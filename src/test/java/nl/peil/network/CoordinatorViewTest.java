package nl.peil.network;

import static java.time.ZoneOffset.UTC;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.network.CoordinatorView.About;
import nl.peil.network.CoordinatorView.Sum;
import nl.peil.network.CoordinatorView.What;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
class CoordinatorViewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant MONDAY = LocalDate.now(ZONE)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .atStartOfDay(ZONE)
            .toInstant();

    @Autowired
    CoordinatorView view;

    @Autowired
    Coordination coordination;

    @Autowired
    NetworkFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    MockMvcTester browser;

    private Me roos;
    private Me fleur;
    private Me noor;

    @BeforeEach
    void a_network_of_three_for_years() {
        roos = people.begin();
        fleur = people.begin("Fleur Bakker", Language.DUTCH);
        noor = people.begin("Noor Bos", Language.DUTCH);
        given.of(roos, fleur, noor);
        for (var me : List.of(roos, fleur, noor)) given.since(me, daysAgo(900));
    }

    @Test
    void what_five_cases_of_three_practices_make_is_told_and_rounded_to_five() {
        opened(roos, "rupture", 5, 3);
        opened(fleur, "rupture", 5, 3);
        opened(noor, "rupture", 5, 2);

        assertThat(window(30)).containsOnlyKeys(About.BUMP);
        assertThat(window(30).get(About.BUMP))
                .containsOnly(Map.entry(What.OPENED, 10), Map.entry(What.OPEN, 10), Map.entry(What.OVERDUE, 10));
    }

    @Test
    void fewer_than_five_cases_are_not_told() {
        opened(roos, "rupture", 5, 2);
        opened(fleur, "rupture", 5, 1);
        opened(noor, "rupture", 5, 1);

        assertThat(sums()).extracting(Sum::amount).containsOnlyNulls();
    }

    @Test
    void fewer_than_three_practices_are_not_told_however_many_cases() {
        opened(roos, "rupture", 5, 40);
        opened(fleur, "rupture", 5, 40);

        assertThat(sums()).hasSize(81).extracting(Sum::amount).containsOnlyNulls();
        assertThat(page()).contains("Nog te weinig om te laten zien");
    }

    @Test
    void a_window_is_whole_and_ends_on_monday() {
        for (var me : List.of(roos, fleur, noor)) {
            opened(me, "handover", 0, 4);
            opened(me, "handover", 40, 4);
            opened(me, "handover", 200, 4);
        }

        assertThat(window(30)).isEmpty();
        assertThat(window(90).get(About.HANDOVER)).containsEntry(What.OPENED, 10);
        assertThat(window(365).get(About.HANDOVER)).containsEntry(What.OPENED, 25);
    }

    @Test
    void days_to_close_are_the_median_rounded_to_five() {
        for (var me : List.of(roos, fleur, noor)) {
            closed(me, "handover", 20, 1);
            closed(me, "handover", 20, 12);
            closed(me, "handover", 20, 13);
        }

        assertThat(window(30).get(About.HANDOVER))
                .containsEntry(What.MEDIAN_DAYS, 10)
                .containsEntry(What.CLOSED, 10)
                .doesNotContainKey(What.OPEN);
    }

    @Test
    void referrals_are_counted_with_the_share_that_landed() {
        for (var me : List.of(roos, fleur, noor)) {
            settled(me, "LANDED");
            settled(me, "LANDED");
            settled(me, "ELSEWHERE");
        }

        assertThat(window(30).get(About.REFERRAL))
                .containsEntry(What.SETTLED, 10)
                .containsEntry(What.LANDED, 65);
    }

    @Test
    void what_an_organizer_keeps_for_herself_is_never_counted() {
        for (var me : List.of(roos, fleur, noor)) {
            opened(me, "draft", 5, 10);
            opened(me, "fit-review", 5, 10);
        }

        assertThat(sums()).extracting(Sum::amount).containsOnlyNulls();
    }

    @Test
    void what_was_before_a_practice_joined_is_not_counted() {
        for (var me : List.of(roos, fleur, noor)) opened(me, "rupture", 20, 10);
        given.since(noor, daysAgo(3));

        assertThat(sums()).extracting(Sum::amount).containsOnlyNulls();
    }

    @Test
    void two_looks_in_a_week_are_the_same_whatever_happens_between_and_whoever_looks() {
        for (var me : List.of(roos, fleur, noor)) opened(me, "rupture", 5, 5);
        var first = sums();

        opened(fleur, "rupture", 5, 30);
        noor.tenant().run(coordination::leave);
        assertThat(sums()).containsExactlyInAnyOrderElementsOf(first);
        roos.tenant().run(() -> coordination.handOver(fleur.tenant()));
        assertThat(fleur.tenant().call(view::sums)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(sums()).isEmpty();
    }

    @Test
    void nobody_but_the_coordinator_is_told_anything() {
        for (var me : List.of(roos, fleur, noor)) opened(me, "rupture", 5, 5);
        sums();

        assertThat(fleur.tenant().call(view::sums)).isEmpty();
        assertThat(people.begin().tenant().call(view::sums)).isEmpty();
        assertThat(given.count(fleur, "network_sum")).isZero();
        assertThat(browser.get().uri("/network/view").with(signedIn(fleur))).hasStatus(404);
    }

    @Test
    void a_faulty_query_reads_no_open_end_of_another_practice() {
        opened(fleur, "rupture", 5, 5);
        settled(fleur, "LANDED");
        var fleurs = " where tenant = '" + fleur.practice() + "'";

        for (var table : List.of("loop", "referral")) {
            assertThat(given.count(roos, table + fleurs)).as(table).isZero();
            assertThat(given.change(roos, "delete from " + table + fleurs)).isZero();
        }
        assertThatThrownBy(() -> given.change(roos, "set role " + "postgres"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_page_names_no_practice_and_says_how_it_was_counted() {
        for (var me : List.of(roos, fleur, noor)) {
            opened(me, "rupture", 5, 5);
            closed(me, "warning.signal", 9, 1);
            closed(me, "warning.signal", 9, 1);
        }

        assertThat(page())
                .contains("Hobbels", "ongeveer 15", "minder dan 3 dagen", "in minstens drie praktijken")
                .doesNotContain("Fleur Bakker", "Noor Bos", fleur.practice().toString(), "??");
    }

    private List<Sum> sums() {
        return roos.tenant().call(view::sums);
    }

    private Map<About, Map<What, Integer>> window(int days) {
        return CoordinatorView.window(sums(), days);
    }

    private String page() {
        var page = browser.get().uri("/network/view").with(signedIn(roos)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// @param days before Monday
    private static Instant daysAgo(int days) {
        return MONDAY.minus(Duration.ofDays(days)).plusSeconds(60);
    }

    private void opened(Me me, String purpose, int days, int many) {
        for (int i = 0; i < many; i++) loop(me, purpose, daysAgo(days), null);
    }

    private void closed(Me me, String purpose, int days, int took) {
        var made = daysAgo(days);
        loop(me, purpose, made, made.plus(Duration.ofDays(took)));
    }

    private void loop(Me me, String purpose, Instant made, @Nullable Instant closed) {
        var end = closed == null ? "null, null" : "'" + closed.atOffset(UTC) + "', 'done'";
        given.change(
                me,
                "insert into loop (tenant, id, version, owner, subject, purpose, next_step, due, made, later, closed,"
                        + " how)"
                        + " values ('%s', '%s', 1, '%s', '%s', '%s', 'x', '%s', '%s', 0, %s)"
                                .formatted(
                                        me.practice(),
                                        UUID.randomUUID(),
                                        me.account(),
                                        UUID.randomUUID(),
                                        purpose,
                                        made.atZone(ZONE).toLocalDate(),
                                        made.atOffset(UTC),
                                        end));
    }

    private void settled(Me me, String outcome) {
        var landed = outcome.equals("LANDED") ? "'" + UUID.randomUUID() + "'" : "null";
        given.change(
                me,
                "insert into referral (tenant, id, organizer, place, taken, settled, outcome, landed)"
                        + " values ('%s', '%s', '%s', 'Utrecht', '%s', '%s', '%s', %s)"
                                .formatted(
                                        me.practice(),
                                        UUID.randomUUID(),
                                        me.account(),
                                        daysAgo(20).atOffset(UTC),
                                        daysAgo(10).atOffset(UTC),
                                        outcome,
                                        landed));
    }
}

package nl.peil.confidential;

import static nl.peil.confidential.LineFixture.bytes;
import static nl.peil.confidential.LineFixture.keys;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.network.NetworkFixture;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@PeilModuleTest
class LineReportsTest {

    private static final String SPRING = "2026-04-01";
    private static final String SUMMER = "2026-07-01";

    @Autowired
    LineFixture given;

    @Autowired
    NetworkFixture networks;

    @Autowired
    PracticeFixture people;

    @Autowired
    LineReports reports;

    @Autowired
    WallClock clock;

    @Autowired
    MockMvcTester browser;

    private Me eline;
    private Me marijke;
    private String address;

    @BeforeEach
    void seven_were_counted_in_spring() {
        turnTo("2026-03-15");
        eline = people.begin();
        marijke = people.join(eline, "Marijke Bos");
        address = given.open(eline, marijke);
        given.key(browser, marijke);
        turnTo("2026-06-30");
        for (int i = 0; i < 7; i++) assertThat(tick(UUID.randomUUID())).hasStatus(201);
    }

    @AfterEach
    void it_is_today_again() {
        clock.release();
    }

    @Test
    void after_the_quarter_there_is_one_report_and_what_it_was_made_of_is_gone() {
        turnTo("2026-07-01");
        assertThat(quarters().get(0).get("ticks").asInt()).isEqualTo(7);
        assertThat(quarters().get(0).get("over").asBoolean()).isTrue();
        assertThat(ticks(SPRING).size()).isEqualTo(7);

        assertThat(report(SPRING, "case", 5, "missed.HEARD", 5)).hasStatusOk();

        assertThat(ticks(SPRING).size()).isZero();
        assertThat(quarters().get(0).get("reported").asBoolean()).isTrue();
        assertThat(problem(report(SPRING, "case", 5))).isEqualTo("reported");
        assertThat(told(eline)).containsExactly("2026-04-01 {case=5, missed.HEARD=5}");
    }

    @Test
    void two_reports_share_no_record() {
        turnTo("2026-07-01");
        for (int i = 0; i < 5; i++) tick(UUID.randomUUID());
        var spring = ids(ticks(SPRING));
        report(SPRING, "case", 5);
        turnTo("2026-10-01");

        var summer = ids(ticks(SUMMER));
        assertThat(summer).hasSize(5).doesNotContainAnyElementsOf(spring);
        assertThat(ticks(SPRING).size()).isZero();
        assertThat(report(SUMMER, "case", 5)).hasStatusOk();
    }

    @Test
    void of_a_quarter_that_runs_there_is_none() {
        assertThat(quarters().get(0).get("over").asBoolean()).isFalse();

        assertThat(problem(report(SPRING, "case", 5))).isEqualTo("running");
        assertThat(ticks(SPRING).size()).isEqualTo(7);
    }

    @Test
    void what_points_at_too_few_is_refused_and_nothing_is_lost() {
        turnTo("2026-07-01");

        for (int amount : List.of(4, 6, 0, 15)) {
            assertThat(problem(report(SPRING, "case", amount))).isEqualTo("sums");
        }
        assertThat(problem(report(SPRING, "Anna de Wit", 5))).isEqualTo("form");
        assertThat(ticks(SPRING).size()).isEqualTo(7);
        assertThat(told(eline)).isEmpty();
    }

    @Test
    void the_same_tick_twice_counts_once_and_it_names_no_case() {
        var id = UUID.randomUUID();
        tick(id);
        tick(id);

        turnTo("2026-07-01");
        assertThat(ids(ticks(SPRING))).hasSize(8).contains(id.toString());
        assertThat(tickFor(UUID.randomUUID(), new ConfidantId(UUID.randomUUID())))
                .hasStatus(409);
    }

    @Test
    void whoever_looks_after_the_network_reads_it_and_no_other_practice() {
        clock.release();
        var roos = people.begin();
        var fleur = people.begin();
        networks.of(roos, eline, fleur);
        networks.since(eline, Instant.parse("2026-03-20T12:00:00Z"));
        turnTo("2026-07-01");
        report(SPRING, "case", 5);

        assertThat(told(roos)).containsExactly("2026-04-01 {case=5}");
        assertThat(told(fleur)).isEmpty();
        assertThat(told(people.begin())).isEmpty();
        assertThat(browser.get().uri("/settings/line/reports").with(signedIn(marijke)))
                .hasStatus(404);
    }

    private MvcTestResult tick(UUID id) {
        return tickFor(id, given.idOf(marijke));
    }

    private MvcTestResult tickFor(UUID id, ConfidantId reader) {
        return given.work(
                browser, address, "ticks", Map.of("id", id.toString(), "keys", keys(reader), "content", bytes(552)));
    }

    private MvcTestResult report(String quarter, Object... sums) {
        var all = new java.util.ArrayList<Map<String, Object>>();
        for (int i = 0; i < sums.length; i += 2) all.add(Map.of("what", sums[i], "amount", sums[i + 1]));
        return given.desk(browser, marijke, "reports", Map.of("quarter", quarter, "sums", all));
    }

    private JsonNode ticks(String quarter) {
        return given.answer(given.desk(browser, marijke, "ticks", Map.of("quarter", quarter)));
    }

    private static List<String> ids(JsonNode ticks) {
        return ticks.valueStream().map(tick -> tick.get("id").asString()).toList();
    }

    private JsonNode quarters() {
        return given.answer(browser.get()
                .uri("/line-desk/api/quarters")
                .with(signedIn(marijke))
                .exchange());
    }

    private String problem(MvcTestResult refused) {
        assertThat(refused.getResponse().getStatus()).isIn(400, 409);
        return given.answer(refused).get("problem").asString();
    }

    private List<String> told(Me who) {
        assertThat(browser.get().uri("/settings/line/reports").with(signedIn(who)))
                .hasStatusOk();
        return who.tenant().call(reports::all).stream()
                .map(one -> one.quarter() + " " + one.sums())
                .toList();
    }

    private void turnTo(String day) {
        clock.turnTo(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}

package nl.peil.evaluation.history;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.peil.PeilModuleTest;
import nl.peil.evaluation.OpenEvaluations;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class HistoryImportTest {

    private static final String GOOD = """
        collaboration,date,event,party,heard,goals,structure,direction,expertise,friction,continue
        Anna,2026-01-08,held,,,,,,,,
        Bas,2026-01-08,held,,,,,,,,
        Anna,2026-01-08,evaluated,client,8.5,9,8,8,9,small,yes
        Anna,2026-01-08,evaluated,organizer,8,8,7.5,,8,,
        Anna,2026-01-12,repaired,,,,,,,,
        Anna,2026-01-15,cancelled_by_client,,,,,,,,
        Bas,2026-01-15,held,,,,,,,,
        Bas,2026-01-15,evaluated,organizer,6,6,6,6,6,,
        """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    HistoryImport imports;

    @Autowired
    Histories histories;

    @Autowired
    OpenEvaluations open;

    @Autowired
    PracticeFixture practices;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    Me me;

    @BeforeEach
    void a_fresh_practice() {
        me = practices.begin();
    }

    @Test
    void she_sees_what_is_in_the_file_before_anything_is_stored() {
        assertThat(look(upload(GOOD)))
                .contains("peilingen.csv", "Alles bewaren", "Keren uitgepraat")
                .doesNotContain("is iets mis");

        assertThat(counted("collaboration")).isZero();
        assertThat(counted("evaluation")).isZero();
    }

    @Test
    void every_bad_line_is_shown_and_nothing_can_be_stored() {
        var id = upload(GOOD + "Anna,2026-01-22,evaluated,client,11,8,8,8,8,,\nAnna,2026-01-29,danced,,,,,,,,\n");

        assertThat(look(id))
                .contains(
                        "Met 2 regels is iets mis",
                        "<td class=\"number\">10</td>",
                        "“11” is geen cijfer",
                        "“danced” kennen we niet")
                .doesNotContain("Alles bewaren");
        assertThat(browser.post().uri(path(id) + "/begun").with(signedIn(me))).hasStatus3xxRedirection();
        assertThat(me.tenant().call(() -> histories.find(id, me.organizer())).state())
                .isEqualTo(History.State.LOOKED_AT);
    }

    @Test
    void many_bad_lines_are_shown_a_page_at_a_time() {
        var id = upload(GOOD + "Anna,2026-02-01,danced,,,,,,,,\n".repeat(450));

        assertThat(look(id)).contains("Bladzijde 1 van 3", "page=2");
        assertThat(body(path(id) + "?page=3"))
                .contains("Bladzijde 3 van 3", ">459<")
                .doesNotContain("page=4");
    }

    @Test
    void all_of_it_comes_in_at_once_and_asks_nobody_anything() {
        var id = bringIn(GOOD);

        assertThat(look(id)).contains("2 samenwerkingen ingelezen");
        assertThat(counted("session")).isEqualTo(4);
        assertThat(counted("evaluation")).isEqualTo(3);
        assertThat(counted("repair")).isEqualTo(1);
        assertThat(counted("link")).isZero();
        me.tenant().run(() -> {
            assertThat(open.toGive()).isEmpty();
            assertThat(open.awaited()).isEmpty();
            assertThat(open.toLookAt()).isEmpty();
        });
    }

    @Test
    void the_trend_tells_the_story_of_the_file() {
        bringIn(GOOD);
        var anna = one("select id from collaboration where key = 'Anna'", UUID.class);

        assertThat(body("/collaborations/" + anna + "/trend"))
                .contains("Anna: eerst 8,5", "Jij: eerst 7,9", "afgezegd", "eerst uitgepraat", "Een beetje");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        bringIn(GOOD);

        var again = upload(GOOD);
        assertThat(look(again)).contains("Alles uit dit bestand is er al").doesNotContain("Alles bewaren");
        run(again);

        assertThat(look(again)).contains("Alles was er al");
        assertThat(counted("evaluation")).isEqualTo(3);
    }

    @Test
    void a_fault_halfway_leaves_nothing_behind_and_it_can_be_tried_again() {
        var many = new StringBuilder(GOOD);
        for (int i = 0; i < 60; i++) many.append("c").append(i).append(",2026-01-08,held,,,,,,,,\n");
        var id = bringIn(many + "no\u0000text,2026-01-08,held,,,,,,,,\n");

        assertThat(look(id)).contains("er is niets bewaard", "Alles bewaren");
        assertThat(counted("collaboration")).isZero();
        assertThat(counted("evaluation")).isZero();
    }

    @Test
    void the_page_tells_how_far_it_has_come_without_javascript_too() {
        var id = upload(GOOD);
        me.tenant().run(() -> {
            histories.begin(id, me.organizer());
            histories.came(id, 1);
        });

        assertThat(look(id))
                .contains(
                        "<progress", "1 van de 2 samenwerkingen", "http-equiv=\"refresh\"", "hx-trigger=\"every 1s\"");
    }

    @Test
    void a_tap_begins_it_and_a_job_brings_it_in() {
        var id = upload(GOOD);

        assertThat(browser.post().uri(path(id) + "/begun").with(signedIn(me))).hasRedirectedUrl(path(id));
        browser.post().uri(path(id) + "/begun").with(signedIn(me)).exchange();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> me.tenant()
                                .call(() -> histories.find(id, me.organizer()))
                                .state()
                        == History.State.DONE);
    }

    @Test
    void nobody_else_sees_the_file() {
        var id = upload(GOOD);
        var colleague = practices.join(me, "Ineke");

        assertThat(browser.get().uri(path(id)).with(signedIn(colleague))).hasStatus(404);
        assertThat(browser.post().uri(path(id) + "/begun").with(signedIn(practices.begin())))
                .hasStatus(404);
    }

    @Test
    void no_file_is_said_kindly_and_the_example_can_be_read_in() {
        assertThat(browser.post().multipart().uri("/import/evaluations").with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een bestand.");

        assertThat(look(upload(body("/import/evaluations/example.csv")))).contains("Alles bewaren");
    }

    private UUID bringIn(String text) {
        var id = upload(text);
        run(id);
        return id;
    }

    private void run(UUID id) {
        me.tenant().run(() -> {
            histories.begin(id, me.organizer());
            imports.run(id);
        });
    }

    private UUID upload(String text) {
        MvcTestResult result = browser.post()
                .multipart()
                .uri("/import/evaluations")
                .file(new MockMultipartFile("file", "peilingen.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .with(signedIn(me))
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        var location = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private String look(UUID id) {
        return body(path(id));
    }

    private static String path(UUID id) {
        return "/import/evaluations/" + id;
    }

    private String body(String address) {
        try {
            var result = browser.get().uri(address).with(signedIn(me)).exchange();
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long counted(String table) {
        return one("select count(*) from " + table, Long.class);
    }

    private <T> T one(String sql, Class<T> type) {
        Supplier<T> read = () -> Objects.requireNonNull(
                transactions.execute(_ -> db.sql(sql).query(type).single()));
        return me.tenant().call(read::get);
    }
}

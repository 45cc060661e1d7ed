package nl.peil.confidential;

import static nl.peil.confidential.LineFixture.lookup;
import static nl.peil.confidential.LineFixture.written;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.peil.PeilModuleTest;
import nl.peil.confidential.Cases.Reply;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/// What has had its day is gone, whatever was copied before.
@PeilModuleTest
class LineEndsTest {

    private static final Path KEYS = Path.of("target/test-data-expiring");
    private static final List<String> TABLES = List.of("line_case", "case_key", "message");

    @Autowired
    LineFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    LineEnds ends;

    @Autowired
    ExpiryKeys keys;

    @Autowired
    Cases cases;

    @Autowired
    SealedDatabase sealed;

    @Autowired
    WallClock clock;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvcTester browser;

    private Me eline;
    private Me marijke;
    private String address;
    private Bytes lookup;
    private CaseId id;

    @BeforeEach
    void a_conversation() {
        eline = people.begin();
        marijke = people.join(eline, "Marijke Bos");
        address = given.open(eline, marijke);
        given.key(browser, marijke);
        lookup = lookup();
        var wanted = given.conversation(lookup, given.idOf(marijke));
        assertThat(given.work(browser, address, "cases", wanted)).hasStatus(201);
        id = new CaseId(UUID.fromString((String) wanted.get("id")));
    }

    @AfterEach
    void it_is_today_again() {
        clock.release();
    }

    @Test
    void its_key_lies_outside_the_database_in_the_folder_of_its_day() throws IOException {
        var file = file();

        assertThat(file.getParent().getFileName())
                .hasToString(day().plusDays(60).toString());
        assertThat(Files.size(file)).isEqualTo(32);
        var put = Files.getLastModifiedTime(file).toInstant();
        assertThat(put).isEqualTo(put.truncatedTo(ChronoUnit.DAYS));
    }

    @Test
    void whoever_writes_moves_its_day_and_its_key() {
        turn(Duration.ofDays(10));
        assertThat(given.ask(browser, address, "write", written(lookup, 2, "C")))
                .hasStatusOk();

        assertThat(file().getParent().getFileName())
                .hasToString(day().plusDays(60).toString());
        given.ask(browser, address, "expiry", Map.of("lookup", lookup.text(), "days", 7));
        assertThat(file().getParent().getFileName())
                .hasToString(day().plusDays(7).toString());
        assertThat(rows()).isEqualTo(5);
    }

    @Test
    void on_its_day_nobody_finds_it_any_more_and_in_the_night_rows_and_key_are_gone() {
        turn(Duration.ofDays(59));
        assertThat(read()).hasStatusOk();
        turn(Duration.ofDays(1));

        assertThat(read()).hasStatus(404);
        assertThat(list()).isZero();
        assertThat(rows()).isEqualTo(4);
        end();
        assertThat(rows()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void whoever_ends_it_ends_it_at_once() {
        assertThat(given.ask(browser, address, "end", Map.of("lookup", lookup.text())))
                .hasStatusOk();

        assertThat(rows()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void yesterday_s_copy_of_the_rows_can_not_be_opened_with_all_of_today_s_keys() throws IOException {
        var copy = copy();
        assertThat(openedByAnyKey()).as("the control: today it can").isEqualTo(2);
        var wrapped = wrapped();

        turn(Duration.ofDays(60));
        end();

        for (var key : everyKey()) {
            wrapped.forEach((holder, bytes) ->
                    assertThat(KeyWrap.unwrap(key, id, holder, bytes)).isEmpty());
        }
        restore(copy);
        clock.release();
        assertThat(rows()).isEqualTo(4);
        assertThat(read()).as("even on a day on which it was there").hasStatus(404);
        assertThat(list()).isZero();
        assertThat(given.answer(given.work(browser, address, "open", Map.of("lookup", lookup.text())))
                        .get("id")
                        .asString())
                .isNotEqualTo(id.value().toString());
    }

    @Test
    void a_key_that_a_fault_left_without_a_row_goes_after_a_day_and_one_in_another_folder_comes_back() {
        var orphan = new CaseId(UUID.randomUUID());
        eline.tenant().run(() -> {
            keys.put(orphan, day().plusDays(30), KeyWrap.newKey());
            keys.move(id, day().plusDays(60), day().plusDays(90));
        });

        end();
        assertThat(files()).hasSize(2);
        assertThat(file().getParent().getFileName())
                .hasToString(day().plusDays(60).toString());
        turn(Duration.ofDays(2));
        end();

        assertThat(files()).containsExactly(file());
        assertThat(read()).hasStatusOk();
    }

    @Test
    void rows_whose_key_is_missing_stay_until_their_day_in_case_a_disk_was_away() throws IOException {
        Files.delete(file());

        end();

        assertThat(rows()).isEqualTo(4);
        assertThat(read()).hasStatus(404);
    }

    @Test
    void the_same_sent_at_the_same_moment_is_made_once() throws Exception {
        var mine = lookup();
        var wanted =
                json.readValue(json.writeValueAsString(given.conversation(mine, given.idOf(marijke))), NewCase.class);
        var line = given.line(eline);
        Callable<Reply> send = () -> eline.tenant().call(() -> cases.begin(line, wanted));

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = new ArrayList<Reply>();
            for (var sent :
                    senders.invokeAll(Stream.generate(() -> send).limit(4).toList())) replies.add(sent.get());

            assertThat(replies).allMatch(reply -> reply instanceof Reply.Begun);
            assertThat(replies.stream().filter(reply -> ((Reply.Begun) reply).now()))
                    .hasSize(1);
        }
        assertThat(rows()).isEqualTo(8);
    }

    @Test
    void a_fault_of_ours_tells_a_log_nothing_of_a_row() {
        assertThatThrownBy(() -> eline.tenant()
                        .run(() -> sealed.run(db -> db.sql("update line_case set lookup_hash = 'abc'")
                                .update())))
                .rootCause()
                .hasMessageContaining("line_case_lookup_hash_check")
                .hasMessageNotContaining("Failing row")
                .hasMessageNotContaining(id.value().toString());
    }

    private void turn(Duration on) {
        clock.turnTo(clock.instant().plus(on));
    }

    private void end() {
        eline.tenant().run(ends::end);
    }

    private MvcTestResult read() {
        return given.ask(browser, address, "read", Map.of("lookup", lookup.text()));
    }

    private int list() {
        return given.answer(browser.get()
                        .uri("/line-desk/api/cases")
                        .with(signedIn(marijke))
                        .exchange())
                .size();
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }

    private int rows() {
        return eline.tenant()
                .call(() -> sealed.call(db -> TABLES.stream()
                        .mapToInt(table -> db.sql("select count(*) from " + table)
                                .query((row, number) -> row.getInt(1))
                                .single())
                        .sum()));
    }

    private Map<String, List<String>> copy() {
        var copy = new HashMap<String, List<String>>();
        for (var table : TABLES) {
            copy.put(
                    table,
                    eline.tenant()
                            .call(() -> sealed.call(db -> db.sql("select to_jsonb(t)::text from " + table + " t")
                                    .query((row, number) -> row.getString(1))
                                    .list())));
        }
        return copy;
    }

    private void restore(Map<String, List<String>> copy) {
        eline.tenant()
                .run(() -> sealed.run(db -> TABLES.forEach(table -> copy.get(table)
                        .forEach(row -> db.sql("insert into " + table + " select * from jsonb_populate_record(null::"
                                        + table + ", cast(:row as jsonb))")
                                .param("row", row)
                                .update()))));
    }

    private Map<UUID, Bytes> wrapped() {
        var wrapped = new HashMap<UUID, Bytes>();
        eline.tenant()
                .run(() -> sealed.run(db -> db.sql("select holder, wrapped from case_key")
                        .query(row -> {
                            wrapped.put(row.getObject("holder", UUID.class), new Bytes(row.getBytes("wrapped")));
                        })));
        return wrapped;
    }

    private long openedByAnyKey() throws IOException {
        var all = everyKey();
        return wrapped().entrySet().stream()
                .filter(held -> all.stream()
                        .anyMatch(key -> KeyWrap.unwrap(key, id, held.getKey(), held.getValue())
                                .isPresent()))
                .count();
    }

    private static List<byte[]> everyKey() throws IOException {
        var all = new ArrayList<byte[]>();
        try (var files = Files.walk(KEYS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) all.add(Files.readAllBytes(file));
        }
        return all;
    }

    private List<Path> files() {
        try (var files = Files.walk(KEYS.resolve(eline.practice().toString()))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return files().stream()
                .filter(file -> file.endsWith(id.value().toString()))
                .findFirst()
                .orElseThrow();
    }
}

package nl.peil.closing;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.peil.PeilModuleTest;
import nl.peil.closing.Closings.Reply;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.loop.LoopsAt;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingsTest {

    private static final String NAME = "Annabel Wittebrood";

    @Autowired
    Closings closings;

    @Autowired
    Passports passports;

    @Autowired
    ClosingLinks links;

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Loops loops;

    @Autowired
    LoopsAt days;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private Me colleague;
    private Me stranger;
    private CollaborationId id;

    @BeforeAll
    void people() {
        me = people.begin();
        colleague = people.join(me, "Fleur Bakker");
        stranger = people.begin();
    }

    @BeforeEach
    void a_collaboration() {
        id = given.begin(me, NAME, 0);
    }

    @Test
    void it_closes_only_when_everything_has_been_taken_care_of() {
        begin(ClosingReason.REACHED);

        assertThat(me.tenant().call(() -> closings.done(id))).isInstanceOf(Reply.StillOpen.class);
        assertThat(phase()).isEqualTo(Phase.CLOSING);
        me.tenant().run(() -> closings.tickAll(id));
        assertThat(me.tenant().call(() -> closings.done(id))).isEqualTo(new Reply.Closed());
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void closing_twice_opens_one_question_for_six_weeks_later() {
        closed();

        me.tenant().run(() -> closings.done(id));
        assertThat(open()).singleElement().satisfies(loop -> {
            assertThat(loop.owner()).isEqualTo(me.account());
            assertThat(loop.due()).isEqualTo(days(42));
        });
        assertThat(toTakeUp(days(41))).isEmpty();
        assertThat(toTakeUp(days(42))).containsExactly(new AfterClosing(id, true));
    }

    @Test
    void no_answer_is_asked_once_more_and_then_let_be() {
        closed();

        me.tenant().run(() -> closings.heard(id, Aftercare.NO_ANSWER));
        assertThat(open())
                .singleElement()
                .satisfies(loop -> assertThat(loop.due()).isEqualTo(days(14)));
        me.tenant().run(() -> closings.heard(id, Aftercare.NO_ANSWER));
        assertThat(open()).isEmpty();
    }

    @Test
    void what_she_answers_by_her_link_comes_before_her_organizer_at_once() {
        closed();

        var answer = browser.post()
                .uri(me.tenant().call(() -> links.path(id)) + "/aftercare")
                .param("how", "HELP");
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(toTakeUp(days(0))).containsExactly(new AfterClosing(id, false));
        me.tenant().run(() -> closings.read(id));
        assertThat(open()).isEmpty();
    }

    @Test
    void going_on_after_all_leaves_nothing_behind_but_how_they_looked_back() {
        begin(ClosingReason.MOVED);
        me.tenant().run(() -> {
            closings.tick(id, List.of("keys"));
            closings.lookBack(id, CLIENT, 3, null, null, true);
            closings.reopen(id);
        });

        assertThat(phase()).isNotEqualTo(Phase.CLOSING);
        begin(ClosingReason.REACHED);
        assertThat(me.tenant().call(() -> closings.ticked(id))).isEmpty();
        assertThat(me.tenant().call(() -> closings.of(id)).client()).isNotNull();
    }

    @Test
    void one_that_began_with_a_trial_that_was_stopped_can_be_closed_like_any_other() {
        me.tenant().run(() -> collaborations.trialStopped(id));

        me.tenant().run(() -> closings.tickAll(id));
        assertThat(me.tenant().call(() -> closings.close(id))).isTrue();
    }

    @Test
    void the_organizer_reads_a_passport_only_when_she_may() {
        begin(ClosingReason.REACHED);

        me.tenant().run(() -> passports.keepProposal(id, Language.DUTCH, false));
        assertThat(me.tenant().call(() -> passports.shared(id))).isEmpty();
        me.tenant().run(() -> passports.keepProposal(id, Language.DUTCH, true));
        assertThat(me.tenant().call(() -> passports.shared(id)).orElseThrow().lines())
                .extracting(Passports.Shared.Line::words)
                .contains("De zolder leeg");
    }

    @Test
    void on_the_day_that_was_said_everything_about_her_is_gone() {
        var name = "Wilhelmina Zonderling";
        id = given.begin(me, name, 0);
        given.hold(me, id);
        begin(ClosingReason.REACHED);
        me.tenant().run(() -> {
            closings.lookBack(id, CLIENT, 4, "wat " + name + " zei", null, true);
            closings.lookBack(id, ORGANIZER, 4, null, null, true);
            closings.keep(id, Keep.AFTERCARE);
        });
        me.tenant().run(() -> passports.keepProposal(id, Language.DUTCH, true));
        var path = me.tenant().call(() -> links.path(id));
        me.tenant().run(() -> {
            closings.tickAll(id);
            closings.close(id);
        });

        assertThat(days.on(me.tenant(), days(55), () -> closings.erase(id))).isPresent();
        assertThat(holding(id.value().toString())).isNotEmpty();
        assertThat(days.on(me.tenant(), days(56), () -> closings.erase(id))).isEmpty();
        // What is left names nobody: a link that opens nothing, an end that is no longer open, events under way.
        assertThat(holding(id.value().toString())).isSubsetOf("link", "loop", "event_publication", "scheduled_tasks");
        assertThat(holding(name)).isEmpty();
        assertThat(browser.get().uri(path)).hasStatus(410);
    }

    @Test
    void what_goes_on_is_never_erased() {
        begin(ClosingReason.REACHED);

        assertThat(me.tenant().call(() -> collaborations.erase(id))).isFalse();
        assertThat(phase()).isEqualTo(Phase.CLOSING);
    }

    @Test
    void nobody_else_finds_it() {
        begin(ClosingReason.REACHED);

        for (var page : List.of("", "/looking-back", "/link", "/aftercare")) {
            for (var other : List.of(colleague, stranger)) {
                assertThat(browser.get().uri(at(page)).with(signedIn(other)))
                        .as(page)
                        .hasStatus(404);
            }
            assertThat(browser.get().uri(at(page)).with(signedIn(me))).hasStatusOk();
        }
        for (var deed :
                List.of("", "/points", "/keep", "/closed", "/reopened", "/letters/reached", "/silence/GENTLE")) {
            assertThat(browser.post().uri(at(deed)).with(signedIn(stranger)))
                    .as(deed)
                    .hasStatus(404);
        }
    }

    @Test
    void a_letter_becomes_a_draft_of_her_own() {
        begin(ClosingReason.NO_ANSWER);

        var written =
                browser.post().uri(at("/letters/no-answer")).with(signedIn(me)).exchange();
        var draft = String.valueOf(written.getResponse().getRedirectedUrl());
        assertThat(draft).startsWith("/drafts/");
        assertThat(browser.get().uri(draft).with(signedIn(me))).bodyText().contains("Dag " + NAME);
        assertThat(browser.get().uri(draft).with(signedIn(colleague))).hasStatus(404);
    }

    @Test
    void without_an_answer_to_how_far_they_came_all_that_was_typed_is_still_there() {
        begin(ClosingReason.REACHED);

        var answer = browser.post()
                .uri(me.tenant().call(() -> links.path(id)))
                .param("worked", "samen beginnen")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("samen beginnen", "Kies hoe ver");
    }

    @Test
    void an_unknown_link_opens_nothing() {
        assertThat(browser.get().uri("/l/closing/" + "x".repeat(43))).hasStatus(404);
    }

    private void begin(ClosingReason reason) {
        me.tenant().run(() -> closings.begin(id, reason, days.today()));
    }

    private void closed() {
        begin(ClosingReason.REACHED);
        me.tenant().run(() -> {
            closings.tickAll(id);
            closings.close(id);
        });
    }

    private LocalDate days(int ahead) {
        return me.tenant().call(() -> days.today().plusDays(ahead));
    }

    private Phase phase() {
        return me.tenant().call(() -> collaborations.header(id).phase());
    }

    private List<LoopLine> open() {
        return me.tenant().call(() -> loops.of(id.value()));
    }

    private List<AfterClosing> toTakeUp(LocalDate day) {
        return me.tenant().call(() -> closings.toTakeUp(me.organizer(), day)).stream()
                .filter(one -> one.collaboration().equals(id))
                .toList();
    }

    private String at(String page) {
        return "/collaborations/" + id.value() + "/closing" + page;
    }

    /// Every table with a row that says these words anywhere.
    private List<String> holding(String words) {
        var tables = db.sql("select tablename from pg_tables where schemaname = 'public' and tablename <>"
                        + " 'flyway_schema_history' order by 1")
                .query((row, number) -> row.getString(1))
                .list();
        return me.tenant()
                .call(() -> tables.stream().filter(table -> holds(table, words)).toList());
    }

    private boolean holds(String table, String words) {
        return Boolean.TRUE.equals(transaction.execute(status -> db.sql(
                        "select exists (select from " + table + " t where to_jsonb(t)::text like '%' || :words || '%')")
                .param("words", words)
                .query((row, number) -> row.getBoolean(1))
                .single()));
    }
}

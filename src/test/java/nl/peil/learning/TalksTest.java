package nl.peil.learning;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.learning.dialogue.Move;
import nl.peil.learning.dialogue.Now;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
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
class TalksTest {

    private static final String SILENT = "silent";
    private static final UUID CALL = UUID.randomUUID();

    @Autowired
    Talks talks;

    @Autowired
    PracticeFixture people;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private Me colleague;
    private Me stranger;
    private TalkId id;

    @BeforeAll
    void people() {
        me = people.begin();
        colleague = people.join(me, "Fleur Bakker");
        stranger = people.begin();
    }

    @BeforeEach
    void a_talk() {
        id = new TalkId(UUID.randomUUID());
        me.tenant().run(() -> talks.begin(id, me.organizer(), SILENT, Language.DUTCH));
    }

    @Test
    void a_double_tap_counts_once() {
        var first = offered().getFirst();

        say(1, first);
        say(1, first);
        say(1, offered().getFirst());

        assertThat(moves()).containsExactly(new Move.Chosen(first));
        assertThat(page()).contains("name=\"turn\" value=\"2\"");
    }

    @Test
    void begun_twice_it_is_one_talk() {
        say(1, offered().getFirst());
        me.tenant().run(() -> talks.begin(id, me.organizer(), SILENT, Language.DUTCH));

        assertThat(moves()).hasSize(1);
    }

    @Test
    void no_figures_show_during_the_talk_but_her_face_in_words_does() {
        assertThat(page())
                .contains("role=\"img\"", "Ineke:", "Wat zeg je?")
                .doesNotContain("Vertrouwen", "Irritatie", "learning.");
    }

    @Test
    void a_reply_in_her_own_words_moves_the_talk_on_and_nothing_gets_a_sentence() {
        assertThat(post("", "turn", "1", "words", "  "))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een zin, of schrijf er zelf een.");
        assertThat(post("", "turn", "1", "words", "x".repeat(1001)))
                .hasStatus(422)
                .bodyText()
                .contains("hooguit 1000 tekens");
        post("", "turn", "1", "words", "Ik snap dat dit lastig is.\r\nWat heb je nodig?");

        assertThat(moves()).containsExactly(new Move.Spoken("Ik snap dat dit lastig is.\nWat heb je nodig?"));
    }

    @Test
    void what_is_not_offered_changes_nothing() {
        say(1, "nonsense");

        assertThat(moves()).isEmpty();
    }

    @Test
    void after_the_end_it_tells_how_it_ended_what_each_line_did_and_what_to_take_along() {
        say(1, new Move.Spoken("Je luistert nooit naar mij. Ik snap dat het lastig is."));
        toTheEnd();

        assertThat(kept().ended()).isNotNull();
        assertThat(page())
                .contains("Zin voor zin", "Neem mee", "Leidraad:", "Wat een ervaren organizer had geprobeerd")
                .containsPattern("<span>Vertrouwen: (van|aan het begin|bleef) ")
                .containsPattern("<span>Irritatie: (van|aan het begin|bleef) ")
                .containsPattern("<span>Duidelijkheid: (van|aan het begin|bleef) ")
                .containsPattern("<span>Eigen regie: (van|aan het begin|bleef) ")
                .contains("Je luistert nooit naar mij.", "Altijd of nooit.")
                .doesNotContain("??");
        assertThat(list()).contains("Eén keer geoefend");
    }

    @Test
    void trying_again_from_a_turn_meets_the_same_person_where_she_was() {
        toTheEnd();
        var as = UUID.randomUUID();

        post("/again", "as", as.toString(), "turn", "3");

        var again = me.tenant().call(() -> talks.find(new TalkId(as), me.organizer()));
        assertThat(again.seed()).isEqualTo(kept().seed());
        assertThat(again.moves()).isEqualTo(kept().moves().subList(0, 2));
        assertThat(kept().ended()).isNotNull();
    }

    @Test
    void from_the_start_she_is_somebody_else_again() {
        var other = new TalkId(UUID.randomUUID());
        me.tenant().run(() -> talks.begin(other, me.organizer(), SILENT, Language.DUTCH));

        assertThat(me.tenant().call(() -> talks.find(other, me.organizer())).seed())
                .isNotEqualTo(kept().seed());
    }

    @Test
    void when_the_dialogue_changed_since_it_says_so_and_shows_what_still_fits() {
        toTheEnd();
        var title = java.util.Objects.requireNonNull(kept().ended()).title();
        change("update talk set edition = repeat('0', 64), moves = jsonb_set(moves, '{2,chosen}', '\"gone\"')");

        assertThat(page())
                .contains("Deze oefening is daarna veranderd", "Beurt 2", title)
                .doesNotContain("Beurt 3");
    }

    @Test
    void when_the_dialogue_is_there_no_more_the_talk_is_a_line_that_can_be_removed() {
        change("update talk set dialogue = 'vanished'");

        assertThat(browser.get().uri(path("")).with(signedIn(me))).hasStatus(404);
        assertThat(list()).contains("Deze oefening is er niet meer", path("/removed"));
    }

    @Test
    void it_is_removed_alone_or_with_all_others() {
        post("/removed");
        assertThat(browser.get().uri(path("")).with(signedIn(me))).hasStatus(404);

        a_talk();
        assertThat(browser.post().uri("/dialogues/talks-removed").with(signedIn(me)))
                .hasStatus3xxRedirection();
        assertThat(me.tenant().call(() -> talks.of(me.organizer()))).isEmpty();
    }

    @Test
    void a_colleague_and_another_practice_find_nothing_and_change_nothing() {
        for (var who : List.of(colleague, stranger)) {
            assertThat(browser.get().uri(path("")).with(signedIn(who))).hasStatus(404);
            assertThat(browser.post()
                            .uri(path(""))
                            .param("turn", "1")
                            .param("words", "Hoi daar")
                            .with(signedIn(who)))
                    .hasStatus(404);
            assertThat(browser.post()
                            .uri(path("/again"))
                            .param("as", UUID.randomUUID().toString())
                            .param("turn", "1")
                            .with(signedIn(who)))
                    .hasStatus(404);
            browser.post().uri(path("/removed")).with(signedIn(who)).exchange();
            browser.post().uri("/dialogues/talks-removed").with(signedIn(who)).exchange();
            assertThat(browser.get().uri("/dialogues/" + SILENT).with(signedIn(who)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("/talks/" + id.value());
            assertThatThrownBy(() -> who.tenant().run(() -> talks.offered(id, who.organizer())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(moves()).isEmpty();
    }

    @Test
    void the_owner_of_the_practice_does_not_find_what_a_colleague_practises() {
        var hers = new TalkId(UUID.randomUUID());
        colleague.tenant().run(() -> talks.begin(hers, colleague.organizer(), SILENT, Language.DUTCH));

        assertThat(browser.get().uri("/talks/" + hers.value()).with(signedIn(me)))
                .hasStatus(404);
        assertThat(list()).doesNotContain(hers.value().toString());
        browser.post()
                .uri("/talks/" + hers.value() + "/removed")
                .with(signedIn(me))
                .exchange();
        browser.post().uri("/dialogues/talks-removed").with(signedIn(me)).exchange();
        assertThat(colleague.tenant().call(() -> talks.of(colleague.organizer())))
                .extracting(KeptTalk::id)
                .contains(hers);
    }

    @Test
    void somebody_on_the_phone_is_heard_and_not_seen() {
        me.tenant().run(() -> talks.begin(new TalkId(CALL), me.organizer(), "caller", Language.DUTCH));

        assertThat(text("/talks/" + CALL))
                .contains("Aan de telefoon", "De beller aan de telefoon: een", "Wat je hoort:", "phone__voice")
                .doesNotContain("Wat je ziet:", "face__brow", "wenkbrauwen");
        assertThat(text("/dialogues/caller"))
                .contains("Wie er belt", "De beller, aan de telefoon")
                .doesNotContain("Wie tegenover je zit", "face__brow");
    }

    @Test
    void a_dialogue_that_is_not_there_is_nothing() {
        assertThat(browser.get().uri("/dialogues/nonsense").with(signedIn(me))).hasStatus(404);
        assertThat(browser.post()
                        .uri("/dialogues/nonsense/talks")
                        .param("as", UUID.randomUUID().toString())
                        .with(signedIn(me)))
                .hasStatus(404);
    }

    private void toTheEnd() {
        for (int turn = moves().size() + 1; !offered().isEmpty(); turn++)
            say(turn, offered().getFirst());
        assertThat(me.tenant().call(() -> talks.played(kept())).talk().now()).isInstanceOf(Now.Over.class);
    }

    private List<String> offered() {
        return me.tenant().call(() -> talks.offered(id, me.organizer()));
    }

    private void say(int turn, String choice) {
        say(turn, new Move.Chosen(choice));
    }

    private void say(int turn, Move move) {
        me.tenant().run(() -> talks.say(id, me.organizer(), turn, move));
    }

    private KeptTalk kept() {
        return me.tenant().call(() -> talks.find(id, me.organizer()));
    }

    private List<Move> moves() {
        return kept().moves();
    }

    private void change(String statement) {
        me.tenant()
                .run(() -> transaction.executeWithoutResult(_ -> db.sql(statement + " where id = :id")
                        .param("id", id.value())
                        .update()));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String under, String... fields) {
        var request = browser.post().uri(path(under));
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.with(signedIn(me)).exchange();
    }

    private String page() {
        return text(path(""));
    }

    private String list() {
        return text("/dialogues");
    }

    private String text(String path) {
        var page = browser.get().uri(path).with(signedIn(me)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String path(String under) {
        return "/talks/" + id.value() + under;
    }
}

package nl.peil.draft;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.platform.NotFound;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest {

    private static final String ANGRY =
            "Je bent altijd te laat en je luistert nooit naar mij. Dit is je laatste kans!!!";

    @Autowired
    Drafts drafts;

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Loops loops;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private Me colleague;
    private Me stranger;
    private CollaborationId anna;
    private DraftId id;

    @BeforeAll
    void people() {
        me = people.begin();
        colleague = people.join(me, "Fleur Bakker");
        stranger = people.begin();
        anna = given.begin(me, "Anna de Wit", 0);
    }

    @BeforeEach
    void a_new_one() {
        id = new DraftId(UUID.randomUUID());
    }

    @AfterEach
    void clock_runs() {
        ((WallClock) clock).release();
    }

    @Test
    void sent_twice_it_is_one_draft_with_the_last_words() {
        write(anna, "Dag Anna");
        write(anna, "Dag Anna, hoe gaat het?");

        assertThat(me.tenant().call(() -> drafts.find(id, me.organizer())).words())
                .isEqualTo("Dag Anna, hoe gaat het?");
        assertThat(page("")).contains("Dag Anna, hoe gaat het?", "Een bericht aan Anna de Wit");
    }

    @Test
    void what_is_held_comes_back_at_nine_and_not_before() {
        write(anna, ANGRY);
        me.tenant().run(() -> drafts.hold(id, me.organizer()));
        var nine = nine();

        assertThat(loop())
                .singleElement()
                .satisfies(loop -> assertThat(loop.owner()).isEqualTo(me.account()));
        assertThat(toTakeUp(nine.minusSeconds(1))).isEmpty();
        assertThat(toTakeUp(nine))
                .containsExactly(
                        new DraftToTakeUp(id, anna, "Je bent altijd te laat en je luistert nooit naar mij. Dit is …"));
        assertThat(page("/send")).contains("Peil bewaart dit tot").doesNotContain("wa.me");
        ((WallClock) clock).turnTo(nine);
        assertThat(page("/send")).contains("Wil je het nog versturen?").doesNotContain("wa.me");
        assertThat(browser.get().uri("/today").with(signedIn(me))).bodyText().contains("/drafts/" + id.value());
    }

    @Test
    void another_night_brings_it_back_a_day_later() {
        write(anna, ANGRY);
        me.tenant().run(() -> drafts.hold(id, me.organizer()));
        var first = loop().getFirst().due();
        ((WallClock) clock).turnTo(nine());

        me.tenant().run(() -> drafts.hold(id, me.organizer()));

        assertThat(loop())
                .singleElement()
                .satisfies(loop -> assertThat(loop.due()).isEqualTo(first.plusDays(1)));
    }

    @Test
    void once_it_is_decided_sent_or_thrown_away_nothing_comes_back() {
        write(anna, ANGRY);
        me.tenant().run(() -> drafts.hold(id, me.organizer()));
        me.tenant().run(() -> drafts.decide(id, me.organizer()));
        assertThat(loop()).isEmpty();
        assertThat(page("/send")).contains("wa.me");

        me.tenant().run(() -> drafts.hold(id, me.organizer()));
        me.tenant().run(() -> drafts.sent(id, me.organizer()));
        assertThat(loop()).isEmpty();
        assertThat(page("/send")).contains("Je hebt dit verstuurd").doesNotContain("wa.me");

        me.tenant().run(() -> drafts.remove(id, me.organizer()));
        assertThat(browser.get().uri(path("")).with(signedIn(me))).hasStatus(404);
    }

    @Test
    void a_heated_one_is_offered_a_night_first_and_can_go_all_the_same() {
        write(anna, ANGRY);

        assertThat(page("/send")).contains("Hier zit vuur in").doesNotContain("wa.me");
        post(me, "/decided");
        assertThat(page("/send")).contains("wa.me").doesNotContain("Hier zit vuur in");
        write(anna, ANGRY + " Echt.");
        assertThat(page("/send")).contains("Hier zit vuur in");
    }

    @Test
    void remarks_come_at_the_words_as_they_are_typed_and_the_words_are_kept() {
        assertThat(browser.post()
                        .uri(path("/look"))
                        .param("words", "Dag Anna.\r\nJe luistert nooit naar mij.")
                        .param("language", "nl")
                        .with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>", "data-from=\"10\"", "Bijvoorbeeld");
        assertThat(page("")).contains("Je luistert nooit naar mij.");
    }

    @Test
    void nothing_written_and_too_much_get_a_sentence_and_what_was_typed_stays() {
        assertThat(browser.post().uri(path("")).param("language", "nl").with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf eerst iets.");
        assertThat(browser.post()
                        .uri(path(""))
                        .param("language", "nl")
                        .param("subject", "Over dinsdag")
                        .param("words", "Lang verhaal. ".repeat(500))
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("hooguit 6000 tekens", "Lang verhaal.", "Over dinsdag");
        assertThat(browser.get().uri(path("")).with(signedIn(me))).hasStatus(404);
    }

    @Test
    void a_colleague_and_another_practice_find_nothing_and_change_nothing() {
        write(anna, "Dit is van mij.");

        for (var who : List.of(colleague, stranger)) {
            for (var page : List.of("", "/send")) {
                assertThat(browser.get().uri(path(page)).with(signedIn(who))).hasStatus(404);
            }
            for (var act : List.of("/hold", "/decided", "/sent")) {
                assertThat(browser.post().uri(path(act)).with(signedIn(who))).hasStatus(404);
            }
            browser.post().uri(path("/removed")).with(signedIn(who)).exchange();
            assertThat(browser.get().uri("/drafts").with(signedIn(who)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Dit is van mij.");
            assertThat(browser.get()
                            .uri("/drafts/new?collaboration=" + anna.value())
                            .with(signedIn(who)))
                    .hasStatus(404);
        }
        assertThatThrownBy(() -> colleague.tenant().run(() -> drafts.keep(id, colleague.organizer(), form(null, "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> colleague
                        .tenant()
                        .run(() -> drafts.keep(new DraftId(UUID.randomUUID()), colleague.organizer(), form(anna, "x"))))
                .isInstanceOf(NotFound.class);
        assertThat(me.tenant().call(() -> drafts.find(id, me.organizer())).words())
                .isEqualTo("Dit is van mij.");
    }

    @Test
    void it_can_be_to_nobody_that_peil_knows() {
        write(null, "Beste collega, kun je meekijken?");

        assertThat(page("/send")).contains("https://wa.me/?text=Beste%20collega", "mailto:?subject=");
        assertThat(browser.get().uri("/drafts").with(signedIn(me))).bodyText().contains("Beste collega");
    }

    private Instant nine() {
        var until = me.tenant().call(() -> drafts.find(id, me.organizer())).heldUntil();
        assertThat(until).isNotNull();
        assertThat(until.atZone(me.tenant().call(practices::zone)).toLocalTime())
                .isEqualTo(LocalTime.of(9, 0));
        return until;
    }

    private void write(@Nullable CollaborationId to, String words) {
        me.tenant().run(() -> drafts.keep(id, me.organizer(), form(to, words)));
    }

    private static DraftForm form(@Nullable CollaborationId to, String words) {
        return new DraftForm(to, words, null, "nl");
    }

    private List<LoopLine> loop() {
        return me.tenant().call(() -> loops.of(id.value()));
    }

    private List<DraftToTakeUp> toTakeUp(Instant now) {
        return me.tenant().call(() -> drafts.toTakeUp(me.organizer(), now)).stream()
                .filter(due -> due.id().equals(id))
                .toList();
    }

    private void post(Me who, String act) {
        assertThat(browser.post().uri(path(act)).with(signedIn(who))).hasStatus3xxRedirection();
    }

    private String page(String under) {
        var page = browser.get().uri(path(under)).with(signedIn(me)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String path(String under) {
        return "/drafts/" + id.value() + under;
    }
}

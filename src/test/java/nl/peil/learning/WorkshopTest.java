package nl.peil.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.learning.dialogue.DialogueOf;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
class WorkshopTest {

    private static final String FILE = DialogueOf.file();

    @Autowired
    PracticeFixture people;

    @Autowired
    Dialogues dialogues;

    @Autowired
    OwnDialogues own;

    @Autowired
    Talks talks;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private UUID id;

    @BeforeEach
    void a_practice() {
        me = people.begin();
        id = UUID.randomUUID();
    }

    @Test
    void what_can_t_be_read_is_told_with_its_place_and_not_kept() {
        assertThat(post(me, "act", "CHECK", "english", "title: 3"))
                .hasStatusOk()
                .bodyText()
                .contains("<code>number</code>", "Dit ontbreekt.");
        assertThat(post(me, "act", "KEEP", "english", "title: 3"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit kan nog niet bewaard worden", "title: 3");
        assertThat(post(me, "act", "KEEP")).hasStatus(422).bodyText().contains("Plak eerst je tekst");
        assertThat(post(me, "act", "PLAY_DUTCH", "english", FILE))
                .hasStatus(422)
                .bodyText()
                .contains("Hier staat nog geen tekst om te spelen.");
        assertThat(ours(me)).isEmpty();
    }

    @Test
    void a_way_that_leads_nowhere_is_found_and_can_t_be_played() {
        var broken = FILE.replace("next: t2", "next: nowhere");

        assertThat(post(me, "act", "PLAY_ENGLISH", "english", broken))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<code>turns t1</code>",
                        "Leidt naar nowhere, en die beurt is er niet.",
                        "nog niet gespeeld of bewaard")
                .doesNotContain("id=\"try\"");
    }

    @Test
    void it_is_played_as_typed_and_nothing_of_that_is_kept() {
        assertThat(post(me, "act", "PLAY_ENGLISH", "english", FILE))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"try\"", "I will stay longer.");
        assertThat(post(me, "english", FILE, "tongue", "en", "seed", "5", "moves", "[]", "choice", "warm"))
                .bodyText()
                .contains("That cost you time.", "Vertrouwen: ", "Irritatie: ");
        assertThat(post(
                        me,
                        "english",
                        FILE,
                        "tongue",
                        "en",
                        "seed",
                        "5",
                        "moves",
                        "no json",
                        "words",
                        "I can see that."))
                .hasStatusOk();
        assertThat(me.tenant().call(() -> talks.of(me.organizer()))).isEmpty();
        assertThat(ours(me)).isEmpty();
    }

    @Test
    void what_is_found_is_told_in_the_reader_s_own_language() {
        var brief = FILE.replaceFirst("free: t4", "free: end");

        assertThat(post(me, "english", brief))
                .bodyText()
                .contains("Een gesprek duurt nu 3 tot 9 beurten. Goed is 8 tot 15.");
        assertThat(browser.post()
                        .uri("/dialogues/workshop/" + id)
                        .param("english", brief)
                        .header("Accept-Language", "en")
                        .with(signedIn(me)))
                .bodyText()
                .contains("A talk takes 3 to 9 turns now, and should take 8 to 15.");
    }

    @Test
    void a_file_goes_before_what_is_typed_whatever_wrote_it() {
        var windows = "\uFEFF" + FILE.replace("Late again", "Überraschung").replace("\n", "\r\n");

        assertThat(upload(windows.getBytes(UTF_8), FILE.getBytes(UTF_8))).hasStatus3xxRedirection();

        assertThat(ours(me)).singleElement().satisfies(one -> {
            assertThat(one.dutch())
                    .isEqualTo(FILE.replace("Late again", "Überraschung").strip());
            assertThat(one.english()).isEqualTo(FILE.strip());
        });
        assertThat(upload(FILE.replace("Late again", "Überraschung").getBytes(Charset.forName("windows-1252")), null))
                .hasStatus3xxRedirection();
        assertThat(ours(me))
                .singleElement()
                .satisfies(one -> assertThat(one.dutch()).contains("Überraschung"));
    }

    @Test
    void a_file_that_is_no_text_or_too_long_gets_a_sentence_and_what_was_typed_stays() {
        assertThat(upload(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}, null))
                .hasStatus(422)
                .bodyText()
                .contains("Dit bestand is geen tekst.", "typed: before");
        assertThat(upload("# a\n".repeat(OwnDialogue.MOST / 4 + 1).getBytes(UTF_8), null))
                .hasStatus(422)
                .bodyText()
                .contains("Dit bestand is te lang.", "typed: before");
        assertThat(post(me, "dutch", "x".repeat(OwnDialogue.MOST + 1)))
                .hasStatus(422)
                .bodyText()
                .contains("Hou het bij 100.000 tekens.");
        assertThat(ours(me)).isEmpty();
    }

    @Test
    void kept_in_one_language_it_is_there_for_readers_of_that_language_in_the_whole_practice() {
        keep();
        var colleague = people.join(me, "Fleur Bakker");

        assertThat(me.tenant().call(() -> dialogues.in(Language.ENGLISH)))
                .extracting(Written::id)
                .contains(id.toString());
        assertThat(me.tenant().call(() -> dialogues.in(Language.DUTCH)))
                .extracting(Written::id)
                .doesNotContain(id.toString());
        assertThat(browser.get()
                        .uri("/dialogues/" + id)
                        .header("Accept-Language", "en")
                        .with(signedIn(colleague)))
                .hasStatusOk()
                .bodyText()
                .contains("Late again");
        assertThat(browser.get().uri("/dialogues/" + id).with(signedIn(colleague)))
                .hasStatus(404);
    }

    @Test
    void another_practice_neither_sees_nor_changes_it_and_a_colleague_only_practises() {
        keep();
        var colleague = people.join(me, "Fleur Bakker");
        var stranger = people.begin();

        for (var who : List.of(colleague, stranger)) {
            assertThat(browser.get().uri("/dialogues/workshop/" + id).with(signedIn(who)))
                    .hasStatus(404);
        }
        assertThat(post(colleague, "act", "KEEP", "english", FILE.replace("Late again", "Taken over")))
                .hasStatus(404);
        assertThat(browser.post().uri("/dialogues/workshop/" + id + "/removed").with(signedIn(colleague)))
                .hasStatus(404);
        browser.post()
                .uri("/dialogues/workshop/" + id + "/removed")
                .with(signedIn(stranger))
                .exchange();
        assertThat(ours(stranger)).isEmpty();
        assertThat(ours(me))
                .singleElement()
                .satisfies(one -> assertThat(one.english()).isEqualTo(FILE.strip()));
    }

    @Test
    void an_owner_may_change_and_remove_what_a_colleague_wrote() {
        var colleague = people.join(me, "Fleur Bakker");
        assertThat(post(colleague, "act", "KEEP", "english", FILE)).hasStatus3xxRedirection();

        assertThat(post(me, "act", "KEEP", "english", FILE.replace("Late again", "Late once more")))
                .hasStatus3xxRedirection();
        assertThat(ours(me))
                .singleElement()
                .satisfies(one -> assertThat(one.author()).isEqualTo(colleague.organizer()));
        assertThat(browser.post().uri("/dialogues/workshop/" + id + "/removed").with(signedIn(me)))
                .hasStatus3xxRedirection();
        assertThat(ours(me)).isEmpty();
    }

    @Test
    void a_talk_with_one_that_was_removed_is_a_line_of_hers_still() {
        keep();
        me.tenant().run(() -> talks.begin(new TalkId(id), me.organizer(), id.toString(), Language.ENGLISH));
        me.tenant().run(() -> own.remove(id, me));

        var list = browser.get().uri("/dialogues").with(signedIn(me)).exchange();
        assertThat(new String(list.getResponse().getContentAsByteArray(), UTF_8))
                .contains("Deze oefening is er niet meer");
    }

    @Test
    void one_that_comes_with_peil_is_an_example_to_begin_from() {
        assertThat(browser.get().uri("/dialogues/workshop/new?from=silent").with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("id: silent");
        assertThat(browser.get().uri("/dialogues/workshop/new?from=nonsense").with(signedIn(me)))
                .hasStatus(404);
    }

    private void keep() {
        assertThat(post(me, "act", "KEEP", "english", FILE)).hasStatus3xxRedirection();
    }

    private MvcTestResult upload(byte[] dutch, byte @Nullable [] english) {
        var request = browser.post()
                .uri("/dialogues/workshop/" + id)
                .multipart()
                .file(new MockMultipartFile("dutchFile", "oefening.yaml", "application/x-yaml", dutch))
                .file(new MockMultipartFile("englishFile", "", null, english == null ? new byte[0] : english))
                .param("dutch", "typed: before")
                .param("act", "KEEP");
        return request.with(signedIn(me)).exchange();
    }

    private List<OwnDialogue> ours(Me who) {
        return who.tenant().call(() -> own.all());
    }

    private MvcTestResult post(Me who, String... fields) {
        var request = browser.post().uri("/dialogues/workshop/" + id);
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.with(signedIn(who)).exchange();
    }
}

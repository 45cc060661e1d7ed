package nl.peil.agreement;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.notice.Links;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What an organizer can do about what she expects, agrees and tries with a client.
@PeilModuleTest
class AgreementControllerTest {

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Expectations expectations;

    @Autowired
    Agreements agreements;

    @Autowired
    Trials trials;

    @Autowired
    Links links;

    @Autowired
    MockMvcTester browser;

    Me me;
    CollaborationId id;

    @BeforeEach
    void a_collaboration() {
        me = practices.begin();
        id = given.begin(me, "Anna", 1);
    }

    @Test
    void she_gets_a_link_for_her_client_and_sees_her_only_once() {
        assertThat(get("/expectations")).hasStatusOk().bodyText().contains("/l/expectations/", "Link voor Anna");
        var first =
                me.tenant().call(() -> links.latest("expectations", id.value())).orElseThrow();

        get("/expectations").exchange();

        assertThat(me.tenant().call(() -> links.latest("expectations", id.value())))
                .get()
                .isEqualTo(first);
    }

    @Test
    void she_takes_the_link_back_and_makes_a_new_one() {
        get("/expectations").exchange();
        var path = me.tenant()
                .call(() -> links.path(links.latest("expectations", id.value()).orElseThrow()));

        assertThat(post("/expectations/link/revoked")).hasRedirectedUrl(page("/expectations"));
        assertThat(get("/expectations")).bodyText().contains("Je hebt de link ingetrokken", "Maak een nieuwe link");
        assertThat(browser.get().uri(path)).hasStatus(410);

        assertThat(post("/expectations/link")).hasRedirectedUrl(page("/expectations"));
        assertThat(get("/expectations")).bodyText().contains("/l/expectations/").doesNotContain(path);
    }

    @Test
    void peil_brings_the_link_over_by_mail_or_lets_it_wait() {
        assertThat(post("/expectations/link/sent")).hasRedirectedUrl(page("/expectations"));

        assertThat(browser.get().uri("/outbox").with(signedIn(me))).bodyText().contains("Anna");
    }

    @Test
    void both_sides_and_their_gaps_are_side_by_side() {
        me.tenant().run(() -> {
            expectations.adjust(id, new Points(1, 3, 3, 3, 0));
            expectations.answer(id, new Points(5, 3, 3, 3, 0), "Niet te snel.");
        });

        assertThat(get("/expectations"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Op één punt willen jullie iets anders", "Niet te snel.", "Jij werkt met een plan, Anna kijkt");
    }

    @Test
    void no_gap_and_no_preference_have_words_of_their_own() {
        me.tenant().run(() -> expectations.answer(id, new Points(0, 0, 0, 0, 0), null));
        assertThat(get("/expectations")).bodyText().contains("Anna liet alles open.");

        me.tenant().run(() -> expectations.answer(id, new Points(3, 3, 3, 3, 3), null));
        assertThat(get("/expectations")).bodyText().contains("Jullie willen ongeveer hetzelfde.");
    }

    @Test
    void lines_are_added_and_taken_away_without_losing_what_was_typed() {
        assertThat(write().param("press", "add")
                        .param("purpose", "Rust")
                        .param("lines[0]", "Een, twee")
                        .param("lines[1]", "Drie"))
                .hasStatusOk()
                .bodyText()
                .contains("Rust", "Een, twee", "Drie", "name=\"lines[2]\"");
        assertThat(write().param("press", "remove-0")
                        .param("purpose", "Rust")
                        .param("lines[0]", "Een, twee")
                        .param("lines[1]", "Drie"))
                .hasStatusOk()
                .bodyText()
                .contains("Drie")
                .doesNotContain("Een, twee", "name=\"lines[1]\"");
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_what_was_typed_stays() {
        assertThat(write().param("purpose", " ")
                        .param("lines[0]", "Onze eigen regel")
                        .param("ending", "Zo.")
                        .param("trialSessions", "99")
                        .param("patience", "9"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Schrijf op waar jullie aan werken.",
                        "Onze eigen regel",
                        "Kies een aantal uit de lijst.",
                        "Kies een aantal dagen");
    }

    @Test
    void she_proposes_and_confirms_in_one_go_and_a_second_tap_makes_no_second_version() {
        var key = UUID.randomUUID().toString();
        for (int tap = 0; tap < 2; tap++) {
            assertThat(whole(key).param("press", "confirm")).hasRedirectedUrl(page("/agreement"));
        }

        var page = me.tenant().call(() -> agreements.page(id, Side.ORGANIZER));
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.organizerAt()).isNotNull();
        assertThat(page.terms().lines()).containsExactly("Elke sessie begint met thee, en een lijstje.");
        assertThat(get("/agreement")).hasStatusOk().bodyText().contains("Jij hebt bevestigd.", "/l/agreement/");
    }

    @Test
    void she_may_look_at_it_together_before_she_confirms() {
        assertThat(whole(UUID.randomUUID().toString()).param("press", "keep")).hasRedirectedUrl(page("/agreement"));
        var page = me.tenant().call(() -> agreements.page(id, Side.ORGANIZER));
        assertThat(page.organizerAt()).isNull();
        assertThat(get("/agreement.pdf")).hasStatus(404);

        assertThat(post("/agreement/confirmed").param("read", page.id().value().toString()))
                .hasRedirectedUrl(page("/agreement"));
        me.tenant().run(() -> agreements.confirm(id, Side.CLIENT));

        assertThat(get("/agreement")).bodyText().contains("Jullie hebben dit allebei bevestigd");
        assertThat(get("/agreement.pdf")).hasStatusOk();
    }

    @Test
    void without_an_agreement_its_page_begins_one() {
        assertThat(get("/agreement")).hasRedirectedUrl(page("/agreement/new"));
        assertThat(get("/agreement/new")).hasStatusOk().bodyText().contains("De zolder leeg", "Schuurt er iets");
    }

    @Test
    void the_collaboration_s_page_says_where_they_are_and_what_comes_next() {
        assertThat(get("")).hasStatusOk().bodyText().contains("Vraag het Anna", "Nog één proefsessie te gaan");

        given.hold(me, id);
        await().untilAsserted(() ->
                assertThat(get("")).bodyText().contains("De proef is voorbij. Hoe wil jij verder met Anna?"));
    }

    @Test
    void an_answer_too_early_is_refused_in_words() {
        assertThat(post("/trial").param("answer", "GO"))
                .hasStatus(422)
                .bodyText()
                .contains("Nog één proefsessie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/expectations", "/agreement", "/agreement/new", "/agreement.pdf", "/trial", "/rhythm"})
    void a_colleague_and_another_practice_find_nothing(String path) {
        whole(UUID.randomUUID().toString()).param("press", "confirm").exchange();
        me.tenant().run(() -> agreements.confirm(id, Side.CLIENT));
        var colleague = practices.join(me, "Fleur Bakker");

        assertThat(browser.get().uri(page(path)).with(signedIn(colleague))).hasStatus(404);
        assertThat(browser.get().uri(page(path)).with(signedIn(practices.begin())))
                .hasStatus(404);
        assertThat(browser.post().uri(page("/expectations/link")).with(signedIn(colleague)))
                .hasStatus(404);
    }

    private MockMvcTester.MockMvcRequestBuilder whole(String key) {
        return write().param("id", key)
                .param("purpose", "De zolder leeg")
                .param("lines[0]", "Elke sessie begint met thee, en een lijstje.")
                .param("lines[1]", "")
                .param("trialSessions", "1")
                .param("patience", "3")
                .param("ending", "Ieder van ons kan stoppen.");
    }

    private MockMvcTester.MockMvcRequestBuilder write() {
        return post("/agreement/new");
    }

    private MockMvcTester.MockMvcRequestBuilder get(String path) {
        return browser.get().uri(page(path)).with(signedIn(me));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return browser.post().uri(page(path)).with(signedIn(me));
    }

    private String page(String path) {
        return "/collaborations/" + id.value() + path;
    }
}

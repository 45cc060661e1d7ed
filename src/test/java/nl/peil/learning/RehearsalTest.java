package nl.peil.learning;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearsalTest {

    private static final String GUIDE = "/rehearsals/irritation";
    private static final String OPENING = "Je luistert nooit naar mij.";

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture collaborations;

    @Autowired
    MockMvcTester browser;

    private Me me;

    @BeforeAll
    void an_organizer() {
        me = people.begin();
    }

    @Test
    void her_opening_is_read_at_once_and_a_likely_reaction_follows() {
        var page = text(say("words", OPENING, "order", "7"));

        assertThat(page).contains("Jouw eerste zin", OPENING, "Altijd of nooit.", "En dan: 1 van 3");
    }

    @Test
    void three_rounds_and_then_it_is_over_with_what_the_guide_says_at_each() {
        var page = text(say(
                "order", "7", "opening", OPENING, "first", "Vertel.", "second", "Wat heb je nodig?", "words", "Goed."));

        assertThat(page).contains("Je hebt het nu al een keer gezegd", "Vertel.", "Wat heb je nodig?", "Goed.");
        assertThat(page.split("Wat de leidraad hier zegt", -1)).hasSize(4);
        assertThat(page).doesNotContain("name=\"words\"");
    }

    @Test
    void the_same_round_sent_twice_is_the_same_round() {
        var once = text(say("order", "7", "opening", OPENING, "words", "Vertel."));
        var twice = text(say("order", "7", "opening", OPENING, "words", "Vertel."));

        assertThat(body(once)).isEqualTo(body(twice)).contains("En dan: 2 van 3");
    }

    @Test
    void saying_nothing_gets_a_sentence_and_what_was_said_stays() {
        assertThat(say("order", "7", "opening", OPENING, "first", "Vertel.", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf eerst wat je zou zeggen.", "Vertel.", "En dan: 2 van 3");
        assertThat(say("words", "x".repeat(1001))).hasStatus(422).bodyText().contains("hooguit 1000 tekens");
    }

    @Test
    void a_guide_for_clients_and_one_that_is_not_there_are_nothing() {
        assertThat(browser.get().uri("/rehearsals/tell-your-organizer").with(signedIn(me)))
                .hasStatus(404);
        assertThat(browser.get().uri("/rehearsals/nonsense").with(signedIn(me))).hasStatus(404);
    }

    @Test
    void the_way_to_it_stands_at_the_guide() {
        assertThat(browser.get().uri("/guides/irritation").with(signedIn(me)))
                .bodyText()
                .contains(GUIDE, "Oefen dit eerst, vijf minuten");
    }

    @Test
    void begun_for_a_bump_it_leads_back_to_the_preparation_of_that_bump() {
        var anna = collaborations.begin(me, "Anna de Wit", 2);
        var bump = browser.post()
                .uri("/collaborations/" + anna.value() + "/ruptures")
                .with(signedIn(me))
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        var preparation = bump + "/preparation";
        var query =
                "?collaboration=" + anna.value() + "&amp;rupture=" + preparation.split("/")[4];

        assertThat(browser.get().uri(preparation).with(signedIn(me))).bodyText().contains("/rehearsals/", query);
        var over = text(browser.post()
                .uri(GUIDE + query.replace("&amp;", "&"))
                .param("opening", OPENING)
                .param("first", "Vertel.")
                .param("second", "Wat heb je nodig?")
                .param("words", "Goed.")
                .with(signedIn(me))
                .exchange());
        assertThat(over)
                .contains("Voorbereiden op je gesprek met Anna de Wit", "Terug naar je voorbereiding", preparation)
                .contains(GUIDE + query, "/guides/irritation?collaboration=" + anna.value());
    }

    @Test
    void with_somebody_else_s_client_the_way_back_says_nothing() {
        var anna = collaborations.begin(me, "Anna de Wit", 2);
        for (var who : List.of(people.join(me, "Fleur Bakker"), people.begin())) {
            assertThat(browser.get()
                            .uri(GUIDE + "?collaboration=" + anna.value() + "&rupture=" + UUID.randomUUID())
                            .with(signedIn(who)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Anna", "/collaborations/" + anna.value(), "Voorbereiden op");
        }
    }

    private MvcTestResult say(String... fields) {
        var request = browser.post().uri(GUIDE);
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.with(signedIn(me)).exchange();
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// Without the token that differs from form to form.
    private static String body(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}

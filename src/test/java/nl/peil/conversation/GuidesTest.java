package nl.peil.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.conversation.Guide.About;
import nl.peil.conversation.Guide.Moment;
import nl.peil.conversation.Guide.Mood;
import nl.peil.conversation.Guide.Reader;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PeilModuleTest
class GuidesTest {

    @Autowired
    Guides guides;

    @Autowired
    OwnPhrases phrases;

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture collaborations;

    @Autowired
    MockMvc browser;

    Me me;

    @BeforeEach
    void a_practice() {
        me = practices.begin();
    }

    @Test
    void there_are_twelve_for_organizers_and_two_for_clients_in_every_language() {
        for (var language : Language.ALL) {
            assertThat(me.tenant().call(() -> guides.of(Reader.ORGANIZER, language)))
                    .hasSize(12);
            assertThat(me.tenant().call(() -> guides.of(Reader.CLIENT, language)))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "START, AGREEMENTS, CALM, how-we-work",
        "UNDERWAY, FRICTION, CALM, irritation",
        "UNDERWAY, FRICTION, ANGRY, dissatisfied",
        "UNDERWAY, STUCK, TENSE, stuck",
        "END, LEAVING, CALM, handing-over",
        "END, LEAVING, ANGRY, angry",
        "UNDERWAY, SILENCE, TENSE, after-silence"
    })
    void three_answers_lead_to_the_guide_that_fits(Moment moment, About about, Mood mood, String best) {
        var fitting = me.tenant().call(() -> guides.fitting(moment, about, mood, Language.DUTCH));

        assertThat(fitting).hasSizeBetween(1, 3);
        assertThat(fitting.getFirst().id()).isEqualTo(best);
    }

    @Test
    void every_situation_has_a_guide() {
        for (var moment : Moment.values())
            for (var about : About.values())
                for (var mood : Mood.values())
                    assertThat(me.tenant().call(() -> guides.fitting(moment, about, mood, Language.ENGLISH)))
                            .as("%s %s %s", moment, about, mood)
                            .isNotEmpty();
    }

    @Test
    void what_is_said_is_said_as_the_practice_says_it() {
        var guide = me.tenant().call(() -> guides.find("irritation", Language.DUTCH));

        assertThat(GuideFile.spoken(guide))
                .noneMatch(text -> text.contains("{"))
                .anyMatch(text -> text.contains(" je"));
    }

    @Test
    void one_that_doesn_t_exist_is_not_found() throws Exception {
        assertThatThrownBy(() -> me.tenant().run(() -> guides.find("no-such", Language.DUTCH)))
                .isInstanceOf(NotFound.class);
        browser.perform(get("/guides/no-such").with(PracticeFixture.signedIn(me)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_sentence_of_her_own_is_hers_alone() throws Exception {
        var colleague = practices.join(me, "Noor Prins");
        var id = Uuids.next();
        for (int twice = 0; twice < 2; twice++) {
            browser.perform(post("/guides/irritation/phrases")
                            .param("id", id.toString())
                            .param("words", "Zo zeg ik het.")
                            .with(PracticeFixture.signedIn(me))
                            .with(csrf()))
                    .andExpect(status().is3xxRedirection());
        }
        browser.perform(post("/guides/irritation/phrases/" + id + "/removed")
                .with(PracticeFixture.signedIn(colleague))
                .with(csrf()));
        browser.perform(post("/guides/irritation/phrases/" + id + "/removed")
                .with(PracticeFixture.signedIn(practices.begin()))
                .with(csrf()));

        browser.perform(get("/guides/irritation").with(PracticeFixture.signedIn(colleague)))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Zo zeg ik het."))));
        assertThat(me.tenant().call(() -> phrases.of(me.organizer(), "irritation")))
                .extracting(OwnPhrases.OwnPhrase::words)
                .containsExactly("Zo zeg ik het.");
    }

    @Test
    void the_way_back_to_a_collaboration_is_shown_only_to_whose_it_is() throws Exception {
        var other = practices.begin();
        var id = collaborations.begin(other, "Zonneveld", 0);

        browser.perform(get("/guides?collaboration=" + id.value()).with(PracticeFixture.signedIn(me)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString("Zonneveld"))));
    }

    @Test
    void a_stranger_is_asked_to_sign_in() throws Exception {
        browser.perform(get("/guides")).andExpect(status().is3xxRedirection());
    }
}

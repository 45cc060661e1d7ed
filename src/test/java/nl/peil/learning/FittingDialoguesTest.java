package nl.peil.learning;

import static org.assertj.core.api.Assertions.assertThat;

import nl.peil.PeilModuleTest;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Topic;
import nl.peil.evaluation.Item;
import nl.peil.learning.dialogue.Theme;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.warning.PatternHelp.Help;
import nl.peil.warning.PatternHelp.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FittingDialoguesTest {

    @Autowired
    FittingDialogues fitting;

    @Autowired
    Dialogues dialogues;

    @Autowired
    PracticeFixture people;

    private Me me;

    @BeforeAll
    void an_organizer() {
        me = people.begin();
    }

    @Test
    void for_what_runs_low_there_is_a_dialogue_that_trains_it_and_its_guide() {
        var help = me.tenant().call(() -> fitting.with(Item.DIRECTION, Language.DUTCH));

        assertThat(help).extracting(Help::kind).containsExactly(Kind.DIALOGUE, Kind.GUIDE);
        var id = help.getFirst().href().replace("/dialogues/", "");
        assertThat(me.tenant()
                        .call(() -> dialogues.find(id, Language.DUTCH))
                        .orElseThrow()
                        .dialogue()
                        .trains())
                .contains(Theme.DIRECTION);
    }

    @Test
    void before_a_talk_about_a_bump_come_the_dialogues_of_that_kind() {
        assertThat(me.tenant().call(() -> fitting.before(Topic.STRUCTURE, Side.CLIENT, Language.DUTCH)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(one -> one.href().startsWith("/dialogues/") && one.minutes() > 0);
        assertThat(me.tenant().call(() -> fitting.before(null, Side.ORGANIZER, Language.ENGLISH)))
                .isNotEmpty();
    }
}

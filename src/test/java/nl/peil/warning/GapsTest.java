package nl.peil.warning;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.peil.PeilModuleTest;
import nl.peil.agreement.Expectations;
import nl.peil.agreement.Points;
import nl.peil.agreement.StyleGap;
import nl.peil.agreement.StyleGap.Leaning;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.Item;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.practice.WorkingStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
class GapsTest {

    @Autowired
    Gaps gaps;

    @Autowired
    Warnings warnings;

    @Autowired
    Expectations expectations;

    @Autowired
    Practices practices;

    @Autowired
    PracticeFixture people;

    @Autowired
    SignalFixture given;

    @Autowired
    BucketFixture stories;

    @Autowired
    Signals signals;

    @Autowired
    MockMvcTester browser;

    private Me me;

    /// She works with a plan, takes the lead, and is in the middle about tone.
    @BeforeEach
    void people() {
        me = people.begin();
        me.tenant()
                .run(() -> practices.describe(
                        me.organizer(), new WorkingStyle(Map.of(Axis.STRUCTURE, 1, Axis.LEAD, 2, Axis.DIRECTNESS, 3))));
    }

    @ParameterizedTest
    @CsvSource({"STRUCTURE, STRUCTURE", "LEAD, DIRECTION", "START, STRUCTURE", "HOMEWORK, GOALS", "DIRECTNESS, HEARD"})
    void each_difference_would_show_in_one_of_the_five(Axis axis, Item item) {
        assertThat(Gap.itemOf(axis)).isEqualTo(item);
    }

    @Test
    void only_those_about_the_same_thing_are_asked_about() {
        var id = stories.of(me).id();
        answers(id);

        assertThat(me.tenant().call(() -> gaps.of(id)))
                .extracting(Gap::was)
                .containsExactly(
                        new StyleGap(Axis.STRUCTURE, Leaning.LEFT, Leaning.RIGHT),
                        new StyleGap(Axis.LEAD, Leaning.LEFT, Leaning.RIGHT),
                        new StyleGap(Axis.DIRECTNESS, Leaning.MIDDLE, Leaning.LEFT));
        assertThat(me.tenant().call(() -> gaps.of(id, Item.DIRECTION)))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.was().organizerSaid()).isEqualTo("agreement.own.LEAD.LEFT");
                    assertThat(gap.was().clientSaid()).isEqualTo("agreement.ask.LEAD.RIGHT");
                });
        assertThat(me.tenant().call(() -> gaps.of(id, Item.EXPERTISE))).isEmpty();
        assertThat(me.tenant().call(() -> gaps.of(id, (Item) null))).isEmpty();
    }

    @Test
    void whoever_was_in_the_middle_is_not_given_words_of_an_end() {
        var id = stories.of(me).id();
        answers(id);

        assertThat(me.tenant().call(() -> gaps.of(id, Item.HEARD)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.was().organizerSaid()).isEqualTo("agreement.middle"));
    }

    @Test
    void before_the_client_has_answered_and_in_another_practice_there_is_none() {
        var id = stories.of(me).id();
        assertThat(me.tenant().call(() -> gaps.of(id))).isEmpty();
        answers(id);

        assertThat(people.begin().tenant().call(() -> gaps.of(id))).isEmpty();
    }

    @Test
    void a_bucket_and_its_signal_ask_again_about_the_same_thing_and_nothing_else() {
        var story = stories.sliding(me);
        given.weigh(me, story.id());
        answers(story.id());
        var standing = me.tenant().call(() -> warnings.standing(story.id())).orElseThrow();
        assertThat(standing.about()).isEqualTo(Item.DIRECTION);
        assertThat(standing.says()).startsWith("warning.bucket.says.");

        var bucket = browser.get()
                .uri("/collaborations/" + story.id().value() + "/bucket")
                .with(signedIn(me))
                .exchange();
        var signal = me.tenant().call(() -> signals.of(story.id())).getFirst();
        var page = browser.get()
                .uri("/signals/" + signal.id().value())
                .with(signedIn(me))
                .exchange();

        assertThat(bucket)
                .bodyText()
                .contains("Ik neem de leiding.", "Ik bepaal graag zelf")
                .doesNotContain("Ik werk met een plan.");
        assertThat(signal.kind()).isEqualTo(SignalKind.BUCKET);
        assertThat(page)
                .bodyText()
                .contains("Ik neem de leiding.", "Ik bepaal graag zelf")
                .doesNotContain("Ik werk met een plan.");
    }

    @Test
    void a_bucket_stands_nowhere_before_the_first_session() {
        var id = stories.of(me).id();

        assertThat(me.tenant().call(() -> warnings.standing(id))).isEmpty();
    }

    private void answers(CollaborationId id) {
        me.tenant().run(() -> expectations.answer(id, new Points(5, 5, 0, 0, 1), null));
    }
}

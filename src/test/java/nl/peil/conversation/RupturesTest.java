package nl.peil.conversation;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.conversation.Agreed.Who;
import nl.peil.conversation.Rupture.Mended;
import nl.peil.conversation.Rupture.Origin;
import nl.peil.conversation.Rupture.State;
import nl.peil.evaluation.FollowUp;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.SharedAnswers;
import nl.peil.evaluation.Sharing;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.notice.Links;
import nl.peil.platform.Deliveries;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.warning.BucketFixture;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PeilModuleTest
class RupturesTest {

    private static final Agreed LIST = new Agreed(Who.BOTH, "We beginnen met een lijstje.", null);

    @Autowired
    Ruptures ruptures;

    @Autowired
    RupturePages pages;

    @Autowired
    OwnLinks own;

    @Autowired
    FollowUp followUp;

    @Autowired
    Loops loops;

    @Autowired
    Links links;

    @Autowired
    Collaborations collaborations;

    @Autowired
    SharedAnswers answers;

    @Autowired
    CollaborationFixture fixture;

    @Autowired
    BucketFixture buckets;

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    Deliveries deliveries;

    @Autowired
    MockMvc browser;

    Me me;
    CollaborationId id;

    @BeforeEach
    void two_people() {
        me = people.begin();
        id = fixture.begin(me, "Anna de Wit", 0);
        fixture.hold(me, id);
        deliveries.arrive();
    }

    @Test
    void a_client_s_one_tap_is_before_her_organizer_at_once() {
        raise();

        assertThat(due()).extracting(LoopLine::nextStep).containsExactly("conversation.bump.step.TALK");
    }

    @Test
    void raised_twice_it_is_one_also_at_the_same_moment() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var raised = both.invokeAll(List.<Callable<RuptureId>>of(this::raise, this::raise));

            assertThat(raised.get(0).get()).isEqualTo(raised.get(1).get());
        }
    }

    @Test
    void after_a_talk_it_waits_for_the_next_session_and_then_asks_both() {
        var rupture = talked();
        assertThat(due()).isEmpty();

        var next = fixture.hold(me, id, 15);
        deliveries.arrive();

        assertThat(state(rupture)).isEqualTo(new State.Asking(false, false));
        assertThat(due()).extracting(LoopLine::nextStep).containsExactly("conversation.bump.step.ANSWER");
        assertThat(me.tenant().call(() -> followUp.asked(next, CLIENT))).isPresent();
        assertThat(me.tenant().call(() -> followUp.asked(next, ORGANIZER))).isPresent();
    }

    @Test
    void the_session_that_was_before_the_talk_asks_nothing() {
        var before = fixture.hold(me, id);
        talked();

        assertThat(me.tenant().call(() -> followUp.asked(before, CLIENT))).isEmpty();
    }

    @Test
    void she_doesn_t_read_his_answer_before_her_own() {
        var rupture = talked();
        var next = fixture.hold(me, id, 15);
        deliveries.arrive();
        me.tenant().run(() -> followUp.answered(next, CLIENT, "NO"));

        assertThat(page(rupture).hers()).isNull();
        me.tenant().run(() -> followUp.answered(next, ORGANIZER, "YES"));
        assertThat(page(rupture).hers()).isEqualTo(Mended.NO);
        assertThat(page(rupture).step()).isEqualTo(RupturePage.Step.NOT_REPAIRED);
        assertThat(due()).extracting(LoopLine::nextStep).containsExactly("conversation.bump.step.FIT");
    }

    @Test
    void repaired_empties_the_bucket_and_nothing_is_open_any_more() {
        var story = buckets.sliding(me);
        id = story.id();
        deliveries.arrive();
        talked();
        var next = fixture.hold(me, id, 15);
        deliveries.arrive();
        assertThat(reading()).isPositive();

        me.tenant().run(() -> followUp.answered(next, CLIENT, "YES"));
        me.tenant().run(() -> followUp.answered(next, ORGANIZER, "YES"));

        assertThat(reading()).isZero();
        assertThat(due()).isEmpty();
    }

    @Test
    void what_is_no_answer_is_none() {
        var rupture = talked();
        var next = fixture.hold(me, id, 15);
        deliveries.arrive();

        me.tenant().run(() -> followUp.answered(next, CLIENT, "MAYBE"));

        assertThat(state(rupture)).isEqualTo(new State.Asking(false, false));
    }

    @Test
    void a_collaboration_that_closed_leaves_no_bump_open() {
        raise();
        me.tenant().run(() -> {
            collaborations.startClosing(id, ClosingReason.REACHED);
            collaborations.close(id);
        });
        deliveries.arrive();

        assertThat(due()).isEmpty();
        assertThatThrownBy(() -> me.tenant()
                        .run(() -> ruptures.raise(fixture.begin(people.begin(), "Bo", 0), CLIENT, Origin.LINK, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void another_practice_finds_nothing() {
        var rupture = raise();
        var other = people.begin();

        assertThatThrownBy(() -> other.tenant().run(() -> ruptures.find(id, rupture)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.tenant().run(() -> ruptures.talk(id, rupture, List.of(LIST))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_bump_of_another_collaboration_is_not_to_be_had_by_its_number() {
        var rupture = raise();
        var other = fixture.begin(me, "Bo Smit", 0);

        assertThatThrownBy(() -> me.tenant().run(() -> ruptures.find(other, rupture)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void beside_her_preparation_stand_only_sentences_that_the_client_shares() {
        var story = buckets.of(me);
        for (var sharing : Sharing.values()) {
            var session = story.weeksAgo(sharing.ordinal() + 1);
            story.client(session, new Scores(7.0, 7.0, 7.0, 7.0, 7.0), Friction.SMALL, "Zin van " + sharing, sharing);
            story.organizer(session, 8);
        }

        assertThat(me.tenant().call(() -> answers.words(story.id(), 9)))
                .extracting(one -> one.words())
                .containsExactly("Zin van " + Sharing.NOW);
    }

    @Test
    void by_any_link_of_hers_a_client_can_raise_one_and_reach_her_own_page() throws Exception {
        var evaluation = links("evaluation");

        browser.perform(get(evaluation))
                .andExpect(content().string(Matchers.containsString("/l/own/")))
                .andExpect(content().string(Matchers.containsString(evaluation + "/rupture")));
        browser.perform(post(evaluation + "/rupture")).andExpect(status().is3xxRedirection());

        assertThat(within(() -> ruptures.open(id))).isPresent();
    }

    @Test
    void by_a_link_that_opens_nothing_nobody_raises_anything() throws Exception {
        browser.perform(post("/l/own/" + "x".repeat(27) + "/rupture")).andExpect(status().is4xxClientError());
        var mine = within(() -> own.path(id));
        me.tenant().run(() -> own.renew(id));
        browser.perform(post(mine + "/rupture")).andExpect(status().is4xxClientError());

        assertThat(within(() -> ruptures.of(id))).isEmpty();
    }

    @Test
    void one_client_s_page_tells_nothing_of_another_s() throws Exception {
        talked();
        var other = fixture.begin(me, "Bo Smit", 0);

        browser.perform(get(within(() -> own.path(other))))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString("lijstje"))));
    }

    private RuptureId raise() {
        return within(() -> ruptures.raise(id, CLIENT, Origin.LINK, null));
    }

    private RuptureId talked() {
        var rupture = raise();
        me.tenant().run(() -> ruptures.talk(id, rupture, List.of(LIST)));
        return rupture;
    }

    private List<LoopLine> due() {
        return within(() -> loops.due(me.organizer().value(), practices.today())).stream()
                .filter(loop -> loop.purpose().equals(Ruptures.LOOP))
                .toList();
    }

    private State state(RuptureId rupture) {
        return within(() -> ruptures.find(id, rupture)).state();
    }

    private RupturePage page(RuptureId rupture) {
        return within(() -> pages.of(id, rupture));
    }

    private int reading() {
        return buckets.level(me, id);
    }

    private String links(String purpose) {
        var session = fixture.hold(me, id);
        deliveries.arrive();
        return within(() -> links.path(links.latest(purpose, session.value()).orElseThrow()));
    }

    private <T> T within(Callable<T> work) {
        return me.tenant().call(() -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

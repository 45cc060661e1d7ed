package nl.peil.conversation;

import static nl.peil.conversation.FitReviewFixture.all;
import static nl.peil.conversation.FitReviewFixture.only;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.conversation.Feelings.Question;
import nl.peil.conversation.FitReview.Outcome;
import nl.peil.conversation.FitReview.Reply;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.platform.Deliveries;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FitReviewsTest {

    @Autowired
    FitReviews reviews;

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Loops loops;

    @Autowired
    OwnLinks own;

    @Autowired
    Deliveries deliveries;

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
        id = given.begin(me, "Anna de Wit", 0);
    }

    @Test
    void saved_twice_it_is_one_that_is_taken_up_again() {
        var first = weigh(all(2));
        var again = weigh(only(Question.EASE, 1));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(mine()).singleElement().extracting(FitReview::feelings).isEqualTo(only(Question.EASE, 1));
        assertThat(page("")).contains("Ga verder waar je was");
    }

    @Test
    void nothing_filled_in_can_be_saved_and_read_again() {
        var review = weigh(Feelings.NONE);

        assertThat(mine()).singleElement().extracting(FitReview::feelings).isEqualTo(Feelings.NONE);
        assertThat(page("/" + review.id().value())).contains("wijzen nog nergens naar");
    }

    @Test
    void what_is_done_later_comes_back_to_her_until_it_is_done() {
        var review = weigh(all(1)).id();
        var day = today().plusDays(5);

        choose(review, Outcome.HAND_OVER, day);

        assertThat(loop(review)).singleElement().satisfies(loop -> {
            assertThat(loop.owner()).isEqualTo(me.account());
            assertThat(loop.due()).isEqualTo(day);
        });
        assertThat(me.tenant().call(() -> reviews.toTakeUp(me.organizer(), day.minusDays(1))))
                .noneMatch(due -> due.collaboration().equals(id));
        assertThat(me.tenant().call(() -> reviews.toTakeUp(me.organizer(), day)))
                .contains(new FitToTakeUp(review, id, FitToTakeUp.Step.HAND_OVER));
        me.tenant().run(() -> reviews.settle(id, me.organizer(), review));
        assertThat(loop(review)).isEmpty();
    }

    @Test
    void what_comes_back_today_is_on_vandaag() {
        var review = weigh(all(2)).id();

        choose(review, Outcome.PEER_REVIEW, today());

        assertThat(browser.get().uri("/today").with(signedIn(me)))
                .bodyText()
                .contains("/fit/" + review.value(), "Een collega laten meekijken");
    }

    @Test
    void a_closed_collaboration_asks_nothing_any_more() {
        var review = weigh(all(2)).id();
        choose(review, Outcome.PEER_REVIEW, today());

        me.tenant().run(() -> {
            collaborations.startClosing(id, ClosingReason.NOT_THE_RIGHT_FIT);
            collaborations.close(id);
        });
        deliveries.arrive();

        assertThat(loop(review)).isEmpty();
        assertThatThrownBy(() -> weigh(all(3))).isInstanceOf(NotFound.class);
        assertThat(page("")).contains("Een collega laten meekijken").doesNotContain("name=\"fit\"");
    }

    @Test
    void another_organizer_and_another_practice_find_nothing() {
        var review = weigh(all(2)).id();

        assertThat(me.tenant().call(() -> reviews.of(id, colleague.organizer())))
                .isEmpty();
        assertThatThrownBy(() -> me.tenant().call(() -> reviews.find(id, colleague.organizer(), review)))
                .isInstanceOf(NotFound.class);
        assertThat(stranger.tenant().call(() -> reviews.of(id, me.organizer()))).isEmpty();
        for (var who : List.of(colleague, stranger)) {
            assertThat(browser.get().uri(path("/" + review.value())).with(signedIn(who)))
                    .hasStatus(404);
            assertThat(browser.post()
                            .uri(path("/" + review.value() + "/settled"))
                            .with(signedIn(who)))
                    .hasStatus(404);
        }
    }

    @Test
    void a_review_of_another_collaboration_is_not_found_under_this_one() {
        var review = weigh(all(2)).id();
        var other = given.begin(me, "Bo Smit", 0);

        assertThat(browser.get()
                        .uri("/collaborations/" + other.value() + "/fit/" + review.value())
                        .with(signedIn(me)))
                .hasStatus(404);
    }

    @Test
    void not_safe_says_calmly_what_to_do() {
        assertThat(page("/" + weigh(only(Question.EASE, 2)).id().value())).contains("112", "Dan mag je weggaan");
        assertThat(page("/" + weigh(only(Question.EASE, 4)).id().value())).doesNotContain("Dan mag je weggaan");
    }

    @Test
    void whoever_feels_unsafe_is_told_not_to_talk_alone() {
        assertThat(page("/" + weigh(all(1)).id().value())).contains("Praat niet alleen");
        assertThat(page("/" + weigh(all(3)).id().value())).doesNotContain("Praat niet alleen");
    }

    /// What she keeps for herself is on no page that a client can open, nor in anything that is sent.
    @Test
    void her_words_stay_hers() {
        var review = weigh(new Feelings(
                        2, "Ik word stil van haar.", null, null, null, null, null, null, null, null, null, null))
                .id();
        me.tenant()
                .run(() -> reviews.choose(id, me.organizer(), review, Outcome.TALK, null, "Zo kan het niet langer."));

        var client = browser.get().uri(me.tenant().call(() -> own.path(id))).exchange();

        assertThat(client).hasStatusOk().bodyText().doesNotContain("Ik word stil", "Zo kan het niet", "de juiste");
        assertThat(page("/" + review.value())).contains("Ik word stil", "Zo kan het niet");
    }

    @Test
    void a_choice_that_is_done_later_needs_a_day_and_what_was_typed_stays() {
        var review = weigh(all(2)).id();

        assertThat(browser.post()
                        .uri(path("/" + review.value()))
                        .param("outcome", "PEER_REVIEW")
                        .param("reasons", "Ik zie het niet meer helder.")
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een dag waarop", "Ik zie het niet meer helder.");
        assertThat(browser.post().uri(path("/" + review.value())).with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Kies wat je wilt doen");
    }

    @Test
    void a_point_that_doesn_t_exist_and_a_line_too_long_are_refused() {
        assertThat(browser.post()
                        .uri(path(""))
                        .param("fit", "6")
                        .param("loadLine", "x".repeat(301))
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een van de vijf rondjes", "hooguit 300 tekens");
        assertThat(mine()).isEmpty();
    }

    private FitReview weigh(Feelings feelings) {
        return me.tenant().call(() -> reviews.weigh(id, me.organizer(), feelings));
    }

    private Reply choose(FitReviewId review, Outcome outcome, LocalDate day) {
        return me.tenant().call(() -> reviews.choose(id, me.organizer(), review, outcome, day, null));
    }

    private List<FitReview> mine() {
        return me.tenant().call(() -> reviews.of(id, me.organizer()));
    }

    private List<LoopLine> loop(FitReviewId review) {
        return me.tenant().call(() -> loops.of(review.value()));
    }

    private LocalDate today() {
        return me.tenant().call(practices::today);
    }

    private String path(String below) {
        return "/collaborations/" + id.value() + "/fit" + below;
    }

    private String page(String below) {
        var result = browser.get().uri(path(below)).with(signedIn(me)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package nl.peil.conversation;

import static nl.peil.conversation.FitReviewFixture.NOW;
import static nl.peil.conversation.FitReviewFixture.TODAY;
import static nl.peil.conversation.FitReviewFixture.aFitReview;
import static nl.peil.conversation.FitReviewFixture.all;
import static org.assertj.core.api.Assertions.assertThat;

import nl.peil.conversation.FitReview.Outcome;
import nl.peil.conversation.FitReview.Reply;
import nl.peil.conversation.FitReview.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitReviewTest {

    @Test
    void it_can_be_put_away_and_taken_up_again() {
        var review = aFitReview().weigh(all(2));

        var later = review.weigh(all(4));

        assertThat(later.state()).isEqualTo(new State.Weighing());
        assertThat(later.feelings()).isEqualTo(all(4));
    }

    @Test
    void spaces_alone_are_no_line() {
        var review = aFitReview()
                .weigh(new Feelings(1, "  ", null, " zwaar ", null, null, null, null, null, null, null, null));

        assertThat(review.feelings().fitLine()).isNull();
        assertThat(review.feelings().expertiseLine()).isEqualTo("zwaar");
    }

    @ParameterizedTest
    @EnumSource(names = {"TALK", "ADAPT", "CLOSE"})
    void what_is_done_in_peil_needs_no_day(Outcome outcome) {
        var reply = aFitReview().choose(outcome, TODAY.plusDays(3), "Zo is het.", TODAY, NOW);

        assertThat(reply).isInstanceOfSatisfying(Reply.Noted.class, noted -> {
            assertThat(noted.review().state()).isEqualTo(new State.Chosen(outcome));
            assertThat(noted.review().due()).isNull();
            assertThat(noted.review().reasons()).isEqualTo("Zo is het.");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PEER_REVIEW", "HAND_OVER"})
    void what_is_done_later_comes_back_on_a_day_until_it_is_done(Outcome outcome) {
        var day = TODAY.plusDays(10);

        var review = ((Reply.Noted) aFitReview().choose(outcome, day, null, TODAY, NOW)).review();

        assertThat(review.state()).isEqualTo(new State.ToDo(outcome, day));
        assertThat(review.settle(NOW).state()).isEqualTo(new State.Chosen(outcome));
        assertThat(aFitReview().choose(outcome, null, null, TODAY, NOW)).isEqualTo(new Reply.NoDay());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void it_doesn_t_come_back_in_the_past_or_when_it_is_forgotten(int days) {
        assertThat(aFitReview().choose(Outcome.HAND_OVER, TODAY.plusDays(days), null, TODAY, NOW))
                .isEqualTo(new Reply.NotThen());
    }

    @Test
    void what_was_chosen_stays() {
        var review = ((Reply.Noted) aFitReview().weigh(all(2)).choose(Outcome.TALK, null, null, TODAY, NOW)).review();

        assertThat(review.weigh(all(5))).isEqualTo(review);
        assertThat(review.choose(Outcome.CLOSE, null, null, TODAY, NOW)).isEqualTo(new Reply.AlreadyChosen());
        assertThat(review.settle(NOW)).isEqualTo(review);
    }
}

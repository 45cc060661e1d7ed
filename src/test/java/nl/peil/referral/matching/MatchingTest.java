package nl.peil.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final Spot UTRECHT = new Spot(52.09, 5.12);
    private static final Spot AMERSFOORT = new Spot(52.16, 5.39);
    private static final Spot GRONINGEN = new Spot(53.22, 6.57);
    private static final Set<Trait> USUAL = Set.of(Trait.DUTCH, Trait.PRIVATE, Trait.WEEKDAYS);

    @Test
    void who_lacks_a_language_money_time_reach_or_room_is_never_among_them() {
        var need = need(Set.of(Trait.TURKISH, Trait.PGB, Trait.EVENINGS));
        var all = Set.of(Trait.TURKISH, Trait.PGB, Trait.EVENINGS);

        assertThat(three(
                        need,
                        offer(Set.of(Trait.PGB, Trait.EVENINGS)),
                        offer(Set.of(Trait.TURKISH, Trait.EVENINGS)),
                        offer(Set.of(Trait.TURKISH, Trait.PGB, Trait.WEEKDAYS)),
                        offer(all, Style.OPEN, GRONINGEN, 50, 1, Habits.UNKNOWN, 0),
                        offer(all, Style.OPEN, UTRECHT, 50, 0, Habits.UNKNOWN, 0)))
                .isEmpty();
        assertThat(three(need, offer(all))).hasSize(1);
    }

    @Test
    void one_of_the_languages_is_enough() {
        assertThat(three(need(Set.of(Trait.DUTCH, Trait.ENGLISH)), offer(Set.of(Trait.ENGLISH))))
                .hasSize(1);
    }

    @Test
    void the_one_who_is_left_out_by_name_is_not_shown() {
        var left = offer(USUAL);
        var need = new Need(USUAL, Style.OPEN, UTRECHT, Set.of(left.id()));

        assertThat(new Matching(List.of(left, offer(USUAL))).three(need))
                .singleElement()
                .satisfies(match -> assertThat(match.offer().id()).isNotEqualTo(left.id()));
    }

    @Test
    void who_knows_what_is_asked_for_comes_first_with_the_reason() {
        var knows = offer(with(Trait.HOARDING));
        var near = offer(USUAL);

        var three = three(need(with(Trait.HOARDING)), near, knows);

        assertThat(three).first().extracting(Match::offer).isEqualTo(knows);
        assertThat(three.getFirst().reasons()).first().isEqualTo(new Reason.Knows(Trait.HOARDING));
        assertThat(three.get(1).reasons()).noneMatch(Reason.Knows.class::isInstance);
    }

    @Test
    void who_works_as_she_likes_comes_before_who_works_the_other_way() {
        var wanted = new Style(1, 0, 0, 0, 5);
        var same = offer(USUAL, new Style(1, 5, 0, 0, 4), UTRECHT, 50, 1, Habits.UNKNOWN, 0);
        var other = offer(USUAL, new Style(5, 1, 0, 0, 1), UTRECHT, 50, 1, Habits.UNKNOWN, 0);

        var three = new Matching(List.of(other, same)).three(new Need(USUAL, wanted, UTRECHT, Set.of()));

        assertThat(three).first().extracting(Match::offer).isEqualTo(same);
        assertThat(three.getFirst().reasons()).contains(new Reason.SameStyle(0), new Reason.SameStyle(4));
    }

    @Test
    void nearer_is_better_and_the_nearest_is_told() {
        var near = offer(USUAL, Style.OPEN, UTRECHT, 50, 1, Habits.UNKNOWN, 0);
        var far = offer(USUAL, Style.OPEN, AMERSFOORT, 50, 1, Habits.UNKNOWN, 0);

        var three = three(need(USUAL), far, near);

        assertThat(three).extracting(Match::offer).containsExactly(near, far);
        assertThat(three.getFirst().reasons()).contains(new Reason.Nearest(0));
        assertThat(three.get(1).kilometres()).isBetween(19.0, 21.0);
        assertThat(three.get(1).reasons()).contains(new Reason.Near(20));
    }

    /// Three who are all alike leave nothing to choose.
    @Test
    void of_two_who_are_nearly_as_good_the_one_who_differs_is_second() {
        var first = offer(with(Trait.ADHD_AUTISM), new Style(1, 1, 1, 1, 1), UTRECHT, 50, 1, Habits.UNKNOWN, 0);
        var copy = offer(with(Trait.ADHD_AUTISM), new Style(1, 1, 1, 1, 1), UTRECHT, 49, 1, Habits.UNKNOWN, 0);
        var other = offer(
                with(Trait.ADHD_AUTISM, Trait.ADMINISTRATION),
                new Style(5, 5, 5, 5, 5),
                new Spot(52.10, 5.20),
                50,
                1,
                Habits.UNKNOWN,
                0);

        var three = new Matching(List.of(copy, first, other))
                .three(new Need(with(Trait.ADHD_AUTISM), Style.OPEN, UTRECHT, Set.of()));

        assertThat(three.get(1).offer()).isEqualTo(other);
    }

    @Test
    void careful_habits_tip_the_scale_and_a_few_cases_hardly_do() {
        var few = new Habits(1, 1, 1, 1, 1, 1, 1, 1, 0);
        var many = new Habits(40, 40, 80, 80, 20, 20, 10, 10, 40);

        assertThat(few.care()).isBetween(Habits.UNKNOWN.care(), 0.6);
        assertThat(many.care()).isGreaterThan(0.85);
        assertThat(Habits.UNKNOWN.care()).isEqualTo(0.5);
        var known = offer(USUAL, Style.OPEN, UTRECHT, 50, 1, many, 0);
        assertThat(three(need(USUAL), offer(USUAL), known)).first().satisfies(match -> {
            assertThat(match.offer()).isEqualTo(known);
            assertThat(match.reasons()).contains(new Reason.Careful());
        });
    }

    @Test
    void who_was_shown_less_comes_first_among_equals() {
        var often = offer(USUAL, Style.OPEN, UTRECHT, 50, 1, Habits.UNKNOWN, 9);
        var seldom = offer(USUAL, Style.OPEN, UTRECHT, 50, 1, Habits.UNKNOWN, 1);

        assertThat(three(need(USUAL), often, seldom))
                .first()
                .extracting(Match::offer)
                .isEqualTo(seldom);
    }

    /// However often somebody was shown, that weighs less than knowing what is asked for.
    @Test
    void being_shown_often_never_beats_knowing_how() {
        var often = offer(with(Trait.HOARDING), Style.OPEN, UTRECHT, 50, 1, Habits.UNKNOWN, 1000);

        assertThat(three(need(with(Trait.HOARDING)), offer(USUAL), often))
                .first()
                .extracting(Match::offer)
                .isEqualTo(often);
    }

    @Test
    void nobody_at_all_is_an_empty_answer() {
        assertThat(three(need(USUAL))).isEmpty();
    }

    private static List<Match> three(Need need, Offer... offers) {
        return new Matching(List.of(offers)).three(need);
    }

    private static Need need(Set<Trait> traits) {
        return new Need(traits, Style.OPEN, UTRECHT, Set.of());
    }

    private static Offer offer(Set<Trait> traits) {
        return offer(traits, Style.OPEN, UTRECHT, 50, 1, Habits.UNKNOWN, 0);
    }

    private static Offer offer(
            Set<Trait> traits, Style style, Spot spot, double reach, int free, Habits habits, int shown) {
        return new Offer(UUID.randomUUID(), traits, style, spot, reach, free, habits, shown);
    }

    private static Set<Trait> with(Trait... more) {
        var all = new HashSet<>(USUAL);
        all.addAll(List.of(more));
        return all;
    }
}

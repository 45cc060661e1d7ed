package nl.peil.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.Item;
import nl.peil.evaluation.SharedScore;
import org.junit.jupiter.api.Test;

class PatternTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<CollaborationId> clients = IntStream.range(0, 8)
            .mapToObj(_ -> new CollaborationId(UUID.randomUUID()))
            .toList();
    private final List<SharedScore> scores = new ArrayList<>();

    @Test
    void what_runs_lower_is_named_with_the_month_since_when() {
        for (int month = 1; month <= 8; month++) each(month, 8.5);
        for (int month = 9; month <= 11; month++) each(month, 7);

        var pattern = pattern();

        assertThat(pattern.isLower()).isTrue();
        assertThat(pattern.since()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(pattern.now().mean()).isCloseTo(7, within(0.3));
        assertThat(pattern.earlier().of()).isEqualTo(8);
    }

    @Test
    void a_slide_that_began_in_the_year_before_is_followed_back() {
        for (int month = 1; month <= 6; month++) each(month, 9);
        each(7, 7.5);
        each(8, 7.5);
        for (int month = 9; month <= 11; month++) each(month, 7);

        assertThat(pattern().since()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void below_five_collaborations_there_is_nothing() {
        for (int client = 0; client < 4; client++) add(client, 10, 3);

        assertThat(pattern().now()).isNull();
    }

    @Test
    void without_an_earlier_year_nothing_is_called_lower() {
        each(10, 3);

        assertThat(pattern().now()).isNotNull();
        assertThat(pattern().earlier()).isNull();
        assertThat(pattern().isLower()).isFalse();
    }

    @Test
    void less_than_half_a_point_is_not_called_lower() {
        for (int month = 1; month <= 8; month++) each(month, 8);
        for (int month = 9; month <= 11; month++) each(month, 7.6);

        assertThat(pattern().isLower()).isFalse();
    }

    @Test
    void what_chance_would_bring_is_not_called_lower() {
        for (int client = 0; client < 8; client++) add(client, 5, client % 2 == 0 ? 10 : 5);
        for (int client = 0; client < 8; client++) add(client, 10, client % 2 == 0 ? 9 : 4.5);

        assertThat(pattern().isLower()).isFalse();
    }

    @Test
    void who_meets_often_weighs_no_more_than_another() {
        for (int client = 0; client < 7; client++) add(client, 10, 8);
        scores.add(new SharedScore(clients.get(7), LocalDate.of(2026, 10, 1), Item.DIRECTION, 4 * 20, 20));

        assertThat(pattern().now().mean()).isCloseTo(7.5, within(0.001));
    }

    private Pattern pattern() {
        return Pattern.of(Item.DIRECTION, scores, TODAY);
    }

    /// All of them, each a little apart from the next.
    private void each(int month, double score) {
        for (int client = 0; client < clients.size(); client++) add(client, month, score + (client % 3 - 1) * 0.2);
    }

    private void add(int client, int month, double score) {
        scores.add(new SharedScore(clients.get(client), LocalDate.of(2026, month, 1), Item.DIRECTION, score, 1));
    }
}

package nl.peil.evaluation.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.peil.evaluation.Continue;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.Talk;
import nl.peil.evaluation.history.EventLine.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsFileTest {

    private static final String HEADER =
            "collaboration,date,event,party,heard,goals,structure,direction,expertise,friction,continue\n";
    private static final String A_SESSION = "c1,2026-01-08,held,,,,,,,,\n";

    @Test
    void each_collaboration_tells_its_sessions_with_what_both_answered() {
        var file = read(A_SESSION
                + "c2,2026-01-09,no_show,,,,,,,,\n"
                + "c1,2026-01-08,evaluated,client,8.5,9,8,8,9,none,yes\n"
                + "c1,2026-01-08,evaluated,organizer,8,8,7.5,,8,,\n"
                + "c1,2026-01-15,cancelled_by_client,,,,,,,,\n"
                + "c1,2026-01-16,repaired,,,,,,,,\n");

        assertThat(file.bad()).isEmpty();
        assertThat(file.counts()).isEqualTo(new EventsFile.Counts(2, 3, 2, 1));
        assertThat(file.collaborations().getFirst())
                .isEqualTo(new PastCollaboration(
                        "c1",
                        List.of(
                                new PastCollaboration.Meeting(
                                        LocalDate.of(2026, 1, 8),
                                        Event.HELD,
                                        new PastCollaboration.Client(
                                                new Scores(8.5, 9.0, 8.0, 8.0, 9.0), Friction.NONE, Continue.YES),
                                        new Scores(8.0, 8.0, 7.5, null, 8.0)),
                                new PastCollaboration.Meeting(
                                        LocalDate.of(2026, 1, 15), Event.CANCELLED_BY_CLIENT, null, null)),
                        List.of(new Talk(LocalDate.of(2026, 1, 16), true))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        c1,2026-01-08,held,,,,,,,                                | columns
        ,2026-01-08,held,,,,,,,,                                 | no-collaboration
        c1,08-01-2026,held,,,,,,,,                               | date
        c1,2026-02-30,held,,,,,,,,                               | date
        c1,2026-06-02,held,,,,,,,,                               | future
        c1,2026-01-08,went_well,,,,,,,,                          | event
        c1,2026-01-08,,,,,,,,,                                   | no-event
        c1,2026-01-08,evaluated,mother,8,8,8,8,8,,               | party
        c1,2026-01-08,evaluated,,8,8,8,8,8,,                     | no-party
        c1,2026-01-08,evaluated,client,11,8,8,8,8,,              | score
        c1,2026-01-08,evaluated,client,8,-1,8,8,8,,              | score
        c1,2026-01-08,evaluated,client,8,8,7.3,8,8,,             | score
        c1,2026-01-08,evaluated,client,8,8,8,good,8,,            | score
        c1,2026-01-08,evaluated,client,8,8,8,8,NaN,,             | score
        c1,2026-01-08,evaluated,client,8,8,8,8,8,a lot,          | friction
        c1,2026-01-08,evaluated,client,8,8,8,8,8,,maybe          | continue
        c1,2026-01-08,evaluated,client,,,,,,,                    | nothing-answered
        c1,2026-01-08,evaluated,organizer,8,8,8,8,8,none,        | only-client
        c1,2026-01-08,held,client,,,,,,,                         | only-evaluated
        c1,2026-01-09,evaluated,client,8,8,8,8,8,,               | no-session
        c1,2026-01-07,held,,,,,,,,                               | order
        c1,2026-01-08,no_show,,,,,,,,                            | second-session
        c2,2026-01-08,repaired,,,,,,,,                           | repaired
        {long},2026-01-08,held,,,,,,,,                           | long
        """)
    void a_bad_line_is_named_with_what_is_wrong(String line, String problem) {
        var file = read(A_SESSION + line.replace("{long}", "c".repeat(101)) + "\n");

        assertThat(file.bad()).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(3);
            assertThat(bad.problem()).isEqualTo("evaluation.history.bad." + problem);
        });
    }

    @Test
    void one_side_answers_once_a_session() {
        var twice = "c1,2026-01-08,evaluated,client,8,8,8,8,8,,\n";

        assertThat(read(A_SESSION + twice + twice).bad())
                .extracting(BadLine::problem)
                .containsExactly("evaluation.history.bad.second-evaluation");
    }

    @Test
    void an_evaluation_of_a_cancelled_session_has_no_session() {
        var file = read("c1,2026-01-08,no_show,,,,,,,,\nc1,2026-01-08,evaluated,client,8,8,8,8,8,,\n");

        assertThat(file.bad()).extracting(BadLine::line).containsExactly(3L);
    }

    @Test
    void the_bad_lines_come_in_the_order_of_the_file() {
        var file = read("c1,2026-01-08,evaluated,client,8,8,8,8,8,,\n" + "c2,x,held,,,,,,,,\n"
                + "c2,2026-01-08,held,,,,,,,,\n" + "c1,2026-01-01,held,,,,,,,,\n");

        assertThat(file.bad()).extracting(BadLine::line).containsExactly(2L, 3L, 5L);
    }

    @Test
    void a_file_of_something_else_says_what_the_first_line_should_be() {
        var file = EventsFile.read("name,phone\nAnna,06\n".getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 6, 1));

        assertThat(file.bad().getFirst().problem()).isEqualTo("evaluation.history.bad.header");
    }

    @Test
    void an_empty_file_and_one_that_is_not_text_are_said_to_be_so() {
        assertThat(EventsFile.read(new byte[0], LocalDate.of(2026, 6, 1)).bad())
                .extracting(BadLine::problem)
                .containsExactly("evaluation.history.bad.empty");
        assertThat(EventsFile.read(new byte[] {(byte) 0xC3, 0x28}, LocalDate.of(2026, 6, 1))
                        .bad())
                .extracting(BadLine::problem)
                .containsExactly("evaluation.history.bad.encoding");
    }

    @Test
    void windows_line_ends_a_mark_at_the_start_and_a_comma_in_a_score_are_fine() {
        var text = "\uFEFF"
                + (HEADER + A_SESSION + "c1,2026-01-08,evaluated,client,\"8,5\",8,8,8,8,,\n").replace("\n", "\r\n");

        assertThat(EventsFile.read(text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 6, 1))
                        .bad())
                .isEmpty();
    }

    private static EventsFile read(String lines) {
        return EventsFile.read((HEADER + lines).getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 6, 1));
    }
}

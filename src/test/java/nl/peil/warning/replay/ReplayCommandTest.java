package nl.peil.warning.replay;

import static nl.peil.warning.engine.CourseFixture.aCourse;
import static nl.peil.warning.engine.CourseFixture.anyCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.warning.EventsFile;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    private static final String ROWS = """
        c1,2024-01-08,held,,,,,,,,
        c1,2024-01-08,evaluated,client,9,9,9,9,9,none,yes
        c1,2024-01-15,cancelled_by_client,,,,,,,,
        """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void every_session_has_a_row_in_the_order_of_the_input() throws IOException {
        int status = replay(EventsFile.HEADER + "\n" + ROWS + "c0,2023-01-01,no_show,,,,,,,,\n");

        assertThat(status).isEqualTo(ReplayCommand.DONE);
        assertThat(output().getFirst()).isEqualTo("collaboration,date,level,alert,kind,about,reasons");
        assertThat(output().stream().skip(1).map(row -> row.split(",", 3)[0] + "," + row.split(",", 3)[1]))
                .containsExactly("c1,2024-01-08", "c1,2024-01-15", "c0,2023-01-01");
    }

    @Test
    void what_is_said_is_what_the_bucket_said_at_the_end_of_each_day() throws IOException {
        var histories = histories(40);
        var file = histories.entrySet().stream()
                .map(one -> EventsFile.of(one.getKey(), one.getValue()))
                .collect(Collectors.joining());

        assertThat(replay(EventsFile.HEADER + "\n" + file)).isEqualTo(ReplayCommand.DONE);

        assertThat(output().stream().skip(1)).containsExactlyElementsOf(expected(histories));
    }

    @Test
    void how_collaborations_are_interleaved_makes_no_difference() throws IOException {
        var histories = histories(40);
        var row = new LinkedHashMap<String, List<String>>();
        histories.forEach((key, events) -> row.put(
                key,
                new ArrayList<>(
                        events.stream().map(event -> EventsFile.row(key, event)).toList())));
        var mixed = new StringBuilder(EventsFile.HEADER + "\n");
        var random = new Random(1);
        var keys = new ArrayList<>(row.keySet());
        while (!keys.isEmpty()) {
            var key = keys.get(random.nextInt(keys.size()));
            mixed.append(row.get(key).removeFirst()).append('\n');
            if (row.get(key).isEmpty()) keys.remove(key);
        }

        assertThat(replay(mixed.toString())).isEqualTo(ReplayCommand.DONE);

        assertThat(output().stream().skip(1)).containsExactlyInAnyOrderElementsOf(expected(histories));
        for (var key : histories.keySet()) {
            var hers =
                    output().stream().filter(one -> one.startsWith(key + ",")).toList();
            assertThat(hers).isEqualTo(expected(Map.of(key, histories.get(key))));
        }
    }

    @Test
    void a_collaboration_is_told_from_others_by_the_whole_of_its_name() throws IOException {
        var names = List.of(
                "Aa",
                "BB",
                "Zoë",
                "Zo\u00eb2",
                "€",
                "a name of twenty-three l",
                "a name of twenty-three",
                "a much longer name than most, the first",
                "a much longer name than most, the other");
        var file = new StringBuilder(EventsFile.HEADER + "\n");
        for (int week = 0; week < 3; week++) {
            for (var name : names) {
                file.append('"')
                        .append(name)
                        .append("\",")
                        .append(LocalDate.of(2024, 1, 8).plusWeeks(week));
                file.append(name.equals(names.get(week)) ? ",no_show,,,,,,,,\n" : ",held,,,,,,,,\n");
            }
        }

        assertThat(replay(file.toString())).isEqualTo(ReplayCommand.DONE);

        for (var name : names) {
            var levels = output().stream()
                    .filter(row -> row.replace("\"", "").startsWith(name + ",2024"))
                    .toList();
            assertThat(levels).as(name).hasSize(3);
            assertThat(levels.stream().filter(row -> row.contains("no_show")).count())
                    .as(name)
                    .isEqualTo(names.indexOf(name) == 2 ? 1 : names.indexOf(name) < 2 ? 3 - names.indexOf(name) : 0);
        }
    }

    @Test
    void rows_that_must_wait_for_the_end_of_the_file_wait_on_disk() throws IOException {
        var numbers = new ArrayList<Integer>();
        for (int row = 0; row < 3 * Page.ROWS + 5; row++) numbers.add(row);
        Collections.shuffle(numbers, new Random(2));
        var target = folder.resolve("rows.csv");

        try (var file = new WarningsFile(target, 1000)) {
            for (int number : numbers) {
                var row = ("row " + number + "\n").getBytes(StandardCharsets.UTF_8);
                file.put(number, Arrays.copyOf(row, row.length + 3), row.length);
            }
            file.finish();
        }

        var lines = Files.readAllLines(target);
        assertThat(lines).hasSize(numbers.size() + 1);
        for (int row = 0; row < numbers.size(); row++)
            assertThat(lines.get(row + 1)).isEqualTo("row " + row);
        assertThat(files()).containsExactly("rows.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c1,2024-01-32,held,,,,,,,, | Line 2: \"2024-01-32\" is no date like 2024-01-08.",
                "c1,8-1-2024,held,,,,,,,, | Line 2: \"8-1-2024\" is no date like 2024-01-08.",
                "c1,2024-01-08,hold,,,,,,,, | Line 2: \"hold\" is no event. It can be: held, cancelled_by_client,"
                        + " cancelled_by_organizer, no_show, evaluated or repaired.",
                "c1,2024-01-08,,,,,,,,, | Line 2: the event is missing.",
                ",2024-01-08,held,,,,,,,, | Line 2: the collaboration is missing.",
                "c1,2024-01-08,held | Line 2: 3 columns, there should be 11.",
                "c1,2024-01-08,held,,,,,,,,, | Line 2: 12 columns, there should be 11.",
                "c1,2024-01-08,held,client,,,,,,, | Line 2: no party and no answers go with held.",
                "c1,2024-01-08,held,,9,,,,,, | Line 2: no party and no answers go with held.",
                "c1,2024-01-08,evaluated,,9,,,,,, | Line 2: whose evaluation this is, is missing.",
                "c1,2024-01-08,evaluated,clown,9,,,,,, | Line 2: \"clown\" is no party. It can be: client or"
                        + " organizer.",
                "c1,2024-01-08,evaluated,organizer,9,,,,,small, | Line 2: only the client says whether anything was"
                        + " wrong and whether to go on.",
                "c1,2024-01-08,evaluated,client,11,,,,,, | Line 2: heard is \"11\", no number from 0 to 10.",
                "c1,2024-01-08,evaluated,client,,,-1,,,, | Line 2: structure is \"-1\", no number from 0 to 10.",
                "c1,2024-01-08,evaluated,client,,,,,9e0,, | Line 2: expertise is \"9e0\", no number from 0 to 10.",
                "c1,2024-01-08,evaluated,client,9,,,,,huge, | Line 2: \"huge\" is no answer to whether anything was"
                        + " wrong. It can be: none, small or big.",
                "c1,2024-01-08,evaluated,client,9,,,,,,maybe | Line 2: \"maybe\" is no answer to whether to go on. It"
                        + " can be: yes, doubt or no.",
                "c1,2024-01-07,evaluated,client,9,,,,,, | Line 2: no session was held on 2024-01-07 to evaluate."
            })
    void a_bad_row_is_named_left_out_and_counted(String row, String words) throws IOException {
        int status = replay(EventsFile.HEADER + "\n" + row + "\n" + ROWS);

        assertThat(status).isEqualTo(ReplayCommand.BAD_ROWS);
        assertThat(told()).contains(words).contains("1 rows left out");
        assertThat(output()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c1,2024-01-14,held,,,,,,,, | Line 5: c1 has a row of 2024-01-15 before this; 2024-01-14 comes too"
                        + " late.",
                "c1,2024-01-15,held,,,,,,,, | Line 5: there is a session on 2024-01-15 already.",
                "c1,2024-01-15,evaluated,client,9,,,,,, | Line 5: no session was held on 2024-01-15 to evaluate.",
                "c1,2024-01-16,evaluated,organizer,9,,,,,, | Line 5: no session was held on 2024-01-16 to evaluate."
            })
    void a_row_that_can_not_follow_what_came_before_is_bad(String row, String words) throws IOException {
        assertThat(replay(EventsFile.HEADER + "\n" + ROWS + row + "\n")).isEqualTo(ReplayCommand.BAD_ROWS);

        assertThat(told()).contains(words);
        assertThat(output()).hasSize(3);
    }

    @Test
    void a_side_evaluates_a_session_once() throws IOException {
        replay(EventsFile.HEADER + "\nc1,2024-01-08,held,,,,,,,,\n"
                + "c1,2024-01-08,evaluated,client,9,,,,,,\nc1,2024-01-08,evaluated,client,2,,,,,,\n");

        assertThat(told()).contains("Line 4: this side has evaluated 2024-01-08 already.");
    }

    @Test
    void an_evaluation_may_stand_before_its_session() throws IOException {
        var session = "c1,2024-01-08,held,,,,,,,,\n";
        var evaluation = "c1,2024-01-08,evaluated,client,2,2,2,2,2,big,no\n";
        replay(EventsFile.HEADER + "\n" + session + evaluation);
        var after = output();

        assertThat(replay(EventsFile.HEADER + "\n" + evaluation + session)).isEqualTo(ReplayCommand.DONE);

        assertThat(output()).isEqualTo(after);
    }

    @Test
    void strict_stops_at_the_first_bad_row_and_writes_nothing() throws IOException {
        int status = replay(EventsFile.HEADER + "\nc1,never,held,,,,,,,,\nc1,later,held,,,,,,,,\n" + ROWS, "--strict");

        assertThat(status).isEqualTo(ReplayCommand.BAD_ROWS);
        assertThat(told()).contains("Line 2:").doesNotContain("Line 3:");
        assertThat(files()).containsExactly("events.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "collaboration,date\n", "c1,2024-01-08,held,,,,,,,,\n"})
    void a_file_without_its_header_is_no_file_of_events(String file) throws IOException {
        assertThat(replay(file)).isEqualTo(ReplayCommand.FAILED);

        assertThat(told()).contains("Line 1: the header should be here");
        assertThat(files()).containsExactly("events.csv");
    }

    @Test
    void what_was_there_stays_when_it_fails() throws IOException {
        Files.writeString(folder.resolve("warnings.csv"), "of yesterday");

        replay("nonsense");

        assertThat(folder.resolve("warnings.csv")).hasContent("of yesterday");
    }

    @Test
    void a_file_from_a_spreadsheet_is_read_too() throws IOException {
        var rows = "\uFEFF" + EventsFile.HEADER + "\r\n\"c,1\" ,2024-01-08, held ,,,,,,,,\r\n\r\n"
                + "\"c,1\",2024-01-08,evaluated,client,-0,,\"8.5\",,10,,\r\n";

        assertThat(replay(rows)).isEqualTo(ReplayCommand.DONE);

        assertThat(output().get(1)).startsWith("\"c,1\",2024-01-08,");
    }

    @Test
    void an_alert_says_its_kind_what_it_is_about_and_its_reasons() throws IOException {
        var events = aCourse()
                .scored(8, 9)
                .evaluated(7, 7, 3, 6, 7)
                .evaluated(7, 7, 2.5, 6, 7)
                .events();

        replay(EventsFile.HEADER + "\n" + EventsFile.of("c1", events));

        assertThat(output().getLast())
                .matches("c1,2024-03-11,\\d\\.\\d{3},true,fall,structure,(scores@2024-03-(04|11)=\\d\\.\\d{3};?)+");
    }

    @Test
    void words_are_written_as_they_are_read() throws IOException {
        var absent = "c1,2024-01-08,no_show,,,,,,,,\nc1,2024-01-15,no_show,,,,,,,,\n";

        replay(EventsFile.HEADER + "\n" + absent);

        assertThat(output().getLast()).contains("no_show@2024-01-15=");
    }

    @Test
    void a_picture_is_drawn_of_each_collaboration_that_ran_over_and_of_no_other() throws IOException {
        var full = aCourse()
                .scored(8, 9)
                .evaluated(7, 7, 3, 6, 7)
                .evaluated(7, 7, 3, 6, 7)
                .organizer(8);
        var calm = aCourse().scored(8, 9);

        replay(
                EventsFile.HEADER + "\n" + EventsFile.of("full <&> one", full.events())
                        + EventsFile.of("calm", calm.events()),
                "--plot",
                folder.resolve("plots").toString());

        try (var drawn = Files.list(folder.resolve("plots"))) {
            var files = drawn.toList();
            assertThat(files).hasSize(1);
            assertThat(files.getFirst())
                    .content()
                    .contains("full &lt;&amp;&gt; one")
                    .contains("lower scores")
                    .contains("rim");
        }
        assertThat(told()).contains("1 picture in");
    }

    @Test
    void a_picture_of_any_course_is_well_formed() throws Exception {
        var histories = histories(40);
        var texts = new Texts(Locale.of("nl"));
        var parser = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();

        for (var one : histories.entrySet()) {
            var svg = new Plot(one.getKey(), one.getValue(), texts).svg();
            assertThat(parser.parse(new java.io.ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("svg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "events.csv", "--output x", "events.csv --output", "a.csv b.csv --output x", "--wild"})
    void a_wish_that_is_not_clear_gets_the_way_to_use_it(String arguments) {
        int status = command().run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(status).isEqualTo(ReplayCommand.UNCLEAR);
        assertThat(told()).contains("./peil replay EVENTS.csv --output WARNINGS.csv");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        int status = command()
                .run("/nowhere/events.csv", "--output", folder.resolve("x").toString());

        assertThat(status).isEqualTo(ReplayCommand.UNCLEAR);
        assertThat(told()).contains("/nowhere/events.csv is no file that Peil can read.");
    }

    @Test
    void it_speaks_dutch_to_the_dutch() throws IOException {
        var events = Files.writeString(folder.resolve("events.csv"), EventsFile.HEADER + "\nc1,x,held,,,,,,,,\n");

        new ReplayCommand(new PrintStream(told, true, StandardCharsets.UTF_8), Locale.of("nl"), false)
                .run(
                        events.toString(),
                        "--output",
                        folder.resolve("warnings.csv").toString());

        assertThat(told()).contains("Regel 2: \"x\" is geen datum als 2024-01-08.");
    }

    private Map<String, List<Event>> histories(int number) {
        var histories = new LinkedHashMap<String, List<Event>>();
        for (int seed = 0; seed < number; seed++) {
            histories.put("c" + seed, anyCourse(new Random(seed)).asked().events());
        }
        return histories;
    }

    private static List<String> expected(Map<String, List<Event>> histories) {
        return histories.entrySet().stream()
                .flatMap(one -> rows(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<String> rows(String key, List<Event> events) {
        var bucket = new Bucket();
        var readings = new LinkedHashMap<java.time.LocalDate, Reading>();
        for (var event : events) {
            bucket.on(event);
            var reading = bucket.reading();
            if (reading != null) readings.put(reading.date(), reading);
        }
        return readings.values().stream().map(reading -> row(key, reading));
    }

    private static String row(String key, Reading reading) {
        var row = new WarningRow();
        row.fill(key, reading);
        return new String(row.bytes(), 0, row.length() - 1, StandardCharsets.UTF_8);
    }

    private ReplayCommand command() {
        return new ReplayCommand(new PrintStream(told, true, StandardCharsets.UTF_8), Locale.ENGLISH, false);
    }

    private int replay(String file, String... more) throws IOException {
        var events = Files.writeString(folder.resolve("events.csv"), file);
        var arguments = Stream.concat(
                Stream.of(
                        events.toString(),
                        "--output",
                        folder.resolve("warnings.csv").toString()),
                Stream.of(more));
        return command().run(arguments.toArray(String[]::new));
    }

    private List<String> output() throws IOException {
        return Files.readAllLines(folder.resolve("warnings.csv"));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}

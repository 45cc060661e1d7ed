package nl.peil.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.peil.options.Option.Funding;
import nl.peil.options.Option.Member;
import nl.peil.options.Option.Want;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Answers NONE = new Answers(null, null, null);

    private final Options options = new Options();

    @ParameterizedTest
    @CsvSource({
        ",       ,        ,             ''",
        "SELF,   NO,      BETTER,       talk third-person other-way",
        "PGB,    YES,     BETTER,       talk third-person other-way",
        ",       ,        SOMEONE_ELSE, change end support",
        "PGB,    UNKNOWN, SOMEONE_ELSE, change end support",
        "PGB,    NO,      STOP,         end support rest",
        ",       ,        STOP,         end support rest",
        "SELF,   UNKNOWN, BE_HEARD,     talk third-person support",
        "SELF,   YES,     BE_HEARD,     talk third-person complain",
        "OTHERS, YES,     BE_HEARD,     talk support complain",
        ",       ,        UNKNOWN,      talk pause support",
        "PGB,    ,        ,             change end support",
        ",       YES,     ,             complain",
        "UNKNOWN,,        ,             support"
    })
    void the_answers_choose_what_stands_first(
            @Nullable Funding funding, @Nullable Member member, @Nullable Want wants, String first) {
        var page = options.page(new Answers(funding, member, wants), Language.DUTCH);

        assertThat(String.join(" ", ids(page.first()))).isEqualTo(first);
    }

    @Test
    void whatever_she_answers_every_option_stays_within_reach_and_none_stands_first_without_a_reason() {
        var all = options.all(Language.DUTCH).stream().map(Option::id).toList();
        answers().forEach(answers -> {
            var page = options.page(answers, Language.DUTCH);

            assertThat(Stream.concat(
                            ids(page.first()).stream(), page.others().stream().map(Option::id)))
                    .as("%s", answers)
                    .containsExactlyInAnyOrderElementsOf(all);
            assertThat(page.first())
                    .hasSizeLessThanOrEqualTo(Options.MOST)
                    .noneMatch(one -> one.reasons().isEmpty());
        });
    }

    @Test
    void a_complaint_never_stands_before_a_talk() {
        answers()
                .map(answers -> ids(options.page(answers, Language.DUTCH).first()))
                .filter(first -> first.contains("complain") && first.size() > 1)
                .forEach(first -> assertThat(first.getLast()).isEqualTo("complain"));
    }

    @Test
    void without_answers_the_lightest_comes_first() {
        var page = options.page(NONE, Language.ENGLISH);

        assertThat(page.others())
                .extracting(Option::id)
                .containsExactly(
                        "talk",
                        "third-person",
                        "other-way",
                        "pause",
                        "change",
                        "end",
                        "support",
                        "complain",
                        "rest",
                        "contract",
                        "danger");
    }

    @Test
    void both_languages_have_the_same_options_in_the_same_order() {
        assertThat(options.all(Language.ENGLISH))
                .extracting(Option::id)
                .isEqualTo(options.all(Language.DUTCH).stream().map(Option::id).toList());
    }

    @Test
    void the_reason_is_what_she_said() {
        var first = options.page(new Answers(Funding.SELF, Member.YES, Want.SOMEONE_ELSE), Language.DUTCH)
                .first();

        assertThat(first.getFirst().reasons())
                .containsExactly("options.because.wants.SOMEONE_ELSE", "options.because.funding.SELF");
    }

    @Test
    void only_danger_can_t_wait() {
        for (var language : Language.ALL)
            assertThat(options.urgent(language).stream().flatMap(one -> one.calls().stream()))
                    .extracting(Option.Call::dial)
                    .containsExactly("112", "08002000");
    }

    @Test
    void one_that_doesn_t_exist_is_not_found() {
        assertThatThrownBy(() -> options.find("no-such", Language.DUTCH)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_answer_that_is_none_is_let_be() {
        assertThat(Answers.of("PGB", "perhaps", "")).isEqualTo(new Answers(Funding.PGB, null, null));
        assertThat(Answers.of("PGB", null, "STOP").query()).isEqualTo("?funding=PGB&wants=STOP");
        assertThat(NONE.query()).isEmpty();
    }

    private static Stream<Answers> answers() {
        return orNone(Funding.values())
                .flatMap(funding -> orNone(Member.values())
                        .flatMap(member -> orNone(Want.values()).map(wants -> new Answers(funding, member, wants))));
    }

    private static <E> Stream<@Nullable E> orNone(E[] all) {
        return Stream.concat(Stream.of((E) null), Arrays.stream(all));
    }

    private static List<String> ids(List<OptionsPage.Suggested> first) {
        return first.stream().map(one -> one.option().id()).toList();
    }
}

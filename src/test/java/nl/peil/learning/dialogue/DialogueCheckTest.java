package nl.peil.learning.dialogue;

import static nl.peil.learning.dialogue.DialogueFixture.aFile;
import static nl.peil.learning.dialogue.DialogueFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueCheckTest {

    @Test
    void a_way_to_nowhere_and_a_way_back_are_named() {
        assertThat(faults(aFile().replace("next: t4", "next: tea"))).contains("turns t3 LEADS_NOWHERE [tea]");
        assertThat(faults(aFile().replace("next: t4", "next: t2"))).contains("turns t3 LEADS_BACK [t2]");
        assertThat(faults(aFile().replace("free: t4", "free: t3"))).contains("turns t3 LEADS_BACK [t3]");
    }

    @Test
    void a_turn_that_no_way_leads_to_is_named() {
        var file = aFile().replace("next: t4", "next: t5").replace("free: t4", "free: t5");

        assertThat(faults(file)).contains("turns t4 UNREACHABLE []");
    }

    @Test
    void a_talk_that_is_over_too_soon_is_named() {
        assertThat(faults(aFile().replace("free: t4", "free: end"))).contains("LENGTH [3, 9, 8, 15]");
    }

    @Test
    void looking_back_at_what_can_not_be_said_is_named() {
        assertThat(faults(aFile().replaceFirst("trust >= 7", "said t9.tea")))
                .contains("NO_CHOICE [said t9.tea, t9.tea]");
    }

    @Test
    void what_no_talk_comes_to_is_named() {
        assertThat(faults(aFile().replaceFirst("trust >= 7", "trust <= 1")))
                .contains("turns t1, says 1 NEVER [trust <= 1]");
        assertThat(faults(aFile().replaceFirst("trust >= 7", "trust <= 8")))
                .contains("turns t1, says 2 NEVER_OTHERWISE []");
        assertThat(faults(aFile().replace("trust >= 9 and clarity >= 5", "trust >= 9 and direction <= 1")))
                .contains("endings mended NEVER [trust >= 9 and direction <= 1]");
    }

    @Test
    void too_easy_and_too_hard_are_named() {
        assertThat(faults(aFile().replace("trust >= 9 and clarity >= 5", "trust >= 1")))
                .anyMatch(fault -> fault.startsWith("GUESSING [") && fault.endsWith(", 5, 35]"));
        assertThat(faults(aFile().replace("trust >= 9 and clarity >= 5", "trust >= 9 and clarity >= 9")))
                .anyMatch(fault -> fault.startsWith("CAREFUL [") && fault.endsWith(", 55, 95]"));
    }

    @Test
    void a_choice_that_gives_itself_away_is_named() {
        assertThat(faults(aFile().replace("{clarity: 2, trust: -1}", "{clarity: -1}")
                        .replace("{irritation: 2, trust: -2}", "{clarity: -1}")))
                .contains("GIVEN_AWAY [t1, t2, t3, t4, t5, t6, t7, t8, t9]");
        assertThat(words(aFile().replace("It was the traffic.", "No.")
                        .replace("That cost you time.", "That cost you a lot of time.")
                        .replace("{clarity: 2, trust: -1}", "{clarity: 1, trust: -1}")))
                .anyMatch(fault -> fault.startsWith("LONGEST [t1"));
    }

    @Test
    void an_expert_whose_words_would_be_remarked_on_is_named() {
        assertThat(words(aFile().replaceFirst("I am late. What does", "You are always so angry. What does")))
                .anyMatch(fault -> fault.startsWith("turns t1, expert REMARKED [You are always so angry."));
    }

    @Test
    void every_kind_of_ending_is_asked_for() {
        assertThat(faults(aFile().replace("kind: so-so", "kind: broken"))).contains("endings NO_ENDING [so-so]");
    }

    @Test
    void where_two_languages_differ_is_named() {
        var one = read(aFile());
        var other = read(aFile().replaceFirst("trust: 2", "trust: 1")
                .replaceFirst("trust >= 7", "trust >= 6")
                .replaceFirst("minutes: 5", "minutes: 6")
                .replaceFirst("Late again", "Weer te laat"));

        assertThat(DialogueCheck.differences(one, other))
                .containsExactly("minutes", "turn t1, says 1", "turn t1, choice warm");
    }

    private static List<String> faults(String file) {
        return told(DialogueCheck.of(read(file)).faults());
    }

    private static List<String> words(String file) {
        return told(DialogueCheck.words(read(file), DialogueFixture.ENGLISH));
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}

package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What `words-LICENSE.txt` says of the lists that receipts are drawn from.
class ReceiptWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void six_dice_of_five_throws_have_a_word_each(String language) {
        var words = words(language);

        assertThat(words).hasSize(7776).doesNotHaveDuplicates().isSorted().allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    @Test
    void one_slip_never_makes_another_dutch_word_of_the_list() {
        var words = words("nl");
        var known = Set.copyOf(words);

        assertThat(words)
                .allSatisfy(word -> assertThat(slips(word).filter(known::contains))
                        .as("one slip from %s", word)
                        .isEmpty());
    }

    @Test
    void no_two_dutch_words_sound_alike_over_the_phone() {
        var alike = words("nl").stream()
                .collect(groupingBy(ReceiptWordsTest::sound))
                .values();

        assertThat(alike).allSatisfy(words -> assertThat(words).hasSize(1));
    }

    /// The words are kept as digests, so that nobody has to read them. Dutch and English ones from naughty-words
    /// (CC BY 4.0) are among them.
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void nobody_finds_a_word_on_her_receipt_that_offends(String language) throws IOException {
        var unwanted = new HashSet<>(Files.readAllLines(Path.of("src/test/resources/line/unwanted.txt")));

        assertThat(unwanted).hasSizeGreaterThan(1000);
        assertThat(words(language)).noneMatch(word -> unwanted.contains(digest(word)));
    }

    private static List<String> words(String language) {
        var file = Path.of("src/main/resources/static/js/line/words-" + language + ".json");
        return List.of(new JsonMapper().readValue(file.toFile(), String[].class));
    }

    /// All that a letter left out, changed or added, or two neighbours swapped, can make of a word.
    private static Stream<String> slips(String word) {
        var leftOut = at(word.length()).map(i -> word.substring(0, i) + word.substring(i + 1));
        var changed = at(word.length())
                .flatMap(i -> letters().map(letter -> word.substring(0, i) + letter + word.substring(i + 1)));
        var added = at(word.length() + 1)
                .flatMap(i -> letters().map(letter -> word.substring(0, i) + letter + word.substring(i)));
        var swapped = at(word.length() - 1)
                .map(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        return Stream.of(leftOut, changed, added, swapped)
                .flatMap(slips -> slips)
                .filter(slip -> !slip.equals(word));
    }

    private static Stream<Integer> at(int length) {
        return IntStream.range(0, length).boxed();
    }

    private static Stream<String> letters() {
        return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString);
    }

    private static String sound(String word) {
        return word.replace("eau", "oo")
                .replaceAll("isch$", "is")
                .replaceAll("sch$", "s")
                .replace("ij", "ei")
                .replaceAll("[oa]uw|ou", "au")
                .replace("uw", "u")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("qu", "kw")
                .replace("q", "k")
                .replace("x", "ks")
                .replaceAll("c(?=[eiy])", "s")
                .replace("ch", "g")
                .replace("c", "k")
                .replace("v", "f")
                .replace("z", "s")
                .replace("dt", "t")
                .replaceAll("d$", "t")
                .replaceAll("b$", "p")
                .replaceAll("en$", "e")
                .replaceAll("ie|y", "i")
                .replace("gh", "g")
                .replaceAll("(.)\\1+", "$1");
    }

    private static String digest(String word) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

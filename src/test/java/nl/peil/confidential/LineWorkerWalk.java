package nl.peil.confidential;

import static nl.peil.confidential.LineVectors.RECEIPT;
import static nl.peil.confidential.LineVectors.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The worker that holds all keys, and the page around it.
class LineWorkerWalk extends LineAsked {

    @Test
    void chance_is_drawn_in_the_browser_and_words_from_the_whole_list_only() {
        var list =
                Stream.iterate(0, n -> n + 1).limit(7776).map(n -> "woord" + n).toList();
        var words = (List<?>) client.ask("drawWords", list, 20);

        assertThat(words).hasSize(20).allSatisfy(word -> assertThat(list).contains((String) word));
        assertThat(client.ask("drawWords", list, 6)).isNotEqualTo(client.ask("drawWords", list, 6));
        assertWrong("Misuse", null, () -> client.ask("drawWords", list.subList(1, 7776), 6));
        assertThat(client.bytes("random", 32)).hasSize(32).isNotEqualTo(client.bytes("random", 32));
        assertThat(UUID.fromString((String) client.ask("uuid"))).satisfies(id -> {
            assertThat(id.version()).isEqualTo(4);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void no_handle_shows_a_key_none_is_of_use_for_another_thing_and_none_after_it_is_forgotten() {
        var opened = openedCase();

        assertWrong("Misuse", null, () -> client.ask("rewrapRecovery", Map.of("handle", opened, "words", RECEIPT)));
        client.ask("forget", opened);
        assertWrong("Misuse", null, () -> client.ask("write", message(opened, 1, 'C', "nog iets")));
        assertWrong("Misuse", null, () -> confidant.ask("written", opened));
    }

    @Test
    void a_closed_worker_answers_no_more() {
        try (var page = new LineBrowser()) {
            var crypt = page.crypt();
            page.evaluate("() => window.workers[0].close()", null);

            assertWrong("Closed", null, () -> crypt.ask("uuid"));
            assertThat(page.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"crypt.js", "libsodium-sumo.js"})
    void a_file_that_isn_t_what_the_page_says_doesn_t_start(String file) {
        try (var page = new LineBrowser()) {
            page.replace(file, "self.onmessage = ({ data }) => self.postMessage({ id: data.id, answer: 1 });");

            assertThatThrownBy(page::crypt).hasMessageContaining("Failed to fetch");
        }
    }

    @Test
    void a_slip_is_found_and_the_word_that_was_meant_comes_first() {
        var list = List.of("fiets", "boom", "lamp", "schuif", "tafel", "tafelkleed", "water");
        var found = browser.evaluate(
                """
                async ({ list, words }) => (await import("line/words")).check(words, list)\
                """,
                Map.of(
                        "list",
                        list,
                        "words",
                        List.of("fiest", "boom", "lmap", "schiuf", "tafl", "wate", "xyz", "tafelk")));

        assertThat((List<?>) found)
                .extracting(slip -> ((Map<?, ?>) slip).get("at") + " " + ((Map<?, ?>) slip).get("nearest"))
                .containsExactly(
                        "0 [fiets]",
                        "2 [lamp]",
                        "3 [schuif]",
                        "4 [tafel]",
                        "5 [water]",
                        "6 []",
                        "7 [tafelkleed, tafel]");
    }

    @Test
    void bytes_travel_as_base64url_without_padding() {
        assertThat(browser.evaluate("""
            async () => {
              const { b64, bytes } = await import("line/crypter");
              const given = [[], [255], [251, 255], [1, 2, 3], [62, 63, 64, 250]];
              return given.map(one => b64(Uint8Array.from(one)) + " " + Array.from(bytes(b64(Uint8Array.from(one)))));
            }\
            """, null))
                .isEqualTo(List.of(" ", "_w 255", "-_8 251,255", "AQID 1,2,3", "Pj9A-g 62,63,64,250"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 13})
    void work_done_in_the_browser_is_work_to_java(int bits) {
        var challenge = drawn("challenge " + bits, 32);
        var nonce = client.bytes("work", Map.of("challenge", challenge, "bits", bits));

        assertThat(LineCipher.worked(challenge, nonce, bits)).isTrue();
    }
}

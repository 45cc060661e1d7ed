package nl.peil.confidential;

import static nl.peil.confidential.LineVectors.CASE;
import static nl.peil.confidential.LineVectors.LINE;
import static nl.peil.confidential.LineVectors.PLACE;
import static nl.peil.confidential.LineVectors.bytes;
import static nl.peil.confidential.LineVectors.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.peil.confidential.LineConversation.Opened;
import nl.peil.confidential.LineConversation.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages: what one side seals the other opens, and what somebody tampered with opens in neither.
class LineMessagesWalk extends LineAsked {

    @Test
    void what_the_browser_writes_java_reads() {
        var made = newCase(LineVectors.secret());
        var key = LineCipher.openedFor(LineVectors.secret(), sealed(made).get(0), CASE);
        var first = write(client, handle(made), 1, 'C', "Ik had gehoopt op één plan.");
        var second = write(client, handle(made), 2, 'C', "En nog iets.");
        var java = conversation(key);

        assertThat(java.read(List.of(first.message(), second.message()), second.head()))
                .extracting(Opened::json)
                .containsExactly("{\"text\":\"Ik had gehoopt op één plan.\"}", "{\"text\":\"En nog iets.\"}");
        assertThat(first.message().ciphertext()).hasSize(24 + 512 + 16);
        assertThat(first.head()).hasSize(76);
    }

    /// An apostrophe and a dash as one types them have a byte 0x80 inside, like the one that begins the padding.
    @Test
    void what_java_writes_the_browser_reads_and_they_answer_each_other() {
        var java = conversation(CASE_KEY);
        var opened = openedCase();
        var one = java.write('K', "{\"text\":\"Hoe gaat ’t — echt?\"}");

        assertThat(texts(read(client, opened, List.of(one.message()), one.head())))
                .containsExactly("Hoe gaat ’t — echt?");
        var two = write(client, opened, 2, 'C', "Beter.");
        assertThat(java.read(List.of(two.message()), two.head())).hasSize(1);
        var three = java.write('K', "{\"text\":\"Fijn.\"}");
        assertThat(texts(read(client, opened, List.of(three.message()), three.head())))
                .containsExactly("Fijn.");
        assertThat(read(client, opened, List.of(), three.head())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 512",
        "500, 512",
        "501, 2048",
        "2036, 2048",
        "2037, 8192",
        "8180, 8192",
        "8181, 32768",
        "32756, 32768"
    })
    void a_size_tells_no_more_than_its_class(int letters, int size) {
        var made = newCase(LineVectors.secret());

        assertThat(write(client, handle(made), 1, 'C', "x".repeat(letters))
                        .message()
                        .ciphertext())
                .hasSize(24 + size + 16);
    }

    @Test
    void what_is_too_long_is_said_so() {
        var made = newCase(LineVectors.secret());

        assertWrong("TooLong", null, () -> write(client, handle(made), 1, 'C', "x".repeat(32757)));
    }

    /// Another may have written first: the chain goes on with what the server took.
    @Test
    void a_message_that_came_too_late_is_written_anew_after_the_one_that_came_first() {
        var java = conversation(CASE_KEY);
        var opened = openedCase();
        client.ask("write", message(opened, 1, 'C', "Te laat."));
        var first = java.write('K', "{\"text\":\"Eerst.\"}");

        read(client, opened, List.of(first.message()), first.head());
        var again = write(client, opened, 2, 'C', "Dan nu.");

        assertThat(java.read(List.of(again.message()), again.head()))
                .extracting(Opened::json)
                .hasSize(1);
    }

    @Test
    void tampering_is_seen_in_the_browser() {
        var java = conversation(CASE_KEY);
        var one = java.write('C', "{\"text\":\"een\"}");
        var two = java.write('K', "{\"text\":\"twee\"}");
        var three = java.write('C', "{\"text\":\"drie\"}");
        var first = one.message();
        var second = two.message();
        var third = three.message();

        assertTampered("message", three.head(), first, new Sealed(2, 'K', changed(second.ciphertext(), 30)), third);
        assertTampered("message", three.head(), first, new Sealed(2, 'C', second.ciphertext()), third);
        assertTampered("message", three.head(), new Sealed(1, 'K', second.ciphertext()), second, third);
        assertTampered("message", three.head(), first, new Sealed(2, 'C', third.ciphertext()), third);
        assertTampered("message", two.head(), first, new Sealed(2, 'C', first.ciphertext()));
        assertTampered("message", two.head(), first, new Sealed(2, 'C', third.ciphertext()));
        assertTampered("message", two.head(), first, new Sealed(2, 'K', new byte[10]));
        assertTampered("order", three.head(), first, third, second);
        assertTampered("order", three.head(), first, third);
        assertTampered("order", three.head(), second, third);
        assertTampered("order", three.head(), first, second, second);
        assertTampered("head", three.head(), first, second);
        assertTampered("head", two.head(), first, second, third);
        assertTampered("head", changed(three.head(), 50), first, second, third);
        assertTampered("head", new byte[0], first, second, third);
        assertTampered("head", null, first, second, third);
        assertTampered("head", three.head());
    }

    @Test
    void whoever_saw_more_isn_t_told_less_and_what_failed_left_no_trace() {
        var java = conversation(CASE_KEY);
        var opened = openedCase();
        var one = java.write('C', "{\"text\":\"een\"}");
        var two = java.write('K', "{\"text\":\"twee\"}");
        read(client, opened, List.of(one.message()), one.head());

        assertWrong("Tampered", "head", () -> read(client, opened, List.of(), two.head()));
        var wrong = new Sealed(2, 'K', changed(two.message().ciphertext(), 99));
        assertWrong("Tampered", "message", () -> read(client, opened, List.of(wrong), two.head()));
        assertThat(texts(read(client, opened, List.of(two.message()), two.head())))
                .containsExactly("twee");
        assertWrong("Tampered", "head", () -> read(client, opened, List.of(), one.head()));
    }

    @Test
    void a_message_of_another_case_doesn_t_open() {
        var elsewhere =
                new LineConversation(new LineCipher.Place(LINE, ANOTHER), CASE_KEY, () -> drawn("nonce elsewhere", 24));
        var written = elsewhere.write('C', "{\"text\":\"elders\"}");

        assertTampered("message", written.head(), written.message());
    }

    @Test
    void the_two_sides_don_t_know_each_other() {
        var made = newCase(LineVectors.secret());
        var key = LineCipher.openedFor(LineVectors.secret(), sealed(made).get(0), CASE);
        var chain = LineCipher.firstChain(PLACE);

        var hers = (byte[]) client.map("writePart", message(handle(made), 1, 'C', "mijn kant"))
                .get("ciphertext");
        assertThat(LineCipher.opened(key, hers, PLACE, 1, 'C', chain)).isEqualTo("{\"text\":\"mijn kant\"}");

        var theirs = LineCipher.message(key, drawn("theirs", 24), PLACE, 2, 'O', chain, "{\"text\":\"de onze\"}");
        var part = Map.of("case", handle(made), "number", 2, "direction", 'O', "ciphertext", theirs);
        assertThat(client.ask("readPart", part)).isEqualTo(Map.of("text", "de onze"));
        assertWrong(
                "Tampered",
                "message",
                () -> client.ask(
                        "readPart", Map.of("case", handle(made), "number", 1, "direction", 'C', "ciphertext", theirs)));
    }

    @Test
    void the_published_conversation_and_both_sides_open_in_the_browser() {
        var opened = openedCase();
        var published = vectors.get("conversation");
        var messages = published.valueStream().map(LineAsked::sealedMessage).toList();

        assertThat(read(client, opened, messages, bytes(published.get(2), "head")))
                .hasSize(3);
        assertThat(vectors.get("otherSide").valueStream().map(LineAsked::sealedMessage))
                .allSatisfy(side -> assertThat(client.ask(
                                "readPart",
                                Map.of(
                                        "case", opened,
                                        "number", side.number(),
                                        "direction", side.direction(),
                                        "ciphertext", side.ciphertext())))
                        .isEqualTo(Map.of("text", "Kant " + side.number())));
        var work = vectors.get("work");
        assertThat(client.bytes("work", Map.of("challenge", bytes(work, "challenge"), "bits", 12)))
                .isEqualTo(bytes(work, "nonce"));
    }
}

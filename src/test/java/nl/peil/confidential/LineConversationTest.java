package nl.peil.confidential;

import static nl.peil.confidential.LineVectors.PLACE;
import static nl.peil.confidential.LineVectors.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.peil.confidential.LineCipher.Place;
import nl.peil.confidential.LineConversation.Opened;
import nl.peil.confidential.LineConversation.Sealed;
import nl.peil.confidential.LineConversation.Tampered;
import nl.peil.confidential.LineConversation.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the document says of a conversation, without a browser: the product's own is held against it in
/// [LineMessagesWalk].
class LineConversationTest {

    private static final byte[] KEY = drawn("case key", 32);

    private final AtomicInteger draws = new AtomicInteger();
    private final List<Written> written = new ArrayList<>();

    @BeforeEach
    void three_messages() {
        var conversation = conversation(PLACE);
        for (char direction : new char[] {'C', 'K', 'C'}) {
            written.add(conversation.write(direction, "{\"text\":\"" + direction + "\"}"));
        }
    }

    @Test
    void whoever_has_the_key_reads_all_of_it() {
        assertThat(read(messages(), lastHead())).extracting(Opened::direction).containsExactly('C', 'K', 'C');
    }

    @Test
    void a_changed_byte_is_seen() {
        var messages = messages();
        var changed = messages.get(1).ciphertext().clone();
        changed[100] ^= 1;
        messages.set(1, new Sealed(2, 'K', changed));

        assertTampered("message", messages, lastHead());
    }

    @Test
    void another_direction_is_seen() {
        var messages = messages();
        messages.set(1, new Sealed(2, 'C', messages.get(1).ciphertext()));

        assertTampered("message", messages, lastHead());
    }

    @Test
    void a_message_left_out_is_seen_under_its_own_number_and_under_another() {
        var messages = messages();
        var last = messages.remove(2);
        messages.set(1, last);
        assertTampered("order", messages, lastHead());

        messages.set(1, new Sealed(2, 'C', last.ciphertext()));
        assertTampered("message", messages, lastHead());
    }

    @Test
    void the_last_message_gone_is_seen_by_the_head() {
        var messages = messages();
        messages.removeLast();

        assertTampered("head", messages, lastHead());
        assertTampered("head", messages(), written.get(1).head());
        assertTampered("head", messages(), new byte[76]);
    }

    @Test
    void a_message_doesn_t_open_in_another_case_or_line() {
        var another = UUID.fromString("11111111-2222-4333-8444-555555555555");

        for (var place : List.of(new Place(PLACE.line(), another), new Place(another, PLACE.id()))) {
            assertThatExceptionOfType(Tampered.class)
                    .isThrownBy(() -> conversation(place).read(messages(), lastHead()))
                    .withMessage("message 1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 512",
        "511, 512",
        "512, 2048",
        "2047, 2048",
        "2048, 8192",
        "8191, 8192",
        "8192, 32768",
        "32767, 32768"
    })
    void a_size_tells_no_more_than_its_class(int bytes, int size) {
        var padded = LineCipher.padded("x".repeat(bytes));

        assertThat(padded).hasSize(size);
        assertThat(LineCipher.unpadded(padded)).hasSize(bytes);
    }

    @Test
    void a_text_with_the_byte_that_begins_the_padding_is_read_whole() {
        assertThat(LineCipher.unpadded(LineCipher.padded("’t is — zo ’"))).isEqualTo("’t is — zo ’");
    }

    @Test
    void what_is_too_long_is_not_sealed_and_what_is_not_padded_is_not_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineCipher.padded("x".repeat(32768)));

        var nothing = new byte[512];
        var wrong = new byte[512];
        Arrays.fill(wrong, (byte) 'x');
        for (var padded : List.of(nothing, wrong, new byte[] {(byte) 0x80})) {
            assertThatThrownBy(() -> LineCipher.unpadded(padded)).isInstanceOf(Sodium.Refused.class);
        }
    }

    private void assertTampered(String what, List<Sealed> messages, byte[] head) {
        assertThatThrownBy(() -> read(messages, head))
                .isInstanceOfSatisfying(
                        Tampered.class, wrong -> assertThat(wrong.what).isEqualTo(what));
    }

    private List<Opened> read(List<Sealed> messages, byte[] head) {
        return conversation(PLACE).read(messages, head);
    }

    private LineConversation conversation(Place place) {
        return new LineConversation(place, KEY, () -> drawn("draw " + draws.incrementAndGet(), 24));
    }

    private List<Sealed> messages() {
        return new ArrayList<>(written.stream().map(Written::message).toList());
    }

    private byte[] lastHead() {
        return written.getLast().head();
    }
}

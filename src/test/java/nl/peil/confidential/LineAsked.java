package nl.peil.confidential;

import static nl.peil.confidential.LineVectors.CASE;
import static nl.peil.confidential.LineVectors.CONFIDANT;
import static nl.peil.confidential.LineVectors.LINE;
import static nl.peil.confidential.LineVectors.PLACE;
import static nl.peil.confidential.LineVectors.RECEIPT;
import static nl.peil.confidential.LineVectors.bytes;
import static nl.peil.confidential.LineVectors.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.peil.confidential.LineBrowser.Crypt;
import nl.peil.confidential.LineBrowser.Wrong;
import nl.peil.confidential.LineConversation.Sealed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two people at one page, each with a worker of her own, and how they are asked: the browser on one side, Java on the
/// other.
abstract class LineAsked {

    static final UUID ANOTHER = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final byte[] CASE_KEY = drawn("case key", 32);

    static LineBrowser browser;
    static Crypt client;
    static Crypt confidant;
    static JsonNode vectors;
    static int receiptKey;

    @BeforeAll
    static void two_people() throws IOException {
        browser = new LineBrowser();
        client = browser.crypt();
        confidant = browser.crypt();
        vectors = new JsonMapper().readTree(LineVectorsTest.FILE);
        receiptKey = receiptKey(LINE, RECEIPT);
    }

    @AfterAll
    static void leave() {
        browser.close();
    }

    @AfterEach
    void nothing_broke_the_rules_of_the_page() {
        assertThat(browser.complaints()).isEmpty();
    }

    static int receiptKey(UUID line, List<String> words) {
        return handle(client.map("receipt", Map.of("line", line, "words", words)), "receiptKey");
    }

    static Map<?, ?> newCase(byte[]... secrets) {
        return client.map(
                "newCase",
                Map.of("line", LINE, "id", CASE, "key", receiptKey, "confidants", confidants(List.of(secrets))));
    }

    static List<Map<String, Object>> confidants(List<byte[]> secrets) {
        return secrets.stream()
                .map(secret -> Map.<String, Object>of("id", CONFIDANT, "publicKey", Sodium.publicKey(secret)))
                .toList();
    }

    /// The case of the published vectors, opened by the client's link.
    static int openedCase() {
        var link = client.map("link", Map.of("line", LINE, "secret", drawn("link", 32)));
        var key = LineCipher.link(LINE, drawn("link", 32)).key();
        var forLink = LineCipher.receiptKey(key, drawn("any", 24), CASE_KEY, PLACE);
        return client.handle("openCase", openCase(link.get("key"), forLink, CASE));
    }

    static Map<String, Object> openCase(@Nullable Object key, byte[] receiptKey, UUID id) {
        return Map.of("line", LINE, "id", id, "key", Objects.requireNonNull(key), "receiptKey", receiptKey);
    }

    static Map<String, Object> openSealed(int me, byte[] sealed, UUID id) {
        return Map.of("line", LINE, "id", id, "confidant", me, "sealed", sealed);
    }

    static int recovered() {
        return confidant.handle("recover", recover(LineVectors.RECOVERY, CONFIDANT, LineVectors.publicKey()));
    }

    static Map<String, Object> recover(List<String> words, UUID person, byte[] publicKey) {
        return Map.of(
                "confidant", person,
                "publicKey", publicKey,
                "words", words,
                "wrappedRecovery", bytes(vectors.get("recovery"), "wrapped"));
    }

    static Map<String, Object> unlock(String passphrase, UUID person) {
        var published = vectors.get("passphrase");
        return Map.of(
                "confidant", person,
                "publicKey", LineVectors.publicKey(),
                "passphrase", passphrase,
                "salt", bytes(published, "salt"),
                "wrapped", bytes(published, "wrapped"));
    }

    static Map<String, Object> openTick(int me, JsonNode tick, UUID record) {
        return Map.of(
                "line", LINE,
                "record", record,
                "confidant", me,
                "sealed", bytes(tick, "sealed"),
                "content", bytes(tick, "content"));
    }

    static Map<String, Object> message(int handle, int number, char direction, String text) {
        return Map.of("case", handle, "number", number, "direction", direction, "json", Map.of("text", text));
    }

    static LineConversation.Written write(Crypt who, int handle, int number, char direction, String text) {
        var written = who.map("write", message(handle, number, direction, text));
        who.ask("written", handle);
        return new LineConversation.Written(
                new Sealed(number, direction, (byte[]) written.get("ciphertext")), (byte[]) written.get("head"));
    }

    static List<?> read(Crypt who, int handle, List<Sealed> messages, byte @Nullable [] head) {
        var sealed = messages.stream()
                .map(message -> Map.of(
                        "number", message.number(),
                        "direction", message.direction(),
                        "ciphertext", message.ciphertext()))
                .toList();
        var asked = new HashMap<String, @Nullable Object>(Map.of("case", handle, "messages", sealed));
        asked.put("head", head);
        return (List<?>) who.map("read", asked).get("messages");
    }

    static List<Object> texts(List<?> messages) {
        return messages.stream()
                .map(message -> ((Map<?, ?>) message).get("json"))
                .<Object>map(json -> ((Map<?, ?>) json).get("text"))
                .toList();
    }

    static LineConversation conversation(byte[] key) {
        var draws = new AtomicInteger();
        return new LineConversation(PLACE, key, () -> drawn("draw " + draws.incrementAndGet(), 24));
    }

    static Sealed sealedMessage(JsonNode of) {
        return new Sealed(
                of.get("number").asInt(), of.get("direction").asString().charAt(0), bytes(of, "ciphertext"));
    }

    static List<byte[]> sealed(Map<?, ?> made) {
        return sealed((List<?>) made.get("keys"));
    }

    static List<byte[]> sealed(List<?> keys) {
        return keys.stream()
                .map(key -> (byte[]) ((Map<?, ?>) key).get("sealed"))
                .toList();
    }

    static int handle(Map<?, ?> made) {
        return handle(made, "case");
    }

    static int handle(Map<?, ?> made, String name) {
        return made.get(name) instanceof Integer handle ? handle : -1;
    }

    static byte[] changed(byte[] bytes, int at) {
        var changed = Arrays.copyOf(bytes, bytes.length);
        changed[at] ^= 1;
        return changed;
    }

    static void assertRefused(ThrowingCallable asked) {
        assertWrong("Refused", null, asked);
    }

    static void assertTampered(String what, byte @Nullable [] head, Sealed... messages) {
        assertWrong("Tampered", what, () -> read(client, openedCase(), List.of(messages), head));
    }

    static void assertWrong(String name, @Nullable String what, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Wrong.class, wrong -> {
            assertThat(wrong.name).isEqualTo(name);
            assertThat(wrong.what).isEqualTo(what);
        });
    }
}

package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.peil.confidential.LineVectors.CASE;
import static nl.peil.confidential.LineVectors.CONFIDANT;
import static nl.peil.confidential.LineVectors.LINE;
import static nl.peil.confidential.LineVectors.PLACE;
import static nl.peil.confidential.LineVectors.RECEIPT;
import static nl.peil.confidential.LineVectors.RECORD;
import static nl.peil.confidential.LineVectors.bytes;
import static nl.peil.confidential.LineVectors.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.peil.confidential.LineBrowser.Crypt;
import nl.peil.confidential.LineBrowser.Wrong;
import nl.peil.confidential.LineConversation.Opened;
import nl.peil.confidential.LineConversation.Sealed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the browser seals opens on the Java side, what Java seals opens in the browser, and what somebody tampered with
/// opens in neither.
class LineCryptWalk {

    private static final UUID ANOTHER = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final byte[] CASE_KEY = drawn("case key", 32);

    private static LineBrowser browser;
    private static Crypt client;
    private static Crypt confidant;
    private static JsonNode vectors;

    @BeforeAll
    static void two_people() throws IOException {
        browser = new LineBrowser();
        client = browser.crypt();
        confidant = browser.crypt();
        vectors = new JsonMapper().readTree(LineVectorsTest.FILE);
    }

    @AfterAll
    static void leave() {
        browser.close();
    }

    @AfterEach
    void nothing_broke_the_rules_of_the_page() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_receipt_s_words_give_the_same_keys_on_both_sides() {
        var receipt = client.map("receipt", Map.of("line", LINE, "words", RECEIPT));
        System.out.println("receipt, 64 MiB: " + browser.lastTook() + " ms");

        var published = vectors.get("receipt");
        assertThat(receipt.get("lookup")).isEqualTo(bytes(published, "lookup"));
        assertThat(client.bytes("lookupHash", receipt.get("lookup"))).isEqualTo(bytes(published, "lookupHash"));
        assertThat(opens(receipt.get("receiptKey"))).isTrue();
    }

    private boolean opens(@Nullable Object key) {
        client.handle("openCase", openCase(key, bytes(vectors.get("caseKey"), "forReceipt"), CASE));
        return true;
    }

    @Test
    void another_receipt_another_line_or_another_case_opens_nothing() {
        var sealed = bytes(vectors.get("caseKey"), "forReceipt");
        var right = receiptKey(LINE, RECEIPT);
        var slip = new ArrayList<>(RECEIPT);
        slip.set(0, "episode");

        assertRefused(() -> opens(receiptKey(LINE, slip)));
        assertRefused(() -> opens(receiptKey(ANOTHER, RECEIPT)));
        assertRefused(() -> client.ask("openCase", openCase(right, sealed, ANOTHER)));
        assertRefused(() -> client.ask("openCase", openCase(right, changed(sealed, 40), CASE)));
        assertRefused(() -> client.ask("openCase", openCase(right, drawn("decoy", 64), CASE)));
    }

    @Test
    void a_link_gives_the_same_keys_on_both_sides() {
        var published = vectors.get("link");
        var link = client.map("link", Map.of("line", LINE, "secret", bytes(published, "secret")));
        var forLink = LineCipher.receiptKey(bytes(published, "receiptKey"), drawn("any", 24), CASE_KEY, PLACE);

        assertThat(link.get("lookup")).isEqualTo(bytes(published, "lookup"));
        assertThat(client.handle("openCase", openCase(link.get("key"), forLink, CASE))).isPositive();
    }

    @Test
    void a_case_made_in_the_browser_opens_for_the_receipt_and_for_each_confidant_and_for_nobody_else() {
        var other = drawn("other confidant", 32);
        var made = newCase(LineVectors.secret(), other);
        var receiptKey = LineCipher.receipt(LINE, RECEIPT).key();

        var key = LineCipher.caseKey(receiptKey, (byte[]) made.get("receiptKey"), PLACE);
        assertThat((byte[]) made.get("receiptKey")).hasSize(72);
        assertThat(sealed(made)).hasSize(2).allSatisfy(sealed -> assertThat(sealed).hasSize(96));
        assertThat(LineCipher.openedFor(LineVectors.secret(), sealed(made).get(0), CASE)).isEqualTo(key);
        assertThat(LineCipher.openedFor(other, sealed(made).get(1), CASE)).isEqualTo(key);
        assertThatThrownBy(() -> LineCipher.openedFor(other, sealed(made).get(0), CASE))
                .isInstanceOf(Sodium.Refused.class);
    }

    @Test
    void a_case_is_sealed_for_a_confidant_who_came_later() {
        var later = drawn("later confidant", 32);
        var made = newCase(LineVectors.secret());

        var keys = (List<?>) client.ask(
                "sealCaseFor", Map.of("case", handle(made), "confidants", confidants(List.of(later))));

        var key = LineCipher.openedFor(LineVectors.secret(), sealed(made).get(0), CASE);
        assertThat(LineCipher.openedFor(later, sealed(keys).get(0), CASE)).isEqualTo(key);
    }

    @Test
    void the_confidant_opens_what_was_sealed_for_her_and_nothing_meant_for_another_case() {
        var me = recovered();
        var sealed = bytes(vectors.get("caseKey"), "sealed");

        assertThat(confidant.handle("openSealed", openSealed(me, sealed, CASE))).isPositive();
        assertRefused(() -> confidant.ask("openSealed", openSealed(me, sealed, ANOTHER)));
        assertRefused(() -> confidant.ask("openSealed", openSealed(me, changed(sealed, 60), CASE)));
        assertRefused(() -> confidant.ask("openSealed", openSealed(me, sealedForAnother(), CASE)));
    }

    private static byte[] sealedForAnother() {
        return LineCipher.sealedFor(Sodium.publicKey(drawn("other", 32)), drawn("any", 32), CASE_KEY, CASE);
    }

    // ---- Messages ----

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

    @Test
    void what_java_writes_the_browser_reads_and_they_answer_each_other() {
        var java = conversation(CASE_KEY);
        var opened = openedCase();
        var one = java.write('K', "{\"text\":\"Hoe gaat het?\"}");

        assertThat(texts(read(client, opened, List.of(one.message()), one.head()))).containsExactly("Hoe gaat het?");
        var two = write(client, opened, 2, 'C', "Beter.");
        assertThat(java.read(List.of(two.message()), two.head())).hasSize(1);
        var three = java.write('K', "{\"text\":\"Fijn.\"}");
        assertThat(texts(read(client, opened, List.of(three.message()), three.head()))).containsExactly("Fijn.");
        assertThat(read(client, opened, List.of(), three.head())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 512", "500, 512", "501, 2048", "2036, 2048", "2037, 8192", "8180, 8192", "8181, 32768", "32756, 32768"})
    void a_size_tells_no_more_than_its_class(int letters, int size) {
        var made = newCase(LineVectors.secret());

        assertThat(write(client, handle(made), 1, 'C', "x".repeat(letters)).message().ciphertext())
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

        assertThat(java.read(List.of(again.message()), again.head())).extracting(Opened::json).hasSize(1);
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
        assertThat(texts(read(client, opened, List.of(two.message()), two.head()))).containsExactly("twee");
        assertWrong("Tampered", "head", () -> read(client, opened, List.of(), one.head()));
    }

    @Test
    void a_message_of_another_case_doesn_t_open() {
        var elsewhere = new LineConversation(
                new LineCipher.Place(LINE, ANOTHER), CASE_KEY, () -> drawn("nonce elsewhere", 24));
        var written = elsewhere.write('C', "{\"text\":\"elders\"}");

        assertTampered("message", written.head(), written.message());
    }

    @Test
    void the_two_sides_don_t_know_each_other() {
        var made = newCase(LineVectors.secret());
        var key = LineCipher.openedFor(LineVectors.secret(), sealed(made).get(0), CASE);
        var chain = LineCipher.firstChain(PLACE);

        var hers = (byte[]) client.map("writePart", message(handle(made), 1, 'C', "mijn kant")).get("ciphertext");
        assertThat(LineCipher.opened(key, hers, PLACE, 1, 'C', chain)).isEqualTo("{\"text\":\"mijn kant\"}");

        var theirs = LineCipher.message(key, drawn("theirs", 24), PLACE, 2, 'O', chain, "{\"text\":\"de onze\"}");
        var part = Map.of("case", handle(made), "number", 2, "direction", 'O', "ciphertext", theirs);
        assertThat(client.ask("readPart", part)).isEqualTo(Map.of("text", "de onze"));
        assertWrong("Tampered", "message", () -> client.ask(
                "readPart", Map.of("case", handle(made), "number", 1, "direction", 'C', "ciphertext", theirs)));
    }

    // ---- The confidant's key ----

    @Test
    void a_confidant_s_key_opens_with_her_passphrase_and_with_her_sheet_on_both_sides() {
        var made = confidant.map(
                "newConfidant",
                Map.of("confidant", CONFIDANT, "passphrase", LineVectors.PASSPHRASE, "recoveryWords", LineVectors.RECOVERY));
        var publicKey = (byte[]) made.get("publicKey");

        var key = LineCipher.passphraseKey(LineVectors.PASSPHRASE, (byte[]) made.get("salt"));
        var secret = LineCipher.unwrapped(key, CONFIDANT, publicKey, (byte[]) made.get("wrapped"));
        assertThat(LineCipher.unwrappedRecovery(
                        LineCipher.recoveryKey(LineVectors.RECOVERY),
                        CONFIDANT,
                        publicKey,
                        (byte[]) made.get("wrappedRecovery")))
                .isEqualTo(secret);
    }

    @Test
    void the_published_wrapping_opens_in_the_browser_and_with_another_passphrase_it_doesn_t() {
        var published = vectors.get("passphrase");

        assertThat(confidant.handle("unlock", unlock(published.get("passphrase").asString(), CONFIDANT)))
                .isPositive();
        System.out.println("unlock, 256 MiB: " + browser.lastTook() + " ms");
        assertRefused(() -> confidant.ask("unlock", unlock("de fiets staat 3 keer buiten", CONFIDANT)));
    }

    @Test
    void the_sheet_opens_it_and_no_other_words_or_person_do() {
        var words = new ArrayList<>(LineVectors.RECOVERY);
        assertThat(recovered()).isPositive();

        assertRefused(() -> confidant.ask("recover", recover(words, ANOTHER, LineVectors.publicKey())));
        assertRefused(() -> confidant.ask("recover", recover(words, CONFIDANT, drawn("other key", 32))));
        words.set(19, words.getFirst());
        assertRefused(() -> confidant.ask("recover", recover(words, CONFIDANT, LineVectors.publicKey())));
    }

    /// Whoever knows the words could wrap another secret under her public key; then it isn't a pair.
    @Test
    void a_secret_that_isn_t_the_public_key_s_own_is_refused() {
        var also = Sodium.joined(
                "peil.line.secret.recovery.v1".getBytes(US_ASCII),
                LineCipher.bytes(CONFIDANT),
                LineVectors.publicKey());
        var key = LineCipher.recoveryKey(LineVectors.RECOVERY);
        var wrapped = Sodium.seal(key, drawn("any", 24), drawn("another secret", 32), also);

        assertRefused(() -> confidant.ask("recover", Map.of(
                "confidant", CONFIDANT,
                "publicKey", LineVectors.publicKey(),
                "words", LineVectors.RECOVERY,
                "wrappedRecovery", wrapped)));
    }

    @Test
    void a_new_sheet_and_a_new_passphrase_wrap_the_same_key() {
        var me = recovered();
        var sheet = confidant.map("rewrapRecovery", Map.of("handle", me, "words", RECEIPT));
        var again = confidant.map("rewrap", Map.of("handle", me, "passphrase", "een nieuwe zin"));

        assertThat(LineCipher.unwrappedRecovery(
                        LineCipher.recoveryKey(RECEIPT),
                        CONFIDANT,
                        LineVectors.publicKey(),
                        (byte[]) sheet.get("wrappedRecovery")))
                .isEqualTo(LineVectors.secret());
        assertThat(LineCipher.unwrapped(
                        LineCipher.passphraseKey("een nieuwe zin", (byte[]) again.get("salt")),
                        CONFIDANT,
                        LineVectors.publicKey(),
                        (byte[]) again.get("wrapped")))
                .isEqualTo(LineVectors.secret());
    }

    @Test
    void a_key_has_the_same_mark_on_both_sides() {
        var mark = (List<?>) client.ask("mark", Map.of("confidant", CONFIDANT, "publicKey", LineVectors.publicKey()));

        assertThat(mark).isEqualTo(LineCipher.mark(CONFIDANT, LineVectors.publicKey()));
    }

    // ---- Counting, work, and what is published ----

    @Test
    void a_tick_opens_on_both_sides_and_under_no_other_record() {
        var tick = client.map(
                "tick",
                Map.of(
                        "line", LINE,
                        "record", RECORD,
                        "json", Map.of("t", "case"),
                        "confidants", confidants(List.of(LineVectors.secret()))));
        var key = LineCipher.openedFor(LineVectors.secret(), sealed(tick).get(0), RECORD);
        assertThat(LineCipher.openedTick(key, (byte[]) tick.get("content"), LINE, RECORD))
                .isEqualTo("{\"t\":\"case\"}");

        var published = vectors.get("tick");
        var me = recovered();
        assertThat(confidant.ask("openTick", openTick(me, published, RECORD)))
                .isEqualTo(Map.of("t", "landed", "landed", "yes"));
        assertRefused(() -> confidant.ask("openTick", openTick(me, published, ANOTHER)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 13})
    void work_done_in_the_browser_is_work_to_java(int bits) {
        var challenge = drawn("challenge " + bits, 32);
        var nonce = client.bytes("work", Map.of("challenge", challenge, "bits", bits));

        assertThat(LineCipher.worked(challenge, nonce, bits)).isTrue();
    }

    @Test
    void the_published_conversation_and_both_sides_open_in_the_browser() {
        var opened = openedCase();
        var published = vectors.get("conversation");
        var messages = published.valueStream().map(LineCryptWalk::sealedMessage).toList();

        assertThat(read(client, opened, messages, bytes(published.get(2), "head"))).hasSize(3);
        assertThat(vectors.get("otherSide").valueStream().map(LineCryptWalk::sealedMessage))
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

    // ---- The worker ----

    @Test
    void chance_is_drawn_in_the_browser_and_words_from_the_whole_list_only() {
        var list = Stream.iterate(0, n -> n + 1).limit(7776).map(n -> "woord" + n).toList();
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
        var found = browser.evaluate("""
                async ({ list, words }) => (await import("line/words")).check(words, list)""", Map.of(
                "list", list, "words", List.of("fiest", "boom", "lmap", "schiuf", "tafl", "wate", "xyz", "tafelk")));

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
                }""", null))
                .isEqualTo(List.of(" ", "_w 255", "-_8 251,255", "AQID 1,2,3", "Pj9A-g 62,63,64,250"));
    }

    // ---- How the questions are asked ----

    private static int receiptKey(UUID line, List<String> words) {
        return handle(client.map("receipt", Map.of("line", line, "words", words)), "receiptKey");
    }

    private static Map<?, ?> newCase(byte[]... secrets) {
        var key = handle(
                client.map("receipt", Map.of("line", LINE, "words", RECEIPT)), "receiptKey");
        return client.map("newCase", Map.of("line", LINE, "id", CASE, "key", key, "confidants", confidants(List.of(secrets))));
    }

    private static List<Map<String, Object>> confidants(List<byte[]> secrets) {
        return secrets.stream()
                .map(secret -> Map.<String, Object>of("id", CONFIDANT, "publicKey", Sodium.publicKey(secret)))
                .toList();
    }

    /// The case of the published vectors, opened by the client's link.
    private static int openedCase() {
        var link = client.map("link", Map.of("line", LINE, "secret", drawn("link", 32)));
        var key = LineCipher.link(LINE, drawn("link", 32)).key();
        var forLink = LineCipher.receiptKey(key, drawn("any", 24), CASE_KEY, PLACE);
        return client.handle("openCase", openCase(link.get("key"), forLink, CASE));
    }

    private static Map<String, Object> openCase(@Nullable Object key, byte[] receiptKey, UUID id) {
        return Map.of("line", LINE, "id", id, "key", Objects.requireNonNull(key), "receiptKey", receiptKey);
    }

    private static Map<String, Object> openSealed(int me, byte[] sealed, UUID id) {
        return Map.of("line", LINE, "id", id, "confidant", me, "sealed", sealed);
    }

    private static int recovered() {
        return confidant.handle("recover", recover(LineVectors.RECOVERY, CONFIDANT, LineVectors.publicKey()));
    }

    private static Map<String, Object> recover(List<String> words, UUID person, byte[] publicKey) {
        return Map.of(
                "confidant", person,
                "publicKey", publicKey,
                "words", words,
                "wrappedRecovery", bytes(vectors.get("recovery"), "wrapped"));
    }

    private static Map<String, Object> unlock(String passphrase, UUID person) {
        var published = vectors.get("passphrase");
        return Map.of(
                "confidant", person,
                "publicKey", LineVectors.publicKey(),
                "passphrase", passphrase,
                "salt", bytes(published, "salt"),
                "wrapped", bytes(published, "wrapped"));
    }

    private static Map<String, Object> openTick(int me, JsonNode tick, UUID record) {
        return Map.of(
                "line", LINE,
                "record", record,
                "confidant", me,
                "sealed", bytes(tick, "sealed"),
                "content", bytes(tick, "content"));
    }

    private static Map<String, Object> message(int handle, int number, char direction, String text) {
        return Map.of("case", handle, "number", number, "direction", direction, "json", Map.of("text", text));
    }

    private static LineConversation.Written write(Crypt who, int handle, int number, char direction, String text) {
        var written = who.map("write", message(handle, number, direction, text));
        who.ask("written", handle);
        return new LineConversation.Written(
                new Sealed(number, direction, (byte[]) written.get("ciphertext")), (byte[]) written.get("head"));
    }

    private static List<?> read(Crypt who, int handle, List<Sealed> messages, byte @Nullable [] head) {
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

    private static List<Object> texts(List<?> messages) {
        return messages.stream()
                .map(message -> ((Map<?, ?>) message).get("json"))
                .<Object>map(json -> ((Map<?, ?>) json).get("text"))
                .toList();
    }

    private static LineConversation conversation(byte[] key) {
        var draws = new AtomicInteger();
        return new LineConversation(PLACE, key, () -> drawn("draw " + draws.incrementAndGet(), 24));
    }

    private static Sealed sealedMessage(JsonNode of) {
        return new Sealed(
                of.get("number").asInt(), of.get("direction").asString().charAt(0), bytes(of, "ciphertext"));
    }

    private static List<byte[]> sealed(Map<?, ?> made) {
        return sealed((List<?>) made.get("keys"));
    }

    private static List<byte[]> sealed(List<?> keys) {
        return keys.stream().map(key -> (byte[]) ((Map<?, ?>) key).get("sealed")).toList();
    }

    private static int handle(Map<?, ?> made) {
        return handle(made, "case");
    }

    private static int handle(Map<?, ?> made, String name) {
        return made.get(name) instanceof Integer handle ? handle : -1;
    }

    private static byte[] changed(byte[] bytes, int at) {
        var changed = Arrays.copyOf(bytes, bytes.length);
        changed[at] ^= 1;
        return changed;
    }

    private static void assertRefused(ThrowingCallable asked) {
        assertWrong("Refused", null, asked);
    }

    private static void assertTampered(String what, byte @Nullable [] head, Sealed... messages) {
        assertWrong("Tampered", what, () -> read(client, openedCase(), List.of(messages), head));
    }

    private static void assertWrong(String name, @Nullable String what, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Wrong.class, wrong -> {
            assertThat(wrong.name).isEqualTo(name);
            assertThat(wrong.what).isEqualTo(what);
        });
    }
}

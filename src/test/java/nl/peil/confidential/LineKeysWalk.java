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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Keys: what one side makes the other makes too, and nothing opens with another.
class LineKeysWalk extends LineAsked {

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
        var slip = new ArrayList<>(RECEIPT);
        slip.set(0, "episode");

        assertRefused(() -> opens(receiptKey(LINE, slip)));
        assertRefused(() -> opens(receiptKey(ANOTHER, RECEIPT)));
        assertRefused(() -> client.ask("openCase", openCase(receiptKey, sealed, ANOTHER)));
        assertRefused(() -> client.ask("openCase", openCase(receiptKey, changed(sealed, 40), CASE)));
        assertRefused(() -> client.ask("openCase", openCase(receiptKey, drawn("decoy", 64), CASE)));
    }

    @Test
    void a_link_gives_the_same_keys_on_both_sides() {
        var published = vectors.get("link");
        var link = client.map("link", Map.of("line", LINE, "secret", bytes(published, "secret")));
        var forLink = LineCipher.receiptKey(bytes(published, "receiptKey"), drawn("any", 24), CASE_KEY, PLACE);

        assertThat(link.get("lookup")).isEqualTo(bytes(published, "lookup"));
        assertThat(client.handle("openCase", openCase(link.get("key"), forLink, CASE)))
                .isPositive();
    }

    @Test
    void a_case_made_in_the_browser_opens_for_the_receipt_and_for_each_confidant_and_for_nobody_else() {
        var other = drawn("other confidant", 32);
        var made = newCase(LineVectors.secret(), other);
        var receiptKey = LineCipher.receipt(LINE, RECEIPT).key();

        var key = LineCipher.caseKey(receiptKey, (byte[]) made.get("receiptKey"), PLACE);
        assertThat((byte[]) made.get("receiptKey")).hasSize(72);
        assertThat(sealed(made)).hasSize(2).allSatisfy(box -> assertThat(box).hasSize(96));
        assertThat(LineCipher.openedFor(LineVectors.secret(), sealed(made).get(0), CASE))
                .isEqualTo(key);
        assertThat(LineCipher.openedFor(other, sealed(made).get(1), CASE)).isEqualTo(key);
        assertThatThrownBy(() -> LineCipher.openedFor(other, sealed(made).get(0), CASE))
                .isInstanceOf(Sodium.Refused.class);
    }

    @Test
    void a_case_is_sealed_for_a_confidant_who_came_later() {
        var later = drawn("later confidant", 32);
        var made = newCase(LineVectors.secret());

        var keys = (List<?>)
                client.ask("sealCaseFor", Map.of("case", handle(made), "confidants", confidants(List.of(later))));

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

    @Test
    void a_confidant_s_key_opens_with_her_passphrase_and_with_her_sheet_on_both_sides() {
        var made = confidant.map(
                "newConfidant",
                Map.of(
                        "confidant",
                        CONFIDANT,
                        "passphrase",
                        LineVectors.PASSPHRASE,
                        "recoveryWords",
                        LineVectors.RECOVERY));
        var publicKey = (byte[]) made.get("publicKey");

        var key = LineCipher.passphraseKey(LineVectors.PASSPHRASE, (byte[]) made.get("salt"));
        var secret = LineCipher.unwrapped(key, CONFIDANT, publicKey, (byte[]) made.get("wrapped"));
        assertThat(LineCipher.unwrappedRecovery(
                        LineCipher.recoveryKey(LineVectors.RECOVERY), CONFIDANT, publicKey, (byte[])
                                made.get("wrappedRecovery")))
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

        assertRefused(() -> confidant.ask(
                "recover",
                Map.of(
                        "confidant",
                        CONFIDANT,
                        "publicKey",
                        LineVectors.publicKey(),
                        "words",
                        LineVectors.RECOVERY,
                        "wrappedRecovery",
                        wrapped)));
    }

    @Test
    void a_new_sheet_and_a_new_passphrase_wrap_the_same_key() {
        var me = recovered();
        var sheet = confidant.map("rewrapRecovery", Map.of("handle", me, "words", RECEIPT));
        var again = confidant.map("rewrap", Map.of("handle", me, "passphrase", "een nieuwe zin"));

        assertThat(LineCipher.unwrappedRecovery(
                        LineCipher.recoveryKey(RECEIPT), CONFIDANT, LineVectors.publicKey(), (byte[])
                                sheet.get("wrappedRecovery")))
                .isEqualTo(LineVectors.secret());
        assertThat(confidant.handle(
                        "unlock",
                        Map.of(
                                "confidant", CONFIDANT,
                                "publicKey", LineVectors.publicKey(),
                                "passphrase", "een nieuwe zin",
                                "salt", Objects.requireNonNull(again.get("salt")),
                                "wrapped", Objects.requireNonNull(again.get("wrapped")))))
                .isPositive();
    }

    @Test
    void a_key_has_the_same_mark_on_both_sides() {
        var mark = (List<?>) client.ask("mark", Map.of("confidant", CONFIDANT, "publicKey", LineVectors.publicKey()));

        assertThat(mark).isEqualTo(LineCipher.mark(CONFIDANT, LineVectors.publicKey()));
    }

    @Test
    void a_tick_opens_on_both_sides_and_under_no_other_record() {
        var tick = client.map(
                "tick",
                Map.of(
                        "line",
                        LINE,
                        "record",
                        RECORD,
                        "json",
                        Map.of("t", "case"),
                        "confidants",
                        confidants(List.of(LineVectors.secret()))));
        var key = LineCipher.openedFor(LineVectors.secret(), sealed(tick).get(0), RECORD);
        assertThat(LineCipher.openedTick(key, (byte[]) tick.get("content"), LINE, RECORD))
                .isEqualTo("{\"t\":\"case\"}");

        var published = vectors.get("tick");
        var me = recovered();
        assertThat(confidant.ask("openTick", openTick(me, published, RECORD)))
                .isEqualTo(Map.of("t", "landed", "landed", "yes"));
        assertRefused(() -> confidant.ask("openTick", openTick(me, published, ANOTHER)));
    }

    @Test
    void a_tick_is_sealed_anew_for_a_new_key_and_stays_what_it_is() {
        var published = vectors.get("tick");
        var renewed = drawn("new secret key", 32);
        var keys = (List<?>) confidant.ask(
                "sealTickFor",
                Map.of(
                        "record", RECORD,
                        "confidant", recovered(),
                        "sealed", bytes(published, "sealed"),
                        "confidants", confidants(List.of(renewed))));

        assertThat(LineCipher.openedFor(renewed, sealed(keys).getFirst(), RECORD))
                .isEqualTo(bytes(published, "key"));
    }

    @Test
    void a_case_and_its_key_are_remembered_by_what_only_her_key_makes() {
        var sealed = bytes(vectors.get("caseKey"), "sealed");
        var asked = List.of(
                Map.of("id", CASE, "sealed", sealed), Map.of("id", ANOTHER, "sealed", sealed), Map.of("id", ANOTHER));
        var known = ((List<?>) confidant.ask("memory", Map.of("confidant", recovered(), "cases", asked)))
                .stream().map(one -> (Map<?, ?>) one).toList();

        assertThat((byte[]) known.get(0).get("mark")).isEqualTo(LineCipher.memory(LineVectors.secret(), CASE));
        assertThat((byte[]) known.get(0).get("key"))
                .isEqualTo(LineCipher.memoryOfKey(LineVectors.secret(), CASE, CASE_KEY));
        assertThat((byte[]) known.get(1).get("mark")).isEqualTo(LineCipher.memory(LineVectors.secret(), ANOTHER));
        assertThat(known.get(1).get("key")).as("what isn't of that case").isNull();
        assertThat(known.get(2).get("key")).as("what was never sealed to her").isNull();
    }
}

package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyWrapTest {

    private final CaseId id = new CaseId(UUID.randomUUID());
    private final UUID holder = UUID.randomUUID();
    private final byte[] key = KeyWrap.newKey();
    private final Bytes sealed = new Bytes(KeyWrap.random(96));

    @Test
    void what_was_wrapped_comes_back_by_its_key() {
        var wrapped = KeyWrap.wrap(key, id, holder, sealed);

        assertThat(wrapped.length()).isEqualTo(12 + 96 + 16);
        assertThat(KeyWrap.unwrap(key, id, holder, wrapped)).contains(sealed);
        assertThat(KeyWrap.wrap(key, id, holder, sealed)).isNotEqualTo(wrapped);
    }

    @Test
    void another_key_another_case_or_somebody_else_opens_nothing() {
        var wrapped = KeyWrap.wrap(key, id, holder, sealed);

        assertThat(KeyWrap.unwrap(KeyWrap.newKey(), id, holder, wrapped)).isEmpty();
        assertThat(KeyWrap.unwrap(key, new CaseId(UUID.randomUUID()), holder, wrapped))
                .isEmpty();
        assertThat(KeyWrap.unwrap(key, id, KeyWrap.RECEIPT, wrapped)).isEmpty();
    }

    @Test
    void no_byte_reaches_a_log() {
        var told = new CaseApiController.Asked(
                new Bytes(KeyWrap.random(32)), null, 1, Direction.C, sealed, sealed, null, null);

        assertThat(told.toString())
                .contains("lookup=32 bytes", "ciphertext=96 bytes")
                .doesNotContain(sealed.text(), told.lookup().text());
        assertThat(new Challenges.Challenge(sealed, 14).toString()).doesNotContain(sealed.text());
        assertThat(new KeyFor(new ConfidantId(holder), sealed).toString()).doesNotContain(sealed.text());
    }
}

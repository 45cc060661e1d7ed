package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.junit.jupiter.api.Test;

/// The published vectors of all that the line rests on.
class SodiumTest {

    /// RFC 7693, appendix E: every length, with and without a key.
    @Test
    void blake2b_is_that_of_rfc_7693() {
        var all = new Blake2bDigest(256);
        for (int length : new int[] {20, 32, 48, 64}) {
            for (int size : new int[] {0, 3, 128, 129, 255, 1024}) {
                var in = sequence(size);
                all.update(Sodium.blake2b(length, null, in), 0, length);
                all.update(Sodium.blake2b(length, sequence(length), in), 0, length);
            }
        }
        var hash = new byte[32];
        all.doFinal(hash, 0);

        assertThat(hash).isEqualTo(hex("c23a7800d98123bd10f506c61e29da5603d763b8bbad2e737f5e765a7bccd475"));
    }

    private static byte[] sequence(int length) {
        var out = new byte[length];
        int a = 0xDEAD4BAD * length;
        int b = 1;
        for (int i = 0; i < length; i++) {
            int t = a + b;
            a = b;
            b = t;
            out[i] = (byte) (t >>> 24);
        }
        return out;
    }

    /// RFC 9106, 5.3.
    @Test
    void argon2id_is_that_of_rfc_9106() {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withIterations(3)
                .withMemoryAsKB(32)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4))
                .build();

        assertThat(Sodium.argon2id(32, filled(32, 1), parameters))
                .isEqualTo(hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
    }

    /// RFC 7748, 5.2.
    @Test
    void x25519_is_that_of_rfc_7748() {
        var scalar = hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4");
        var point = hex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c");
        var out = new byte[32];
        X25519.scalarMult(scalar, 0, point, 0, out, 0);

        assertThat(out).isEqualTo(hex("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"));
    }

    /// draft-irtf-cfrg-xchacha-03, 2.2.1.
    @Test
    void hchacha20_is_that_of_the_draft() {
        var key = hex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        var nonce = hex("000000090000004a0000000031415927");

        assertThat(Sodium.hChaCha20(key, nonce))
                .isEqualTo(hex("82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"));
    }

    /// draft-irtf-cfrg-xchacha-03, A.3.1.
    @Test
    void xchacha20_poly1305_is_that_of_the_draft() {
        var plain = ("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future,"
                        + " sunscreen would be it.")
                .getBytes(UTF_8);
        var key = hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        var nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
        var also = hex("50515253c0c1c2c3c4c5c6c7");
        var sealed = Sodium.seal(key, nonce, plain, also);

        assertThat(Arrays.copyOfRange(sealed, 24, sealed.length))
                .isEqualTo(hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                        + "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                        + "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                        + "21f9664c97637da9768812f615c68b13b52e"
                        + "c0875924c1c7987947deafd8780acf49"));
        assertThat(Sodium.open(key, sealed, also)).isEqualTo(plain);
    }

    /// Bernstein, Cryptography in NaCl, sections 8 and 10.
    @Test
    void the_box_is_that_of_nacl() {
        var shared = hex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
        var key = hex("1b27556473e985d462cd51197a9a46c76009549eac6474f206c4ee0844f68389");
        var nonce = hex("69696ee955b62b73cd62bda875fc73d68219e0036b7a0b37");
        var plain = hex("be075fc53c81f2d5cf141316ebeb0c7b5228c52a4c62cbd44b66849b64244ffc"
                + "e5ecbaaf33bd751a1ac728d45e6c61296cdc3c01233561f41db66cce314adb31"
                + "0e3be8250c46f06dceea3a7fa1348057e2f6556ad6b1318a024a838f21af1fde"
                + "048977eb48f59ffd4924ca1c60902e52f0a089bc76897040e082f93776384864"
                + "5e0705");

        assertThat(Sodium.hSalsa20(shared, new byte[16])).isEqualTo(key);
        assertThat(Sodium.box(plain, nonce, key))
                .isEqualTo(hex("f3ffc7703f9400e52a7dfb4b3d3305d9"
                        + "8e993b9f48681273c29650ba32fc76ce48332ea7164d96a4476fb8c531a1186a"
                        + "c0dfc17c98dce87b4da7f011ec48c97271d2c20f9b928fe2270d6fb863d51738"
                        + "b48eeee314a7cc8ab932164548e526ae90224368517acfeabd6bb3732bc0e9da"
                        + "99832b61ca01b6de56244a9e88d5f9b37973f622a43d14a6599b1f654cb45a74"
                        + "e355a5"));
    }

    @Test
    void a_sealed_box_opens_for_whom_it_was_sealed_and_for_nobody_else() {
        var secret = filled(32, 7);
        var sealed = Sodium.boxSeal(Sodium.publicKey(secret), filled(32, 9), filled(48, 1));

        assertThat(sealed).hasSize(96);
        assertThat(Sodium.boxOpen(Sodium.publicKey(secret), secret, sealed)).isEqualTo(filled(48, 1));
        var other = filled(32, 8);
        assertThatThrownBy(() -> Sodium.boxOpen(Sodium.publicKey(other), other, sealed))
                .isInstanceOf(Sodium.Refused.class);
    }

    private static byte[] filled(int length, int with) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}

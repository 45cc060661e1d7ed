package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.peil.confidential.LineCipher.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One line, one confidant, one case, and all that comes of them, step by step: `docs/confidential-line-vectors.json`.
/// Whatever is drawn in the product is here the BLAKE2b hash of what it is called.
final class LineVectors {

    static final UUID LINE = UUID.fromString("0b6f6c1e-5a0e-4d43-9c1d-8f2f5a8e7b10");
    static final UUID CASE = UUID.fromString("7d1c2b3a-4f5e-4a6b-8c7d-9e0f1a2b3c4d");
    static final UUID CONFIDANT = UUID.fromString("c0ffee00-1234-4abc-9def-567890abcdef");
    static final UUID RECORD = UUID.fromString("5e5e5e5e-0a0b-4c0d-8e0f-101112131415");
    static final Place PLACE = new Place(LINE, CASE);

    /// The ligature and the full-width digit become plain letters and digits (NFKC).
    static final String PASSPHRASE = "de \uFB01ets staat \uFF12 keer buiten, ook bij vorst é";

    static final List<String> RECEIPT = List.of("schuif", "meedoen", "kracht", "intercom", "avenue", "episode");
    static final List<String> RECOVERY = Stream.of(
                    "republiek afdaling profiel bestijgen sketch betreuren zeepbel tactvol troosten opgave",
                    "remix hobby moeizaam kuil lossing kiezen komediant vulling maatregel pret")
            .flatMap(words -> Stream.of(words.split(" ")))
            .toList();

    private static final JsonMapper JSON = new JsonMapper();

    private LineVectors() {}

    static byte[] drawn(String name, int length) {
        return Sodium.blake2b(length, null, ("peil.line.vectors " + name).getBytes(UTF_8));
    }

    static ObjectNode all() {
        var all = JSON.createObjectNode();
        all.put("about", "Bytes are hexadecimal. Whatever is drawn is BLAKE2b of 'peil.line.vectors ' and its name.");
        all.put("line", LINE.toString())
                .put("case", CASE.toString())
                .put("confidant", CONFIDANT.toString())
                .put("record", RECORD.toString());
        all.set("receipt", receipt());
        all.set("link", link());
        all.set("key", key());
        all.set("passphrase", passphrase());
        all.set("recovery", recovery());
        all.set("caseKey", caseKey());
        all.set("conversation", conversation());
        all.set("otherSide", otherSide());
        all.set("memory", memory());
        all.set("tick", tick());
        all.set("work", work());
        return all;
    }

    private static ObjectNode receipt() {
        var opener = LineCipher.receipt(LINE, RECEIPT);
        return object(Map.of("words", RECEIPT))
                .put("salt", hex(LineCipher.receiptSalt(LINE)))
                .put("lookup", hex(opener.lookup()))
                .put("receiptKey", hex(opener.key()))
                .put("lookupHash", hex(LineCipher.lookupHash(opener.lookup())));
    }

    private static ObjectNode link() {
        var opener = LineCipher.link(LINE, drawn("link", 32));
        return JSON.createObjectNode()
                .put("secret", hex(drawn("link", 32)))
                .put("lookup", hex(opener.lookup()))
                .put("receiptKey", hex(opener.key()));
    }

    static byte[] secret() {
        return drawn("secret key", 32);
    }

    static byte[] publicKey() {
        return Sodium.publicKey(secret());
    }

    private static ObjectNode key() {
        return object(Map.of("mark", LineCipher.mark(CONFIDANT, publicKey())))
                .put("secret", hex(secret()))
                .put("publicKey", hex(publicKey()));
    }

    private static ObjectNode passphrase() {
        var salt = drawn("salt", 16);
        var key = LineCipher.passphraseKey(PASSPHRASE, salt);
        var nonce = drawn("nonce of passphrase", 24);
        return JSON.createObjectNode()
                .put("passphrase", PASSPHRASE)
                .put("salt", hex(salt))
                .put("key", hex(key))
                .put("nonce", hex(nonce))
                .put("wrapped", hex(LineCipher.wrapped(key, nonce, CONFIDANT, secret())));
    }

    private static ObjectNode recovery() {
        var key = LineCipher.recoveryKey(RECOVERY);
        var nonce = drawn("nonce of recovery", 24);
        return object(Map.of("words", RECOVERY))
                .put("key", hex(key))
                .put("nonce", hex(nonce))
                .put("wrapped", hex(LineCipher.wrappedRecovery(key, nonce, CONFIDANT, secret())));
    }

    private static ObjectNode caseKey() {
        var key = drawn("case key", 32);
        var ephemeral = drawn("ephemeral of case key", 32);
        var nonce = drawn("nonce of case key", 24);
        var receiptKey = LineCipher.receipt(LINE, RECEIPT).key();
        return JSON.createObjectNode()
                .put("key", hex(key))
                .put("ephemeral", hex(ephemeral))
                .put("sealed", hex(LineCipher.sealedFor(publicKey(), ephemeral, key, CASE)))
                .put("nonce", hex(nonce))
                .put("forReceipt", hex(LineCipher.receiptKey(receiptKey, nonce, key, PLACE)));
    }

    private static ArrayNode conversation() {
        var key = drawn("case key", 32);
        var before = LineCipher.firstChain(PLACE);
        var all = JSON.createArrayNode();
        var directions = List.of('C', 'K', 'C');
        var texts = List.of("Ik had gehoopt op één plan.", "Dank je. Wat miste je het meest?", "Alles. ".repeat(120));
        for (int number = 1; number <= 3; number++) {
            char direction = directions.get(number - 1);
            var json = object(Map.of("text", texts.get(number - 1))).toString();
            var nonce = drawn("nonce of message " + number, 24);
            var sealed = LineCipher.message(key, nonce, PLACE, number, direction, before, json);
            var chain = LineCipher.nextChain(before, number, direction, sealed);
            var headNonce = drawn("nonce of head " + number, 24);
            all.add(message(number, direction, before, json, nonce, sealed)
                    .put("chain", hex(chain))
                    .put("headNonce", hex(headNonce))
                    .put("head", hex(LineCipher.head(key, headNonce, PLACE, number, chain))));
            before = chain;
        }
        return all;
    }

    private static ArrayNode otherSide() {
        var key = drawn("case key", 32);
        var before = LineCipher.firstChain(PLACE);
        var all = JSON.createArrayNode();
        for (int number = 1; number <= 2; number++) {
            char direction = number == 1 ? 'C' : 'O';
            var json = object(Map.of("text", "Kant " + number)).toString();
            var nonce = drawn("nonce of side " + number, 24);
            var sealed = LineCipher.message(key, nonce, PLACE, number, direction, before, json);
            all.add(message(number, direction, before, json, nonce, sealed));
        }
        return all;
    }

    private static ObjectNode message(
            int number, char direction, byte[] before, String json, byte[] nonce, byte[] sealed) {
        return JSON.createObjectNode()
                .put("number", number)
                .put("direction", Character.toString(direction))
                .put("before", hex(before))
                .put("json", json)
                .put("nonce", hex(nonce))
                .put("ciphertext", hex(sealed));
    }

    private static ObjectNode memory() {
        return JSON.createObjectNode()
                .put("mark", hex(LineCipher.memory(secret(), CASE)))
                .put("ofKey", hex(LineCipher.memoryOfKey(secret(), CASE, drawn("case key", 32))));
    }

    private static ObjectNode tick() {
        var key = drawn("tick key", 32);
        var ephemeral = drawn("ephemeral of tick", 32);
        var nonce = drawn("nonce of tick", 24);
        var json = "{\"t\":\"landed\",\"landed\":\"yes\"}";
        return JSON.createObjectNode()
                .put("key", hex(key))
                .put("ephemeral", hex(ephemeral))
                .put("sealed", hex(LineCipher.sealedFor(publicKey(), ephemeral, key, RECORD)))
                .put("json", json)
                .put("nonce", hex(nonce))
                .put("content", hex(LineCipher.tick(key, nonce, LINE, RECORD, json)));
    }

    private static ObjectNode work() {
        var challenge = drawn("challenge", 32);
        var nonce = Stream.iterate(0L, n -> n + 1)
                .map(n -> ByteBuffer.allocate(8).putLong(n).array())
                .filter(tried -> LineCipher.worked(challenge, tried, 12))
                .findFirst()
                .orElseThrow();
        return JSON.createObjectNode()
                .put("challenge", hex(challenge))
                .put("bits", 12)
                .put("nonce", hex(nonce))
                .put("hash", hex(LineCipher.workHash(challenge, nonce)));
    }

    private static ObjectNode object(Map<String, ?> of) {
        return JSON.valueToTree(of);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(JsonNode of, String name) {
        return HexFormat.of().parseHex(of.get(name).asString());
    }
}

package nl.peil.confidential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A confidential line for a test, and what browsers send to it. What they seal is random bytes of the right size: the
/// server opens none of it.
@Component
public class LineFixture {

    private final Lines lines;
    private final Confidants confidants;
    private final ConfidantKeys keys;
    private final LineDesk desk;
    private final JsonMapper json;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    LineFixture(
            Lines lines,
            Confidants confidants,
            ConfidantKeys keys,
            LineDesk desk,
            JsonMapper json,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.lines = lines;
        this.confidants = confidants;
        this.keys = keys;
        this.desk = desk;
        this.json = json;
        this.db = db;
        this.transaction = transaction;
    }

    /// Opens a line that these read. None of them has a key yet.
    public String open(Me owner, Me... readers) {
        var address = "lijn-" + UUID.randomUUID().toString().substring(0, 18);
        change(owner, address, readers);
        return address;
    }

    void change(Me owner, String address, Me... readers) {
        var form = new LineForm("Iemand die luistert", address, "Marijke luistert.", "0612345678", 60, Set.of());
        owner.tenant()
                .run(() ->
                        lines.keep(form, Stream.of(readers).map(Me::organizer).collect(Collectors.toSet())));
    }

    Line line(Me owner) {
        return owner.tenant().call(() -> lines.own().orElseThrow());
    }

    ConfidantId idOf(Me reader) {
        return reader.tenant()
                .call(() -> confidants.of(reader.organizer()).orElseThrow().id());
    }

    /// She makes her key.
    MvcTestResult key(MockMvcTester browser, Me reader) {
        return desk(
                browser,
                reader,
                "keys",
                Map.of("publicKey", bytes(32), "salt", bytes(16), "wrapped", bytes(72), "wrappedRecovery", bytes(72)));
    }

    /// She has a real key, which opens by the passphrase and by the sheet of the published vectors: what a passphrase
    /// takes at full strength was done once, for those.
    void keyed(Me reader) {
        var published = json.readTree(LineVectorsTest.FILE).get("passphrase");
        var passphrase = LineVectors.bytes(published, "key");
        var sheet = LineCipher.recoveryKey(LineVectors.RECOVERY);
        var secret = KeyWrap.random(32);
        reader.tenant().run(() -> {
            var who = desk.reader(reader.organizer());
            var id = who.confidant().id().value();
            var pair = new KeyPair(
                    new Bytes(Sodium.publicKey(secret)),
                    new Bytes(LineVectors.bytes(published, "salt")),
                    new Bytes(LineCipher.wrapped(passphrase, KeyWrap.random(24), id, secret)),
                    new Bytes(LineCipher.wrappedRecovery(sheet, KeyWrap.random(24), id, secret)),
                    false);
            if (!keys.begin(who, pair)) throw new IllegalStateException("she has a key");
        });
    }

    MvcTestResult desk(MockMvcTester browser, Me reader, String what, Map<String, ?> body) {
        return browser.post()
                .uri("/line-desk/api/" + what)
                .contentType("application/json")
                .content(json.writeValueAsString(body))
                .with(PracticeFixture.signedIn(reader))
                .exchange();
    }

    MvcTestResult ask(MockMvcTester browser, String address, String what, Map<String, ?> body) {
        return browser.post()
                .uri("/line/" + address + "/api/" + what)
                .contentType("application/json")
                .content(json.writeValueAsString(body))
                .exchange();
    }

    /// The same, after the work that is asked for it.
    MvcTestResult work(MockMvcTester browser, String address, String what, Map<String, ?> body) {
        var worked = new HashMap<String, Object>(body);
        worked.putAll(done(answer(ask(browser, address, "challenge", Map.of()))));
        return ask(browser, address, what, worked);
    }

    static Map<String, String> done(JsonNode challenge) {
        var bytes = Bytes.of(challenge.get("challenge").asString());
        var nonce = work(bytes.value(), challenge.get("bits").asInt());
        return Map.of("challenge", bytes.text(), "nonce", new Bytes(nonce).text());
    }

    static byte[] work(byte[] challenge, int bits) {
        var nonce = new byte[Challenges.NONCE];
        for (int i = 0; Hashes.zeroBits(Hashes.work(challenge, nonce)) < bits; i++) {
            for (int place = 0; place < 4; place++) nonce[place] = (byte) (i >> 8 * place);
        }
        return nonce;
    }

    /// A conversation as a browser begins it, for those who read the line.
    Map<String, Object> conversation(Bytes lookup, ConfidantId... readers) {
        var wanted = new HashMap<String, Object>();
        wanted.put("id", UUID.randomUUID().toString());
        wanted.put("kind", "CONVERSATION");
        wanted.put("days", 60);
        wanted.put("lookupHash", new Bytes(Hashes.lookup(lookup)).text());
        wanted.put("receiptKey", bytes(72));
        wanted.put("keys", keys(readers));
        wanted.put("message", message(1, "C"));
        wanted.put("head", bytes(76));
        return wanted;
    }

    static List<Map<String, String>> keys(ConfidantId... readers) {
        return Stream.of(readers)
                .map(reader -> Map.of("confidant", reader.value().toString(), "sealed", bytes(96)))
                .toList();
    }

    static Map<String, Object> message(int number, String direction) {
        return Map.of("number", number, "direction", direction, "ciphertext", bytes(552));
    }

    static Map<String, Object> written(Bytes lookup, int number, String direction) {
        var body = new HashMap<String, Object>(message(number, direction));
        body.put("lookup", lookup.text());
        body.put("head", bytes(76));
        return body;
    }

    /// Of what isn't sealed.
    int count(String sql) {
        return java.util.Objects.requireNonNull(transaction.execute(
                status -> db.sql(sql).query((row, number) -> row.getInt(1)).single()));
    }

    JsonNode answer(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    static Bytes lookup() {
        return new Bytes(KeyWrap.random(32));
    }

    static String bytes(int length) {
        return new Bytes(KeyWrap.random(length)).text();
    }
}

package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who speaks to a line over HTTP, as the pages do. What she sends has the right sizes and is noise: the
/// server can't tell.
final class LineCaller {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String api;

    LineCaller(String house, String address) {
        this.api = house + "/line/" + address + "/api/";
    }

    record Answer(int status, JsonNode body) {}

    /// A case that somebody has begun, and what finds it.
    record Begun(UUID id, byte[] lookup) {}

    Begun begins(String kind, List<UUID> confidants, byte[] ciphertext) throws IOException {
        var begun = new Begun(UUID.randomUUID(), noise(32));
        var keys = confidants.stream()
                .map(id -> Map.of("confidant", id.toString(), "sealed", text(noise(96))))
                .toList();
        var body = worked();
        body.putAll(Map.of(
                "id", begun.id().toString(),
                "kind", kind,
                "days", 60,
                "lookupHash", text(LineCipher.lookupHash(begun.lookup())),
                "receiptKey", text(noise(72)),
                "keys", keys,
                "message", Map.of("number", 1, "direction", "C", "ciphertext", text(ciphertext)),
                "head", text(noise(76))));
        var answer = post("cases", body);
        if (answer.status() != 201) throw new IOException("not begun: " + answer);
        return begun;
    }

    Answer opens(byte[] lookup) throws IOException {
        var body = worked();
        body.put("lookup", text(lookup));
        return post("open", body);
    }

    Answer reads(byte[] lookup) throws IOException {
        return post("read", Map.of("lookup", text(lookup), "after", 0));
    }

    Answer writes(byte[] lookup, int number, byte[] ciphertext) throws IOException {
        return post(
                "write",
                Map.of(
                        "lookup", text(lookup),
                        "number", number,
                        "direction", "C",
                        "ciphertext", text(ciphertext),
                        "head", text(noise(76))));
    }

    /// What has to be done before a case is begun or looked for.
    private Map<String, Object> worked() throws IOException {
        var asked = post("challenge", Map.of()).body();
        var challenge = bytes(asked.get("challenge").asString());
        int bits = asked.get("bits").asInt();
        for (long n = 0; ; n++) {
            var nonce = ByteBuffer.allocate(8).putLong(n).array();
            if (!LineCipher.worked(challenge, nonce, bits)) continue;
            return new java.util.HashMap<>(Map.of("challenge", text(challenge), "nonce", text(nonce)));
        }
    }

    Answer post(String what, Map<String, ?> body) throws IOException {
        try {
            var request = HttpRequest.newBuilder(URI.create(api + what))
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString(UTF_8));
            boolean told =
                    answer.headers().firstValue("content-type").orElse("").contains("json");
            return new Answer(answer.statusCode(), JSON.readTree(told ? answer.body() : "null"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static byte[] noise(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}

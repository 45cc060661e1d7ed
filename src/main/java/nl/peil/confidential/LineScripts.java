package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The scripts of the line, each with the hash by which a browser checks that it is the one that was published. For
/// templates too: `scripts.src('client')`, `scripts.integrity('client')`, `scripts.importMap`.
@Component("lineScripts")
public class LineScripts {

    private static final String FOLDER = "/js/line/";

    /// What the worker is made of, in this order. The pages themselves never run these.
    private static final List<String> WORKER = List.of("libsodium-sumo.js", "libsodium-wrappers.js", "crypt.js");

    private final JsonMapper json;
    private @Nullable Known known;

    LineScripts(JsonMapper json) {
        this.json = json;
    }

    /// A file with its hash, as a page is told.
    public record Script(String src, String integrity) {}

    private record Known(Map<String, String> hashes, String importMap, String importMapHash) {}

    /// The map from names to files, to stand in a page exactly so.
    public String getImportMap() {
        return known().importMap();
    }

    /// The three files of the worker.
    public List<Script> getWorker() {
        return WORKER.stream().map(this::script).toList();
    }

    public Script script(String file) {
        return new Script(
                FOLDER + file, Objects.requireNonNullElse(known().hashes().get(file), ""));
    }

    /// Where a module is, by its name.
    public String src(String name) {
        return FOLDER + name + ".js";
    }

    public String integrity(String name) {
        return script(name + ".js").integrity();
    }

    /// What a browser may load on a page of the line: what is ours, and of that no script but these.
    String policy() {
        return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' '" + known().importMapHash()
                + "'; worker-src blob:; connect-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private synchronized Known known() {
        var read = known;
        if (read == null) known = read = read();
        return read;
    }

    private Known read() {
        var hashes = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:static/js/line/*.js*")) {
                hashes.put(
                        Objects.requireNonNull(file.getFilename()),
                        hash("sha384", "SHA-384", file.getContentAsByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var map = json.writeValueAsString(importMap(hashes));
        return new Known(hashes, map, hash("sha256", "SHA-256", map.getBytes(UTF_8)));
    }

    private static Map<String, Map<String, String>> importMap(Map<String, String> hashes) {
        var imports = new LinkedHashMap<String, String>();
        var integrity = new LinkedHashMap<String, String>();
        hashes.forEach((file, hash) -> {
            if (!file.endsWith(".js") || WORKER.contains(file)) return;
            imports.put("line/" + file.substring(0, file.length() - ".js".length()), FOLDER + file);
            integrity.put(FOLDER + file, hash);
        });
        var map = new LinkedHashMap<String, Map<String, String>>();
        map.put("imports", imports);
        map.put("integrity", integrity);
        return map;
    }

    private static String hash(String name, String algorithm, byte[] content) {
        try {
            return name + "-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance(algorithm).digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

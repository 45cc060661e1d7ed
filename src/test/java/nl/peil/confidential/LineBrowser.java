package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.Visitor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A page in Chromium with the line's own scripts and rules, and no Peil behind it: the files are handed to the browser
/// as they lie here.
final class LineBrowser implements AutoCloseable {

    static final Path SCRIPTS = Path.of("src/main/resources/static/js/line");
    static final List<String> WORKER = List.of("libsodium-sumo.js", "libsodium-wrappers.js", "crypt.js");

    private static final String HOUSE = "https://line.example/";
    private static final Map<String, String> MODULES =
            Map.of("line/crypter", "/js/line/crypter.js", "line/words", "/js/line/words.js");
    private static final String IMPORTS =
            new JsonMapper().writeValueAsString(Map.of("imports", MODULES, "integrity", integrityOf(MODULES.values())));

    /// Bytes travel as hexadecimal both ways.
    private static final String ASK = """
        async ({ at, name, given }) => {
          const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
          const out = value => value instanceof Uint8Array ? { $bytes: hex(value) }
            : Array.isArray(value) ? value.map(out)
            : value && typeof value === "object"
              ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, out(inner)]))
              : value;
          const into = value => typeof value?.$bytes === "string"
            ? Uint8Array.from(value.$bytes.match(/../g) ?? [], byte => parseInt(byte, 16))
            : Array.isArray(value) ? value.map(into)
            : value && typeof value === "object"
              ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, into(inner)]))
              : value;
          const began = performance.now();
          try {
            const answer = out(await window.workers[at][name](...into(given)));
            return { answer, took: performance.now() - began };
          } catch (wrong) {
            return { wrong: { name: wrong.name, message: wrong.message, what: wrong.what ?? null } };
          }
        }\
        """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, byte[]> replaced = new HashMap<>();
    private long lastTook;

    LineBrowser() {
        context = Visitor.chromium().newContext();
        context.route("**/*", this::answer);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        context.onWebError(error -> complaints.add(error.error()));
        page = context.newPage();
        page.navigate(HOUSE);
    }

    /// What the worker said no to, by name.
    static final class Wrong extends RuntimeException {
        final String name;
        final @Nullable Object what;

        Wrong(Map<?, ?> wrong) {
            super(wrong.get("name") + ": " + wrong.get("message"));
            this.name = String.valueOf(wrong.get("name"));
            this.what = wrong.get("what");
        }
    }

    /// A worker of its own: what one knows, no other does.
    final class Crypt {
        private final int at;

        private Crypt(int at) {
            this.at = at;
        }

        /// Bytes, numbers, words, lists and maps; a map for whatever has names.
        Object ask(String name, @Nullable Object... given) {
            var told = (Map<?, ?>) page.evaluate(ASK, Map.of("at", at, "name", name, "given", out(List.of(given))));
            if (told.get("wrong") instanceof Map<?, ?> wrong) throw new Wrong(wrong);
            lastTook = told.get("took") instanceof Number took ? took.longValue() : 0;
            return into(told.get("answer"));
        }

        Map<?, ?> map(String name, Object... given) {
            return (Map<?, ?>) ask(name, given);
        }

        byte[] bytes(String name, Object... given) {
            return (byte[]) ask(name, given);
        }

        int handle(String name, Object... given) {
            return (int) ask(name, given);
        }
    }

    /// Milliseconds that the last answer took in the browser.
    long lastTook() {
        return lastTook;
    }

    Crypt crypt() {
        var files = WORKER.stream()
                .map(file -> Map.of("src", "/js/line/" + file, "integrity", integrity(file)))
                .toList();
        var at = page.evaluate("""
            async files => {
              const { crypter } = await import("line/crypter");
              window.workers = [...window.workers ?? [], await crypter(files)];
              return window.workers.length - 1;
            }\
            """, files);
        return new Crypt((int) at);
    }

    Object evaluate(String script, @Nullable Object given) {
        return page.evaluate(script, given);
    }

    /// From now on this file is another than its integrity says.
    void replace(String file, String with) {
        replaced.put(file, with.getBytes(UTF_8));
    }

    /// Errors that the browser reported, a breach of the page's rules among them.
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    private void answer(Route route) {
        var path = route.request().url().substring(HOUSE.length());
        if (path.isEmpty()) route.fulfill(page());
        else if (path.startsWith("js/line/")) route.fulfill(file(path.substring("js/line/".length())));
        else route.fulfill(new Route.FulfillOptions().setStatus(404));
    }

    private static Route.FulfillOptions page() {
        var rules =
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' '" + hash("SHA-256", IMPORTS.getBytes(UTF_8))
                        + "'; worker-src blob:; connect-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        var html = """
            <!doctype html>
            <html lang="nl"><head><meta charset="utf-8"><title>Vertrouwenslijn</title>
            <link rel="icon" href="data:,"></head><body>
            <script type="importmap">%s</script>
            <script type="module" src="/js/line/crypter.js" integrity="%s"></script>
            </body></html>
            """.formatted(IMPORTS, integrity("crypter.js"));
        return new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setHeaders(Map.of("Content-Security-Policy", rules, "Content-Type", "text/html; charset=utf-8"))
                .setBody(html);
    }

    private Route.FulfillOptions file(String name) {
        var type = name.endsWith(".json") ? "application/json" : "text/javascript";
        return new Route.FulfillOptions()
                .setHeaders(Map.of("Cache-Control", "no-store", "Content-Type", type))
                .setBodyBytes(replaced.getOrDefault(name, read(name)));
    }

    private static Map<String, String> integrityOf(Collection<String> addresses) {
        return addresses.stream()
                .collect(toMap(address -> address, address -> integrity(address.substring("/js/line/".length()))));
    }

    /// Subresource integrity: sha384, in base64.
    static String integrity(String file) {
        return hash("SHA-384", read(file));
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance(algorithm).digest(bytes);
            return algorithm.replace("SHA-", "sha") + "-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(SCRIPTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object out(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> Map.of("$bytes", HexFormat.of().formatHex(bytes));
            case List<?> list -> list.stream().map(LineBrowser::out).toList();
            case Map<?, ?> map -> mapped(map, LineBrowser::out);
            case Character letter -> letter.toString();
            case UUID id -> id.toString();
            case null -> null;
            default -> value;
        };
    }

    private static @Nullable Object into(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map
            when map.get("$bytes") instanceof String hex && map.size() == 1 ->
                HexFormat.of().parseHex(hex);
            case Map<?, ?> map -> mapped(map, LineBrowser::into);
            case List<?> list -> list.stream().map(LineBrowser::into).toList();
            case null -> null;
            default -> value;
        };
    }

    private interface Each {
        @Nullable
        Object of(@Nullable Object value);
    }

    private static Map<Object, @Nullable Object> mapped(Map<?, ?> map, Each each) {
        var mapped = new LinkedHashMap<Object, @Nullable Object>();
        map.forEach((key, value) -> mapped.put(key, each.of(value)));
        return mapped;
    }
}

package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.confidential.Needles.Pass;

/// What a thief took, searched for what she shouldn't find: every text in every form in which a program may have
/// written it down. All texts in all forms are looked for in one pass over each file.
final class Loot {

    private final int piece;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, List<byte[]>> heard = new LinkedHashMap<>();

    Loot() {
        this(1 << 20);
    }

    /// @param piece so many bytes of a file are read at a time
    Loot(int piece) {
        this.piece = piece;
    }

    /// Every file below a folder, or the one file; it is searched where it lies.
    void take(Path of) throws IOException {
        try (var all = Files.walk(of)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("postgres-programs-"))
                    .forEach(file -> files.put(of.getFileName() + "/" + of.relativize(file), file));
        }
    }

    /// What was heard, each piece by itself.
    void add(String name, byte[] bytes) {
        heard.computeIfAbsent(name, _ -> new ArrayList<>()).add(bytes);
    }

    /// Where it was found, in which form: `data/pg_wal/0001: … as UTF-8`.
    Set<String> find(String text) {
        return findAny(List.of(text));
    }

    /// The same for each of them.
    Set<String> findAny(Iterable<String> texts) {
        var forms = new ArrayList<Map.Entry<String, String>>();
        for (var text : texts) {
            forms(text).forEach((form, needle) -> forms.add(Map.entry(text + " as " + form, needle)));
        }
        var needles = new Needles(
                forms.stream().map(form -> form.getValue().getBytes(ISO_8859_1)).toList());
        return Stream.concat(
                        files.entrySet().stream().map(file -> (Search) pass -> {
                            read(file.getValue(), pass);
                            return file.getKey();
                        }),
                        heard.entrySet().stream().map(said -> (Search) pass -> {
                            said.getValue().forEach(bytes -> {
                                pass.begin();
                                pass.read(bytes, bytes.length);
                            });
                            return said.getKey();
                        }))
                .parallel()
                .flatMap(search -> {
                    var pass = needles.pass();
                    var name = search.in(pass);
                    return pass.found().stream()
                            .mapToObj(number -> name + ": " + forms.get(number).getKey());
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Something to search.
    private interface Search {
        /// @return its name
        String in(Pass pass);
    }

    private void read(Path file, Pass pass) {
        try (var bytes = Files.newInputStream(file)) {
            var buffer = new byte[piece];
            for (int length; (length = bytes.read(buffer)) >= 0; ) pass.read(buffer, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> forms(String text) {
        var bytes = text.getBytes(UTF_8);
        var forms = new LinkedHashMap<String, String>();
        forms.put("UTF-8", new String(bytes, ISO_8859_1));
        forms.put("UTF-16", new String(text.getBytes(UTF_16LE), ISO_8859_1));
        forms.put("hex", HexFormat.of().formatHex(bytes));
        forms.put("HEX", HexFormat.of().withUpperCase().formatHex(bytes));
        forms.put("form", URLEncoder.encode(text, UTF_8));
        forms.put("URL", URLEncoder.encode(text, UTF_8).replace("+", "%20"));
        for (int shift = 0; shift < 3; shift++) {
            forms.put("base64 +" + shift, inside(Base64.getEncoder(), bytes, shift));
            forms.put("base64url +" + shift, inside(Base64.getUrlEncoder(), bytes, shift));
        }
        return forms;
    }

    /// As it stands somewhere inside a longer text in base64: without the digits at both ends that depend on what is
    /// around it.
    private static String inside(Base64.Encoder encoder, byte[] bytes, int shift) {
        var shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var digits = encoder.withoutPadding().encodeToString(shifted);
        int from = (shift * 8 + 5) / 6;
        int to = (shifted.length * 8) / 6;
        return digits.substring(from, to);
    }
}

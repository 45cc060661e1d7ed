package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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

/// What a thief took, searched for what she shouldn't find: every text in every form in which a program may have
/// written
/// it down.
final class Loot {

    /// One byte a character, so that a search of text is a search of bytes.
    private final Map<String, String> parts = new LinkedHashMap<>();

    /// Every file below a folder, or the one file.
    void take(Path of) throws IOException {
        try (var files = Files.walk(of)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                add(of.getFileName() + "/" + of.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    void add(String name, byte[] bytes) {
        parts.merge(name, new String(bytes, ISO_8859_1), (earlier, later) -> earlier + "\n" + later);
    }

    /// Where it was found, in which form: `data/pg_wal/0001: as UTF-8`.
    List<String> find(String text) {
        var found = new ArrayList<String>();
        var forms = forms(text);
        parts.forEach((name, content) -> forms.forEach((form, needle) -> {
            if (content.contains(needle)) found.add(name + ": " + text + " as " + form);
        }));
        return found;
    }

    /// The same for each of them.
    Set<String> findAny(Iterable<String> texts) {
        var found = new TreeSet<String>();
        texts.forEach(text -> found.addAll(find(text)));
        return found;
    }

    int size() {
        return parts.values().stream().mapToInt(String::length).sum();
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

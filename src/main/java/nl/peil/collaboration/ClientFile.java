package nl.peil.collaboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.peil.notice.PhoneNumber;
import nl.peil.platform.Spreadsheet;
import org.jspecify.annotations.Nullable;

/// A table of clients, as a spreadsheet saves it: every good line, and what is wrong with every other.
record ClientFile(List<Line> good, List<Wrong> wrong) {

    /// How many clients a file may hold.
    static final int MOST = 5000;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    /// What a column may be called.
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("name", "name"), Map.entry("naam", "name"),
            Map.entry("channel", "channel"), Map.entry("kanaal", "channel"),
            Map.entry("phone", "phone"), Map.entry("telefoon", "phone"),
            Map.entry("email", "email"), Map.entry("e-mail", "email"),
            Map.entry("language", "language"), Map.entry("taal", "language"),
            Map.entry("place", "place"), Map.entry("plaats", "place"),
            Map.entry("note", "note"), Map.entry("notitie", "note"),
            Map.entry("key", "key"), Map.entry("sleutel", "key"));

    private static final Map<String, Channel> CHANNELS = Map.of(
            "whatsapp", Channel.WHATSAPP,
            "sms", Channel.SMS,
            "email", Channel.EMAIL,
            "e-mail", Channel.EMAIL,
            "phone", Channel.PHONE,
            "telefoon", Channel.PHONE,
            "bellen", Channel.PHONE,
            "none", Channel.NONE,
            "geen", Channel.NONE);

    private static final Map<String, String> LANGUAGES =
            Map.of("nl", "nl", "nederlands", "nl", "dutch", "nl", "en", "en", "engels", "en", "english", "en");

    /// @param key how another system knows her
    record Line(
            long number, ClientDetails details, @Nullable String key) {}

    /// @param problem the column, or `header`, `empty`, `quotes`, `twice`, `too-many`: the last part of a message key
    record Wrong(long number, String problem, String value) {}

    static ClientFile read(byte[] content) {
        return read(Spreadsheet.text(content));
    }

    static ClientFile read(String text) {
        var reading = new Reading();
        if (!Spreadsheet.read(text, reading::add)) reading.wrong.add(new Wrong(reading.last + 1, "quotes", ""));
        if (reading.good.isEmpty() && reading.wrong.isEmpty()) reading.wrong.add(new Wrong(1, "empty", ""));
        return new ClientFile(reading.good, reading.wrong);
    }

    private static final class Reading {

        private final List<Line> good = new ArrayList<>();
        private final List<Wrong> wrong = new ArrayList<>();
        private final HashSet<String> seen = new HashSet<>();
        private @Nullable Map<String, Integer> columns;
        private long last;

        void add(long number, List<String> fields) {
            last = number;
            if (columns == null) {
                columns = header(number, fields);
            } else if (good.size() == MOST) {
                wrong.add(new Wrong(number, "too-many", String.valueOf(MOST)));
            } else if (columns.containsKey("name")) {
                line(number, columns, fields);
            }
        }

        private Map<String, Integer> header(long number, List<String> fields) {
            var found = new HashMap<String, Integer>();
            for (int i = 0; i < fields.size(); i++) {
                var column = COLUMNS.get(fields.get(i).strip().toLowerCase(Locale.ROOT));
                if (column != null) found.putIfAbsent(column, i);
            }
            if (!found.containsKey("name")) wrong.add(new Wrong(number, "header", ""));
            return found;
        }

        /// Takes the line in, or says the first thing that is wrong with it.
        private void line(long number, Map<String, Integer> at, List<String> fields) {
            var row = new Row(at, fields);
            var problem = row.problem();
            var key = row.value("key");
            boolean twice = !seen.add(row.who()) || (key != null && !seen.add("key " + key));
            if (problem == null && twice) problem = "twice";
            if (problem == null) good.add(new Line(number, row.details(), row.value("key")));
            else wrong.add(new Wrong(number, problem, Objects.requireNonNullElse(row.value(problem), "")));
        }
    }

    /// One line of the file, by the names of its columns.
    private record Row(Map<String, Integer> at, List<String> fields) {

        @Nullable
        String value(String column) {
            var index = at.get(column);
            if (index == null || index >= fields.size()) return null;
            var value = fields.get(index).strip();
            return value.isEmpty() ? null : value;
        }

        /// The column that can't be taken in, or nothing.
        @Nullable
        String problem() {
            var name = value("name");
            if (name == null || name.length() > 100) return "name";
            var phone = value("phone");
            if (phone != null && PhoneNumber.international(phone).isEmpty()) return "phone";
            var email = value("email");
            if (email != null && !ADDRESS.matcher(email).matches()) return "email";
            if (channel() == null) return "channel";
            if (language() == null) return "language";
            var note = value("note");
            return note != null && note.length() > 2000 ? "note" : null;
        }

        ClientDetails details() {
            return new ClientDetails(
                    Objects.requireNonNull(value("name")),
                    Objects.requireNonNull(channel()),
                    phone(),
                    value("email"),
                    Objects.requireNonNull(language()),
                    value("place"),
                    value("note"));
        }

        /// Two lines about the same person say so in their name and how to reach her.
        String who() {
            return (value("name") + "/" + phone() + "/" + value("email")).toLowerCase(Locale.ROOT);
        }

        private @Nullable String phone() {
            var phone = value("phone");
            return phone == null ? null : PhoneNumber.international(phone).orElse(null);
        }

        /// What is written, if it can be used; what the line allows, if nothing is.
        private @Nullable Channel channel() {
            var written = value("channel");
            if (written == null)
                return phone() != null ? Channel.WHATSAPP : value("email") != null ? Channel.EMAIL : Channel.NONE;
            var channel = CHANNELS.get(written.toLowerCase(Locale.ROOT));
            if (channel == null || (channel.needsPhone() && phone() == null)) return null;
            return channel == Channel.EMAIL && value("email") == null ? null : channel;
        }

        private @Nullable String language() {
            var written = value("language");
            return written == null ? "nl" : LANGUAGES.get(written.toLowerCase(Locale.ROOT));
        }
    }
}

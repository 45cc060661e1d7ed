package nl.peil.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.peil.place.Place;
import nl.peil.place.Places;
import nl.peil.platform.Spreadsheet;
import nl.peil.platform.Typed;
import nl.peil.practice.Axis;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import nl.peil.referral.matching.Trait.Group;
import org.jspecify.annotations.Nullable;

/// A table of colleagues, as a spreadsheet saves it: every good line, and what is wrong with every other.
record ColleagueFile(List<Line> good, List<Wrong> wrong) {

    /// How many colleagues a file may hold.
    static final int MOST = 2000;

    private static final String USUAL_REACH = "30";

    /// What a column may be called.
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("naam", "name"),
            Map.entry("name", "name"),
            Map.entry("e-mail", "email"),
            Map.entry("email", "email"),
            Map.entry("mail", "email"),
            Map.entry("telefoon", "phone"),
            Map.entry("phone", "phone"),
            Map.entry("website", "website"),
            Map.entry("plaats", "place"),
            Map.entry("place", "place"),
            Map.entry("km", "reach"),
            Map.entry("plek", "free"),
            Map.entry("room", "free"),
            Map.entry("specialismen", "SPECIALISM"),
            Map.entry("specialisms", "SPECIALISM"),
            Map.entry("huishoudens", "HOUSEHOLD"),
            Map.entry("households", "HOUSEHOLD"),
            Map.entry("talen", "LANGUAGE"),
            Map.entry("languages", "LANGUAGE"),
            Map.entry("betaling", "FUNDING"),
            Map.entry("funding", "FUNDING"),
            Map.entry("momenten", "MOMENT"),
            Map.entry("moments", "MOMENT"),
            Map.entry("structuur", "style0"),
            Map.entry("structure", "style0"),
            Map.entry("regie", "style1"),
            Map.entry("direction", "style1"),
            Map.entry("begin", "style2"),
            Map.entry("start", "style2"),
            Map.entry("tussendoor", "style3"),
            Map.entry("between", "style3"),
            Map.entry("toon", "style4"),
            Map.entry("tone", "style4"),
            Map.entry("woorden", "words"),
            Map.entry("words", "words"),
            Map.entry("toestemming", "consented"),
            Map.entry("consent", "consented"));

    private static final List<String> NEEDED = List.of("name", "place", "consented");

    record Line(long number, ColleagueDetails details) {}

    /// @param problem the last part of a message key
    /// @param value what stands there
    record Wrong(long number, String problem, String value) {}

    static ColleagueFile read(String text, Places places, LocalDate today) {
        var reading = new Reading(places, today);
        if (!Spreadsheet.read(text, reading::add)) reading.wrong.add(new Wrong(reading.last + 1, "quotes", ""));
        if (reading.good.isEmpty() && reading.wrong.isEmpty()) reading.wrong.add(new Wrong(1, "empty", ""));
        return new ColleagueFile(reading.good, reading.wrong);
    }

    private static final class Reading {

        private final List<Line> good = new ArrayList<>();
        private final List<Wrong> wrong = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private final Places places;
        private final LocalDate today;
        private @Nullable Map<String, Integer> columns;
        private boolean usable = true;
        private long last;

        Reading(Places places, LocalDate today) {
            this.places = places;
            this.today = today;
        }

        void add(long number, List<String> fields) {
            last = number;
            if (columns == null) columns = header(number, fields);
            else if (good.size() == MOST) wrong.add(new Wrong(number, "too-many", ""));
            else if (usable) line(number, new Row(columns, fields, places));
        }

        private Map<String, Integer> header(long number, List<String> fields) {
            var found = new HashMap<String, Integer>();
            for (int i = 0; i < fields.size(); i++) {
                var column = COLUMNS.get(fields.get(i).strip().toLowerCase(Locale.ROOT));
                if (column != null) found.putIfAbsent(column, i);
            }
            usable = found.keySet().containsAll(NEEDED);
            if (!usable) wrong.add(new Wrong(number, "header", ""));
            return found;
        }

        /// Takes the line in, or says the first thing that is wrong with it.
        private void line(long number, Row row) {
            var problem = row.problem(today);
            if (problem == null && !seen.add(Colleague.key(row.details())))
                problem = new Problem("twice", row.details().name());
            if (problem == null) good.add(new Line(number, row.details()));
            else wrong.add(new Wrong(number, problem.what(), problem.value()));
        }
    }

    private record Problem(String what, String value) {}

    /// One line of the file, by the names of its columns.
    private record Row(Map<String, Integer> at, List<String> fields, Places places) {

        String value(String column) {
            var index = at.get(column);
            return index == null || index >= fields.size()
                    ? ""
                    : fields.get(index).strip();
        }

        @Nullable
        Problem problem(LocalDate today) {
            if (value("name").isEmpty() || value("name").length() > 100) return wrong("name");
            if (!value("email").matches(Typing.EMAIL) || value("email").length() > 254) return wrong("email");
            if (!value("phone").isEmpty() && Typing.phone(value("phone")) == null) return wrong("phone");
            if (value("email").isEmpty() && value("phone").isEmpty()) return wrong("contact");
            if (!value("website").isEmpty() && Typing.site(value("website")).isEmpty()) return wrong("website");
            if (places.meant(value("place")).isEmpty()) return wrong("place");
            if (!reach().matches("\\d{1,3}") || Integer.parseInt(reach()) > ColleagueDetails.FARTHEST)
                return wrong("reach");
            if (!free().matches("\\d{1,2}")) return wrong("free");
            for (var group : Group.values()) {
                for (var word : words(group)) {
                    if (TraitWords.trait(word, group).isEmpty()) return new Problem("trait", word);
                }
            }
            for (int axis = 0; axis < Axis.values().length; axis++) {
                if (!value("style" + axis).matches("[0-5]?")) return wrong("style" + axis, "style");
            }
            if (value("words").length() > ColleagueDetails.MOST_WORDS) return new Problem("words", "");
            var day = Typing.day(value("consented"));
            if (day.isEmpty()) return wrong("consented");
            return Colleague.canHaveConsented(day.get(), today) ? null : wrong("consented", "future");
        }

        private Problem wrong(String column) {
            return wrong(column, column);
        }

        private Problem wrong(String column, String as) {
            return new Problem(as, value(column));
        }

        ColleagueDetails details() {
            return new ColleagueDetails(
                    value("name"),
                    Typed.orNothing(value("email")),
                    Typing.phone(value("phone")),
                    Typing.site(value("website")).orElse(null),
                    places.meant(value("place")).map(Place::label).orElseThrow(),
                    Integer.parseInt(reach()),
                    traits(),
                    new Style(point(0), point(1), point(2), point(3), point(4)),
                    Integer.parseInt(free()),
                    value("words"),
                    Typing.day(value("consented")).orElseThrow());
        }

        private String reach() {
            return Objects.requireNonNullElse(Typed.orNothing(value("reach")), USUAL_REACH);
        }

        private String free() {
            return Objects.requireNonNullElse(Typed.orNothing(value("free")), "1");
        }

        private int point(int axis) {
            var point = value("style" + axis);
            return point.isEmpty() ? 0 : Integer.parseInt(point);
        }

        private Set<Trait> traits() {
            var traits = EnumSet.noneOf(Trait.class);
            for (var group : Group.values()) {
                words(group).forEach(word -> TraitWords.trait(word, group).ifPresent(traits::add));
            }
            return traits;
        }

        private List<String> words(Group group) {
            return java.util.Arrays.stream(value(group.name()).split("[|/]"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}

package nl.peil.development;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// The rules as they are typed: a line for each kind, of which those without points count for nothing.
record PointForm(@Nullable String goal, @Nullable List<Line> lines) {

    private static final Pattern POINTS = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?|100");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,2}|1000");

    record Line(
            @Nullable String points,
            PointRule.@Nullable Per per,
            @Nullable String atMost) {
        static final Line EMPTY = new Line(null, PointRule.Per.HOUR, null);
    }

    PointForm {
        var all = new ArrayList<Line>(lines == null ? List.of() : lines);
        while (all.size() < EntryKind.values().length) all.add(Line.EMPTY);
        lines = List.copyOf(all.subList(0, EntryKind.values().length));
    }

    static PointForm of(PointScheme scheme, Locale language) {
        var lines = new ArrayList<Line>();
        for (var kind : EntryKind.values()) {
            lines.add(scheme.of(kind).map(rule -> line(rule, language)).orElse(Line.EMPTY));
        }
        return new PointForm(scheme.goal() == null ? null : scheme.goal().toString(), lines);
    }

    private static Line line(PointRule rule, Locale language) {
        return new Line(
                Hours.decimal(rule.points(), language),
                rule.per(),
                rule.atMost() == null ? null : rule.atMost().toString());
    }

    /// What the lines are about, in their order.
    public EntryKind[] kinds() {
        return EntryKind.values();
    }

    public PointRule.Per[] pers() {
        return PointRule.Per.values();
    }

    void check(BindingResult errors) {
        if (errors.hasErrors()) return;
        wrong(goal, WHOLE, "goal", errors);
        int at = 0;
        for (var line : Objects.requireNonNull(lines)) {
            wrong(line.points(), POINTS, "lines[" + at + "].points", errors);
            wrong(line.atMost(), WHOLE, "lines[" + at + "].atMost", errors);
            at++;
        }
    }

    private static void wrong(@Nullable String typed, Pattern right, String field, BindingResult errors) {
        var text = Typed.orNothing(typed);
        if (text != null && !right.matcher(text).matches()) errors.rejectValue(field, "development.log.points.wrong");
    }

    /// Once it is checked.
    PointScheme scheme() {
        var rules = new ArrayList<PointRule>();
        int at = 0;
        for (var line : Objects.requireNonNull(lines)) {
            var kind = EntryKind.values()[at++];
            var points = Typed.orNothing(line.points());
            if (points == null) continue;
            var worth = new BigDecimal(points.replace(',', '.'));
            if (worth.signum() == 0) continue;
            var per = line.per() == null ? PointRule.Per.HOUR : line.per();
            rules.add(new PointRule(kind, worth, per, whole(line.atMost())));
        }
        return new PointScheme(rules, whole(goal));
    }

    private static @Nullable Integer whole(@Nullable String typed) {
        var text = Typed.orNothing(typed);
        return text == null ? null : Integer.valueOf(text);
    }
}

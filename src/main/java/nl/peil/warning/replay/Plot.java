package nl.peil.warning.replay;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Reading;

/// The course of one collaboration: both sides' scores above, the bucket's drops below, up to and over the rim.
final class Plot {

    private static final int LEFT = 56;
    private static final int STEP = 34;
    private static final int TOP = 56;
    private static final int SCORES = 160;
    private static final int GAP = 44;
    private static final int LEVELS = 180;
    private static final int LINE = 18;

    /// Twice full is as full as it gets.
    private static final double MOST = 2.0 * Bucket.RIM;

    /// One session with what was given after it.
    private record Point(LocalDate date, Outcome outcome, double client, double organizer, Reading reading) {}

    private final String name;
    private final List<Point> points;
    private final Texts texts;
    private final StringBuilder svg = new StringBuilder();

    Plot(String name, List<Event> events, Texts texts) {
        this.name = name;
        this.points = points(events);
        this.texts = texts;
    }

    private static List<Point> points(List<Event> events) {
        var bucket = new Bucket();
        var points = new ArrayList<Point>();
        var day = new ArrayList<Event>();
        // an evaluation may stand before its session
        var sorted = events.stream()
                .sorted(comparing(Event::date).thenComparing(Plot::isEvaluation))
                .toList();
        for (var event : sorted) {
            if (!day.isEmpty() && day.getFirst().date().isBefore(event.date())) end(day, bucket, points);
            day.add(event);
        }
        if (!day.isEmpty()) end(day, bucket, points);
        return points;
    }

    private static boolean isEvaluation(Event event) {
        return event instanceof Event.ClientEvaluated || event instanceof Event.OrganizerEvaluated;
    }

    private static void end(List<Event> day, Bucket bucket, List<Point> points) {
        Outcome outcome = null;
        double client = Double.NaN;
        double organizer = Double.NaN;
        for (var event : day) {
            if (isEvaluation(event) && outcome != Outcome.HELD) continue; // left out of the replay too
            bucket.on(event);
            switch (event) {
                case Event.Session session -> outcome = session.outcome();
                case Event.ClientEvaluated evaluated ->
                    client = evaluated.scores().mean();
                case Event.OrganizerEvaluated evaluated ->
                    organizer = evaluated.scores().mean();
                case Event.Repaired _ -> {}
            }
        }
        var reading = bucket.lastReading();
        if (outcome != null && reading != null) {
            points.add(new Point(day.getFirst().date(), outcome, client, organizer, reading));
        }
        day.clear();
    }

    String svg() {
        int width = Math.max(760, LEFT + STEP * (points.size() + 1));
        var worst = points.stream()
                .max(comparingInt(point -> point.reading().level()))
                .orElseThrow()
                .reading();
        int levels = TOP + SCORES + GAP;
        int list = levels + LEVELS + 2 * LINE;
        int height = list + LINE * (worst.drops().size() + 2);
        svg.append(String.format(Locale.ROOT, """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" font-family="sans-serif" font-size="12">
            <title>%s</title>
            <rect width="100%%" height="100%%" fill="#fffdf8"/>
            """, width, height, width, height, escaped(name)));
        text(LEFT, 22, "font-size=\"16\" font-weight=\"bold\"", name);
        text(LEFT, 40, "", texts.of("replay.plot.legend"));
        for (int score = 0; score <= 10; score += 5)
            line(LEFT, width - 10, scoreAt(score), "#d8d2c4", Integer.toString(score));
        path(Point::client, "stroke=\"#0b4f6c\" stroke-width=\"2.5\"", true);
        path(Point::organizer, "stroke=\"#8a5a00\" stroke-width=\"2\" stroke-dasharray=\"5 4\"", false);
        bars(levels);
        line(LEFT, width - 10, levelAt(0), "#5b6b73", "0");
        line(LEFT, width - 10, levelAt(Bucket.RIM), "#b3261e", texts.of("replay.plot.rim"));
        drops(worst, list);
        return svg.append("</svg>\n").toString();
    }

    private static double scoreAt(double score) {
        return TOP + SCORES * (1 - score / 10);
    }

    private static double levelAt(double level) {
        return TOP + SCORES + GAP + LEVELS * (1 - level / MOST);
    }

    private void line(int from, int to, double height, String colour, String label) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                from,
                to,
                height,
                height,
                colour));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                from - 6,
                height + 4,
                escaped(label)));
    }

    private void path(ToDoubleFunction<Point> score, String look, boolean round) {
        var path = new StringBuilder();
        var marks = new StringBuilder();
        boolean gap = true;
        for (int at = 0; at < points.size(); at++) {
            double value = score.applyAsDouble(points.get(at));
            if (Double.isNaN(value)) {
                gap = true;
                continue;
            }
            path.append(String.format(Locale.ROOT, "%s%d %.1f ", gap ? "M" : "L", across(at), scoreAt(value)));
            marks.append(
                    round
                            ? String.format(
                                    Locale.ROOT,
                                    "<circle cx=\"%d\" cy=\"%.1f\" r=\"4\" fill=\"#0b4f6c\"/>",
                                    across(at),
                                    scoreAt(value))
                            : String.format(
                                    Locale.ROOT,
                                    "<rect x=\"%d\" y=\"%.1f\" width=\"7\" height=\"7\" fill=\"#8a5a00\"/>",
                                    across(at) - 3,
                                    scoreAt(value) - 3.5));
            gap = false;
        }
        svg.append(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" %s/>%s\n", path, look, marks));
    }

    private static int across(int at) {
        return LEFT + STEP / 2 + STEP * at;
    }

    /// Each session's drops on top of each other; those of the session itself are darker.
    private void bars(int top) {
        for (int at = 0; at < points.size(); at++) {
            var point = points.get(at);
            int level = 0;
            for (var drop : point.reading().drops()) {
                boolean fresh = drop.date().equals(point.date());
                double above = levelAt(level + drop.size());
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\""
                                + " stroke=\"#fffdf8\"><title>%s</title></rect>\n",
                        across(at) - STEP / 3,
                        above,
                        2 * STEP / 3,
                        levelAt(level) - above,
                        fresh ? "#0b4f6c" : "#7fb3c8",
                        escaped(named(drop))));
                level += drop.size();
            }
            if (point.outcome() != Outcome.HELD) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">×</text>\n",
                        across(at),
                        top - LINE / 2));
            }
            if (at % 4 == 0) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"10\">%s</text>\n",
                        across(at),
                        top + LEVELS + LINE,
                        point.date()));
            }
        }
    }

    private String named(nl.peil.warning.engine.Drop drop) {
        return texts.of(
                "replay.plot.drop",
                texts.of("replay.source." + drop.source().name()),
                drop.date().toString(),
                drop.size() / (double) Bucket.RIM);
    }

    private void drops(Reading worst, int top) {
        var about = worst.about() == null
                ? ""
                : texts.of(
                        "replay.plot.about",
                        texts.of("replay.item." + worst.about().name()));
        text(
                LEFT,
                top + LINE,
                "font-weight=\"bold\"",
                texts.of("replay.plot.fullest", worst.date().toString(), worst.level() / (double) Bucket.RIM, about));
        int line = 2;
        for (var drop : worst.drops()) text(LEFT, top + LINE * line++, "", named(drop));
    }

    private void text(int x, int y, String look, String text) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" %s>%s</text>\n", x, y, look, escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package nl.peil.demo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.peil.demo.Script.Course;
import nl.peil.demo.Script.Step;
import nl.peil.evaluation.ClientAnswers;
import nl.peil.evaluation.Continue;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.OrganizerAnswers;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.Sharing;

/// What both would answer after a session of the script: an ordinary day, better or worse, and never quite the same.
class Gauge {

    private static final List<String> FIVE = List.of("HEARD", "GOALS", "STRUCTURE", "DIRECTION", "EXPERTISE");

    private final Course course;
    private final Step step;
    private final Locale language;
    private final Random mood;

    Gauge(Course course, Step step, Locale language) {
        this.course = course;
        this.step = step;
        this.language = language;
        this.mood = new Random(
                course.client().name().hashCode() * 31L + course.course().indexOf(step));
    }

    ClientAnswers client(Instant at) {
        var says = step.says();
        return new ClientAnswers(
                scores(requireNonNull(course.ordinary()), 1),
                step.friction() == null ? Friction.NONE : Friction.valueOf(step.friction()),
                step.proceed() == null ? Continue.YES : Continue.valueOf(step.proceed()),
                says == null ? null : says.get(languageOfHers()),
                step.share() == null ? Sharing.NOW : Sharing.valueOf(step.share()),
                at);
    }

    OrganizerAnswers organizer(Instant at) {
        return new OrganizerAnswers(
                scores(requireNonNull(course.organizer()), 0.5),
                half(step.friction() == null ? 1.5 + mood.nextDouble() : 4 + mood.nextDouble()),
                half(8 - Math.abs(step.held() == null ? 0 : step.held()) + mood.nextDouble() - 0.5),
                at);
    }

    /// @param felt how much of the day this side noticed: organizers see about half of it
    private Scores scores(List<Double> ordinary, double felt) {
        var five = new double[FIVE.size()];
        double day = step.held() == null ? 0 : step.held();
        for (int i = 0; i < five.length; i++) {
            double about = FIVE.get(i).equals(step.about()) ? 1.5 * Math.signum(day) : 0;
            five[i] = half(ordinary.get(i) + felt * (day + about) + (mood.nextDouble() - 0.5) * 1.2);
        }
        return new Scores(five[0], five[1], five[2], five[3], five[4]);
    }

    private String languageOfHers() {
        var hers = course.client().language();
        return hers == null ? language.getLanguage() : hers;
    }

    private static double half(double score) {
        return Math.clamp(Math.round(score * 2) / 2.0, 0, 10);
    }
}

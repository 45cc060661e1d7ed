package nl.peil.warning;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.peil.collaboration.Outlook;
import nl.peil.collaboration.Phase;
import nl.peil.warning.Course.Meeting;
import nl.peil.warning.Ground.Step;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Kind;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;

/// A collaboration as it is today, and every ground for a signal that it gives. Of what was said it knows the [Course]
/// alone: no more than the organizer may read.
///
/// @param reading how the bucket stands; nothing before the first session
/// @param undecided whether the sessions of a trial are over and not both have said how to go on
record Situation(
        Course course, @Nullable Reading reading, Outlook outlook, boolean undecided, LocalDate today, ZoneId zone) {

    /// After this long without a word, the way on is a closing.
    private static final int LONG = 42;

    /// A next session within these days is contact.
    private static final int SOON = 7;

    /// What there is to say, of each kind; one that another says already is left out.
    Map<SignalKind, Ground> grounds() {
        var grounds = new EnumMap<SignalKind, Ground>(SignalKind.class);
        if (outlook.phase() == Phase.CLOSING || outlook.phase() == Phase.CLOSED) return grounds;
        add(grounds, bucket());
        add(grounds, apart());
        add(grounds, tens());
        if (outlook.phase() != Phase.PAUSED) {
            add(grounds, noContact());
            add(grounds, cancelled());
            add(grounds, unanswered());
            add(grounds, trial());
            add(grounds, notPlanned());
        }
        leaveOutWhatIsSaidAlready(grounds);
        return grounds;
    }

    private static void add(Map<SignalKind, Ground> grounds, @Nullable Ground ground) {
        if (ground != null && ground.kind().holds(ground.evidence())) grounds.put(ground.kind(), ground);
    }

    private static void leaveOutWhatIsSaidAlready(Map<SignalKind, Ground> grounds) {
        var bucket = grounds.get(SignalKind.BUCKET);
        if (bucket != null && bucket.evidence() > Bucket.RIM) {
            if (bucket.strain() == Kind.SILENCE) {
                grounds.remove(SignalKind.UNANSWERED);
                grounds.remove(SignalKind.CANCELLED);
            }
            // The bucket's own page says whether the two see it differently.
            grounds.remove(SignalKind.APART);
        }
        if (grounds.containsKey(SignalKind.NO_CONTACT) || grounds.containsKey(SignalKind.TRIAL)) {
            grounds.remove(SignalKind.NOT_PLANNED);
        }
    }

    private @Nullable Ground bucket() {
        if (reading == null) return null;
        return new Ground(
                SignalKind.BUCKET, reading.level(), reading.date(), reading.kind(), reading.about(), null, Step.BUCKET);
    }

    /// Drifting apart, not being apart: clients usually give more than professionals do.
    private @Nullable Ground apart() {
        if (reading == null || !reading.apart()) return null;
        int sessions = 0;
        for (var one : course.readings().reversed()) {
            if (!one.apart()) break;
            sessions++;
        }
        return Ground.of(SignalKind.APART, Math.max(1, sessions), reading.date(), null, Step.TREND);
    }

    private @Nullable Ground tens() {
        var answered =
                sinceTalk().stream().filter(meeting -> meeting.client() != null).toList();
        int tens = atTheEnd(answered, Situation::isAllTens);
        return tens == 0
                ? null
                : Ground.of(SignalKind.TENS, tens, answered.getLast().date(), null, Step.TREND);
    }

    /// What she keeps to herself can't be called a ten.
    private static boolean isAllTens(Meeting meeting) {
        var client = meeting.client();
        return client != null && new Given(client).isAllTens();
    }

    private @Nullable Ground unanswered() {
        var asked = sinceTalk().stream()
                .filter(meeting -> meeting.outcome() == Outcome.HELD && (meeting.asked() || meeting.client() != null))
                .toList();
        int silent = atTheEnd(asked, meeting -> meeting.client() == null);
        if (silent == 0) return null;
        var last = asked.getLast();
        return Ground.of(SignalKind.UNANSWERED, silent, last.date(), last.session(), Step.SHARE);
    }

    private @Nullable Ground cancelled() {
        var hers = sinceTalk().stream()
                .filter(meeting -> meeting.outcome() != Outcome.CANCELLED_BY_ORGANIZER)
                .toList();
        int off = atTheEnd(hers, meeting -> meeting.outcome() != Outcome.HELD);
        if (off == 0) return null;
        return Ground.of(SignalKind.CANCELLED, off, hers.getLast().date(), null, planOrMeet());
    }

    private @Nullable Ground noContact() {
        var since = sinceTalk();
        var held = since.stream()
                .filter(meeting -> meeting.outcome() == Outcome.HELD)
                .toList();
        if (held.isEmpty() || !isLow(held.getLast(), held)) return null;
        var next = next();
        if (next != null && !next.isAfter(today.plusDays(SOON))) return null;
        var day = held.getLast().date();
        return days(SignalKind.NO_CONTACT, day, planOrMeet());
    }

    private static boolean isLow(Meeting last, List<Meeting> held) {
        var client = last.client();
        if (client == null) return false;
        var given = new Given(client);
        if (given.rubbed()) return true;
        var before = held.stream()
                .filter(meeting -> !meeting.session().equals(last.session()))
                .map(Meeting::client)
                .filter(Objects::nonNull)
                .map(earlier -> new Given(earlier).mean())
                .filter(mean -> !mean.isNaN())
                .toList();
        return given.isLow(before);
    }

    private @Nullable Ground trial() {
        if (!undecided) return null;
        return days(SignalKind.TRIAL, lastDay(), Step.DECIDE);
    }

    private @Nullable Ground notPlanned() {
        if (outlook.next() != null || outlook.toSettle()) return null;
        var since = lastDay();
        boolean fading = ChronoUnit.DAYS.between(since, today) >= LONG;
        return days(SignalKind.NOT_PLANNED, since, fading ? Step.CLOSE : Step.PLAN);
    }

    private @Nullable Ground days(SignalKind kind, LocalDate since, Step step) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(since, today));
        return days <= 0 ? null : Ground.of(kind, days, since, null, step);
    }

    /// Of the last session that was, or that it was first known.
    private LocalDate lastDay() {
        return course.meetings().stream()
                .map(Meeting::date)
                .max(comparing(day -> day))
                .orElseGet(() -> LocalDate.ofInstant(outlook.made(), zone));
    }

    private Step planOrMeet() {
        return outlook.next() == null ? Step.PLAN : Step.MEET;
    }

    private @Nullable LocalDate next() {
        var next = outlook.next();
        return next == null ? null : LocalDate.ofInstant(next, zone);
    }

    /// A talk makes a new start: what was before it is said.
    private List<Meeting> sinceTalk() {
        if (course.talks().isEmpty()) return course.meetings();
        var talk = course.talks().getLast();
        return course.meetings().stream()
                .filter(meeting -> talk.isBefore(meeting.date()))
                .toList();
    }

    private static int atTheEnd(List<Meeting> meetings, Predicate<Meeting> so) {
        int count = 0;
        for (var meeting : meetings.reversed()) {
            if (!so.test(meeting)) break;
            count++;
        }
        return count;
    }
}

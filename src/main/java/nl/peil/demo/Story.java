package nl.peil.demo;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.agreement.Answer;
import nl.peil.collaboration.Channel;
import nl.peil.collaboration.ClientDetails;
import nl.peil.collaboration.ClientId;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Funding;
import nl.peil.collaboration.Length;
import nl.peil.collaboration.Plan;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import nl.peil.demo.Script.Course;
import nl.peil.demo.Script.Step;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;

/// One collaboration of the script, written into the diary day by day.
class Story {

    private static final Duration DAY = Duration.ofDays(1);

    private final Course course;
    private final People people;
    private final Diary diary;
    private final Locale language;
    private final ZonedDateTime now;
    private final CollaborationId id = new CollaborationId(Uuids.next());

    Story(Course course, People people, Diary diary, Locale language, ZonedDateTime now) {
        this.course = course;
        this.people = people;
        this.diary = diary;
        this.language = language;
        this.now = now;
    }

    void write() {
        var meetings = course.course().stream().filter(Story::isMeeting).toList();
        var last = weekday(now.toLocalDate().minusDays(course.ago()));
        var first = last.minusWeeks((long) course.every() * Math.max(0, meetings.size() - 1));
        var begins = meetings.isEmpty() ? last : first.minusDays(10);
        begin(begins);
        int turn = 0;
        var moment = begins.atTime(12, 0).atZone(now.getZone()).plusDays(4).toInstant();
        for (var step : course.course()) {
            if (isMeeting(step)) {
                boolean newest = turn == meetings.size() - 1;
                moment = meet(step, first.plusWeeks((long) course.every() * turn++), newest);
            } else {
                moment = moment.plus(Duration.ofHours(20));
                turnInTheRoad(step, moment);
            }
        }
        if (goesOn()) planNext(meetings.isEmpty() ? null : last);
    }

    private void begin(LocalDate day) {
        var at = day.atTime(11, 0).atZone(now.getZone()).toInstant();
        var person = course.client();
        var client = new ClientId(Uuids.next());
        diary.at(at, () -> {
            people.clients()
                    .add(
                            client,
                            people.me().organizer(),
                            new ClientDetails(
                                    person.name(),
                                    Channel.valueOf(person.channel()),
                                    person.phone(),
                                    person.email(),
                                    person.language() == null ? language.getLanguage() : person.language(),
                                    person.place(),
                                    null));
            people.collaborations()
                    .begin(
                            id,
                            people.me().organizer(),
                            client,
                            new Plan(
                                    words(course.purpose()),
                                    Length.valueOf(course.length()),
                                    Funding.valueOf(course.funding()),
                                    day,
                                    null),
                            course.trial());
        });
        var likes = course.likes();
        if (likes == null) return;
        diary.at(at.plus(DAY), () -> people.expects(id, likes));
        if (course.course().isEmpty()) return;
        diary.at(at.plus(DAY.multipliedBy(2)), () -> people.agree(id, Side.ORGANIZER));
        diary.at(at.plus(DAY.multipliedBy(3)), () -> people.agree(id, Side.CLIENT));
    }

    /// @return when it was over
    private Instant meet(Step step, LocalDate day, boolean newest) {
        var session = new SessionId(Uuids.next());
        var starts =
                day.atTime(LocalTime.parse(course.at())).atZone(now.getZone()).toInstant();
        var over = starts.plus(Duration.ofMinutes(course.minutes()));
        diary.at(
                starts.minus(DAY.multipliedBy(6)),
                () -> people.sessions()
                        .plan(
                                session,
                                id,
                                starts,
                                course.minutes(),
                                course.client().place()));
        var cancelled = step.cancelled();
        if (cancelled != null) {
            diary.at(starts.minus(Duration.ofHours(3)), () -> {
                if (cancelled.equals("client")) people.sessions().cancel(session, Side.CLIENT);
                if (cancelled.equals("organizer")) people.sessions().cancel(session, Side.ORGANIZER);
            });
            if (cancelled.equals("no-show"))
                diary.at(over, () -> people.sessions().miss(session));
            return over;
        }
        diary.at(over, () -> people.sessions().hold(session));
        var gauge = new Gauge(course, step, language);
        boolean stillToGive = newest && step.says() == null && course.ago() < 3;
        if (!stillToGive)
            diary.at(over.plus(Duration.ofMinutes(40)), () -> people.gives(session, gauge.organizer(now(over, 40))));
        if (!Boolean.TRUE.equals(step.silent())) {
            diary.at(over.plus(Duration.ofMinutes(95)), () -> {
                people.gives(session, gauge.client(now(over, 95)));
                people.isMended(session);
            });
        }
        diary.at(over.plus(DAY.multipliedBy(newest ? 8 : 4)), () -> people.look(session));
        return over;
    }

    private void turnInTheRoad(Step step, Instant at) {
        var trial = step.trial();
        if (trial != null) decide(trial, at);
        var every = step.rhythm();
        if (every != null) diary.at(at, () -> people.gaugeEvery(id, every));
        var pause = step.pause();
        if (pause != null)
            diary.at(
                    at,
                    () -> people.collaborations().pause(id, now.toLocalDate().plusWeeks(pause)));
        var bump = step.bump();
        if (bump != null) {
            var says = step.says() == null ? null : words(step.says());
            diary.at(at.minus(Duration.ofHours(18)), () -> people.raises(id, bump, says));
        }
        var talked = step.talked();
        if (talked != null) diary.at(at, () -> people.talk(id, words(talked)));
        var closing = step.closing();
        if (closing != null)
            diary.at(at, () -> people.ends(id, closing, LocalDate.ofInstant(at, now.getZone()), said(step)));
        if (Boolean.TRUE.equals(step.handover())) diary.at(at, () -> people.handsOver(id));
        if (Boolean.TRUE.equals(step.closed())) diary.at(at, () -> people.close(id, language, said(step)));
    }

    private String said(Step step) {
        return words(requireNonNull(step.says()));
    }

    private void decide(List<@Nullable String> answers, Instant at) {
        var hers = answers.get(1);
        var own = answers.get(0);
        if (hers != null) diary.at(at, () -> people.decides(id, Side.CLIENT, Answer.valueOf(hers)));
        if (own == null) return;
        diary.at(at.plus(Duration.ofHours(3)), () -> people.decides(id, Side.ORGANIZER, Answer.valueOf(own)));
        if (own.equals("ADJUST") && "ADJUST".equals(hers)) {
            diary.at(at.plus(Duration.ofHours(5)), () -> people.agree(id, Side.ORGANIZER));
            diary.at(at.plus(Duration.ofHours(6)), () -> people.agree(id, Side.CLIENT));
        }
    }

    /// The next session is in the calendar where people go on; one of them still has to be planned.
    private void planNext(@Nullable LocalDate last) {
        var day = weekday(last == null ? now.toLocalDate().plusDays(3) : last.plusWeeks(course.every()));
        if (day.isBefore(now.toLocalDate())) day = weekday(now.toLocalDate().plusDays(1));
        var starts =
                day.atTime(LocalTime.parse(course.at())).atZone(now.getZone()).toInstant();
        diary.at(
                now.toInstant(),
                () -> people.sessions()
                        .plan(
                                new SessionId(Uuids.next()),
                                id,
                                starts,
                                course.minutes(),
                                course.client().place()));
    }

    /// Not for one who cancelled last: nobody said when they meet again.
    private boolean goesOn() {
        if (course.course().isEmpty()) return course.likes() == null;
        var last = course.course().getLast();
        return (isMeeting(last) && last.cancelled() == null) || last.bump() != null;
    }

    private static boolean isMeeting(Step step) {
        return step.held() != null || step.cancelled() != null;
    }

    private static Instant now(Instant over, int minutes) {
        return over.plus(Duration.ofMinutes(minutes));
    }

    private String words(Map<String, String> text) {
        return text.getOrDefault(
                language.getLanguage(), text.values().iterator().next());
    }

    private static LocalDate weekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.minusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}

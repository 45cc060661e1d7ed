package nl.peil.demo;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.development.Development;
import nl.peil.development.Entry;
import nl.peil.development.EntryId;
import nl.peil.development.EntryKind;
import nl.peil.development.PeerCase;
import nl.peil.development.PeerPhase;
import nl.peil.development.PeerReviewId;
import nl.peil.development.PeerReviews;
import nl.peil.development.PointRule;
import nl.peil.development.PointRule.Per;
import nl.peil.development.PointRules;
import nl.peil.development.PointScheme;
import nl.peil.network.NetworkId;
import nl.peil.network.Networks;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the organizer of the practice to play with did to learn, and the cases that she and a fellow practice look at
/// together.
@Component
class Developed {

    private static final String FELLOW = "Fleur Bakker";
    private static final String FELLOW_EMAIL = "praktijk.fleur@example.org";

    private final Development development;
    private final PointRules points;
    private final PeerReviews reviews;
    private final Practices practices;
    private final Networks networks;

    Developed(Development development, PointRules points, PeerReviews reviews, Practices practices, Networks networks) {
        this.development = development;
        this.points = points;
        this.reviews = reviews;
        this.practices = practices;
        this.networks = networks;
    }

    /// @param network that both practices are in
    void write(Script script, Me me, NetworkId network, Locale language, Diary diary, ZonedDateTime now) {
        points.set(
                me,
                new PointScheme(
                        List.of(
                                new PointRule(EntryKind.TRAINING, BigDecimal.ONE, Per.HOUR, null),
                                new PointRule(EntryKind.PEER_REVIEW, BigDecimal.ONE, Per.HOUR, 8),
                                new PointRule(EntryKind.READING, new BigDecimal("0.5"), Per.TIME, 4)),
                        20));
        var fellow = fellow(network, language);
        for (var one : script.learned()) {
            var at = now.minusDays(one.ago()).withHour(20);
            diary.at(
                    at.toInstant(),
                    () -> development.keep(
                            me.organizer(),
                            new Entry(
                                    new EntryId(Uuids.next()),
                                    EntryKind.valueOf(one.kind()),
                                    at.toLocalDate(),
                                    one.minutes(),
                                    in(one.title(), language),
                                    one.words() == null ? null : in(one.words(), language))));
        }
        for (var one : script.looked()) {
            if (one.fellow()) look(one, fellow, me, language, diary, now);
            else look(one, me, fellow, language, diary, now);
        }
    }

    private Me fellow(NetworkId network, Locale language) {
        return new Tenant(Uuids.next()).call(() -> {
            var fellow = practices.begin(
                    "Praktijk " + FELLOW, new Practices.Person(FELLOW, FELLOW_EMAIL, Demo.PASSWORD, language));
            networks.join(network);
            return fellow;
        });
    }

    private void look(Script.Looked looked, Me bringer, Me other, Locale language, Diary diary, ZonedDateTime now) {
        var id = new PeerReviewId(Uuids.next());
        var written = new PeerCase(
                in(looked.title(), language), in(looked.question(), language), in(looked.story(), language));
        var day = now.minusDays(looked.ago()).withHour(19);
        diary.at(day.toInstant(), by(bringer, () -> {
            int version = reviews.write(id, bringer, written, List.of(other.practice()))
                    .orElseThrow();
            reviews.share(id, bringer, version);
        }));
        if (looked.sees() == null) return;
        diary.at(day.plusDays(1).toInstant(), by(other, () -> reviews.join(id, other)));
        diary.at(day.plusDays(2).toInstant(), by(bringer, () -> reviews.move(id, bringer, PeerPhase.QUESTION)));
        say(looked.sees(), id, other, PeerPhase.SEE, language, diary, day.plusDays(3));
        diary.at(day.plusDays(4).toInstant(), by(bringer, () -> reviews.move(id, bringer, PeerPhase.SEE)));
        if (looked.asks() != null && looked.answers() != null) {
            var question = Uuids.next();
            var asks = in(looked.asks(), language);
            var answers = in(looked.answers(), language);
            diary.at(
                    day.plusDays(5).toInstant(),
                    by(other, () -> reviews.say(id, other, PeerPhase.ASK, question, asks)));
            diary.at(
                    day.plusDays(6).toInstant(),
                    by(bringer, () -> reviews.answer(id, bringer, question, Uuids.next(), answers)));
        }
        diary.at(day.plusDays(7).toInstant(), by(bringer, () -> reviews.move(id, bringer, PeerPhase.ASK)));
        say(looked.advises(), id, other, PeerPhase.ADVISE, language, diary, day.plusDays(8));
    }

    private void say(
            @Nullable Map<String, String> words,
            PeerReviewId id,
            Me who,
            PeerPhase step,
            Locale language,
            Diary diary,
            ZonedDateTime at) {
        if (words == null) return;
        diary.at(at.toInstant(), by(who, () -> reviews.say(id, who, step, Uuids.next(), in(words, language))));
    }

    private static Runnable by(Me who, Runnable deed) {
        return () -> who.tenant().run(deed);
    }

    private static String in(Map<String, String> words, Locale language) {
        return words.getOrDefault(language.getLanguage(), "");
    }
}

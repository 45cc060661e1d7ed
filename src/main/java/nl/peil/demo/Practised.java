package nl.peil.demo;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.learning.TalkId;
import nl.peil.learning.Talks;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import org.springframework.stereotype.Component;

/// What the organizer of the practice to play with has practised: a talk to its end, and one that she is in.
@Component
class Practised {

    private static final Map<String, String> OWN_WORDS = Map.of(
            "nl", "Ik merk dat je stiller bent dan eerst. Dat snap ik best. Wat zou je vandaag zelf willen?",
            "en", "I notice that you are quieter than before. I can understand that. What would you like today?");

    private final Talks talks;

    Practised(Talks talks) {
        this.talks = talks;
    }

    void write(Me me, Locale language, Diary diary, ZonedDateTime now) {
        diary.at(now.minusDays(6).toInstant(), () -> toTheEnd(me, language));
        diary.at(now.minusDays(1).toInstant(), () -> underWay(me, language));
    }

    /// The second thing that she says is in her own words.
    private void toTheEnd(Me me, Locale language) {
        var id = begin(me, "silent", language);
        for (int turn = 1; !offered(id, me).isEmpty(); turn++) {
            if (turn == 2) {
                talks.speak(id, me.organizer(), turn, OWN_WORDS.getOrDefault(language.getLanguage(), ""));
            } else {
                talks.choose(id, me.organizer(), turn, offered(id, me).getFirst());
            }
        }
    }

    private void underWay(Me me, Locale language) {
        var id = begin(me, "bomb", language);
        for (int turn = 1; turn <= 2; turn++) {
            talks.choose(id, me.organizer(), turn, offered(id, me).getLast());
        }
    }

    private TalkId begin(Me me, String dialogue, Locale language) {
        var id = new TalkId(Uuids.next());
        talks.begin(id, me.organizer(), dialogue, language);
        return id;
    }

    private List<String> offered(TalkId id, Me me) {
        return talks.offered(id, me.organizer());
    }
}

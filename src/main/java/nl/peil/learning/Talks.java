package nl.peil.learning;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import nl.peil.learning.dialogue.Choice;
import nl.peil.learning.dialogue.Move;
import nl.peil.learning.dialogue.Now;
import nl.peil.learning.dialogue.Talk;
import nl.peil.platform.NotFound;
import nl.peil.practice.OrganizerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Talks that organizers practise, each for herself. For anybody else, whatever her role, there is nothing here.
@Service
@Transactional
public class Talks {

    private final TalkRepository talks;
    private final Dialogues dialogues;
    private final Tones tones;
    private final Clock clock;

    Talks(TalkRepository talks, Dialogues dialogues, Tones tones, Clock clock) {
        this.talks = talks;
        this.dialogues = dialogues;
        this.tones = tones;
        this.clock = clock;
    }

    /// A talk as it goes with the dialogue that there is now.
    ///
    /// @param changed whether the dialogue is another than the one it was held with
    record Played(KeptTalk kept, Written written, Talk talk, boolean changed) {}

    /// A new talk, with somebody who is a little different each time. The same `id` again is the same talk.
    public void begin(TalkId id, OrganizerId me, String dialogue, Locale language) {
        var written = dialogues.find(dialogue, language).orElseThrow(NotFound::new);
        long seed = ThreadLocalRandom.current().nextLong();
        talks.begin(KeptTalk.begin(id, me, written, seed, List.of(), clock.instant()));
    }

    /// The same talk anew, from this turn on: what was said before it is said already, to the same person.
    ///
    /// @param as the new talk
    /// @param turn from 1
    void again(TalkId id, OrganizerId me, TalkId as, int turn) {
        var played = played(find(id, me));
        var from = played.talk().from(turn);
        talks.begin(KeptTalk.begin(as, me, played.written(), from.seed(), from.moves(), clock.instant()));
    }

    /// Says something, once: at another turn than the talk has come to, it was said before.
    ///
    /// @param turn from 1
    void say(TalkId id, OrganizerId me, int turn, Move move) {
        var played = played(talks.findToChange(id, me).orElseThrow(NotFound::new));
        var before = played.talk();
        if (played.kept().ended() != null || turn != before.steps().size() + 1) return;
        var after = before.with(move);
        if (after.steps().size() == before.steps().size()) return; // no longer offered, since the dialogue changed
        talks.save(played.kept().as(after, played.written(), clock.instant()));
    }

    /// The same, for whoever doesn't know a dialogue from within.
    public void choose(TalkId id, OrganizerId me, int turn, String choice) {
        say(id, me, turn, new Move.Chosen(choice));
    }

    public void speak(TalkId id, OrganizerId me, int turn, String words) {
        say(id, me, turn, new Move.Spoken(words));
    }

    /// What can be said now, by the identifiers of the choices; nothing once the talk is over.
    @Transactional(readOnly = true)
    public List<String> offered(TalkId id, OrganizerId me) {
        return played(find(id, me)).talk().now() instanceof Now.Asked asked
                ? asked.offered().stream().map(Choice::id).sorted().toList()
                : List.of();
    }

    void remove(TalkId id, OrganizerId me) {
        talks.remove(id, me);
    }

    void removeAll(OrganizerId me) {
        talks.removeAll(me);
    }

    @Transactional(readOnly = true)
    KeptTalk find(TalkId id, OrganizerId me) {
        return talks.find(id, me).orElseThrow(NotFound::new);
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<KeptTalk> of(OrganizerId me) {
        return talks.of(me);
    }

    /// @throws NotFound when its dialogue is there no more
    Played played(KeptTalk kept) {
        var written = dialogues.find(kept.dialogue(), kept.language()).orElseThrow(NotFound::new);
        var talk = Talk.of(written.dialogue(), kept.seed(), kept.moves(), tones.in(kept.language()));
        return new Played(kept, written, talk, !written.edition().equals(kept.edition()));
    }
}

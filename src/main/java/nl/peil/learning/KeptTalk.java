package nl.peil.learning;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.peil.learning.dialogue.Ending;
import nl.peil.learning.dialogue.Move;
import nl.peil.learning.dialogue.Now;
import nl.peil.learning.dialogue.Talk;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;

/// A talk as it is kept: what its organizer said, with which dialogue and which seed. All else follows from it.
///
/// @param edition of the dialogue when she last said something
record KeptTalk(
        TalkId id,
        OrganizerId organizer,
        String dialogue,
        String edition,
        Locale language,
        long seed,
        List<Move> moves,
        Instant begun,
        @Nullable Ended ended) {

    /// How it ended then, also when the dialogue changes later.
    record Ended(Instant at, Ending.Kind as, String title) {}

    static KeptTalk begin(TalkId id, OrganizerId organizer, Written written, long seed, List<Move> moves, Instant now) {
        return new KeptTalk(id, organizer, written.id(), written.edition(), written.language(), seed, moves, now, null);
    }

    /// What is said now counts for the dialogue as it is now.
    KeptTalk as(Talk talk, Written written, Instant now) {
        var over = talk.now() instanceof Now.Over(var ending, var _, var _)
                ? new Ended(now, ending.kind(), ending.title())
                : null;
        return new KeptTalk(id, organizer, dialogue, written.edition(), language, seed, talk.moves(), begun, over);
    }

    public String path() {
        return "/talks/" + id.value();
    }
}

package nl.peil.conversation;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Rupture.Mended;
import nl.peil.conversation.Rupture.Origin;
import nl.peil.conversation.Rupture.State;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuptureTest {

    private static final Instant RAISED = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant TALKED = RAISED.plus(Duration.ofDays(2));
    private static final Instant NEXT = TALKED.plus(Duration.ofDays(7));

    private final SessionId session = new SessionId(Uuids.next());

    @Test
    void the_work_waits_until_they_talked() {
        assertThat(raised(CLIENT).state()).isEqualTo(new State.Open());
        assertThat(raised(CLIENT).talk(TALKED).state()).isEqualTo(new State.Talked(TALKED));
    }

    @Test
    void or_until_they_agreed_to_go_on() {
        assertThat(raised(CLIENT).goOn(TALKED).state()).isEqualTo(new State.WentOn(TALKED));
        assertThat(raised(CLIENT).goOn(TALKED).talk(NEXT).state()).isEqualTo(new State.WentOn(TALKED));
    }

    @Test
    void only_the_first_session_that_begins_after_the_talk_asks_about_it() {
        var talked = raised(ORGANIZER).talk(TALKED);

        assertThat(talked.ask(session, TALKED.minusSeconds(60)).state()).isInstanceOf(State.Talked.class);
        var asking = talked.ask(session, NEXT);
        assertThat(asking.state()).isEqualTo(new State.Asking(false, false));
        assertThat(asking.ask(new SessionId(Uuids.next()), NEXT.plusSeconds(60)).asked())
                .isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource({"YES, YES, true", "YES, PARTLY, false", "PARTLY, PARTLY, false", "NO, YES, false"})
    void it_is_repaired_when_both_say_so(Mended organizer, Mended client, boolean repaired) {
        var both = asking().answer(ORGANIZER, organizer).answer(CLIENT, client);

        assertThat(both.state()).isEqualTo(repaired ? new State.Repaired() : new State.NotRepaired());
    }

    @Test
    void a_side_may_change_its_mind_until_the_other_has_answered_too() {
        var changed = asking().answer(CLIENT, Mended.NO).answer(CLIENT, Mended.YES);

        assertThat(changed.state()).isEqualTo(new State.Asking(false, true));
        var settled = changed.answer(ORGANIZER, Mended.YES);
        assertThat(settled.answer(CLIENT, Mended.NO)).isEqualTo(settled);
    }

    @Test
    void who_raised_it_says_what_it_is_about_until_they_talked() {
        var said = raised(CLIENT).saying(CLIENT, Topic.DIRECTION, "Het gaat me te snel.");

        assertThat(said.words()).isEqualTo("Het gaat me te snel.");
        assertThat(said.saying(ORGANIZER, null, null)).isEqualTo(said);
        assertThat(said.talk(TALKED).saying(CLIENT, null, null).words()).isEqualTo("Het gaat me te snel.");
    }

    private Rupture asking() {
        return raised(CLIENT).talk(TALKED).ask(session, NEXT);
    }

    private static Rupture raised(Side by) {
        return Rupture.raise(
                new RuptureId(Uuids.next()),
                new Tenant(Uuids.next()),
                new CollaborationId(Uuids.next()),
                by,
                Origin.LINK,
                null,
                RAISED);
    }
}

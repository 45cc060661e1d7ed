package nl.peil.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import nl.peil.draft.Draft.State;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Instant EVENING = Instant.parse("2026-05-06T20:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-05-07T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-05-06T06:30:00Z, 2026-05-07T07:00:00Z", // half past eight in the morning
        "2026-05-06T20:00:00Z, 2026-05-07T07:00:00Z",
        "2026-05-06T22:30:00Z, 2026-05-07T07:00:00Z", // half past twelve at night: still up
        "2026-05-07T02:59:59Z, 2026-05-07T07:00:00Z",
        "2026-05-07T03:00:00Z, 2026-05-08T07:00:00Z", // five in the morning: up already
        "2026-10-24T20:00:00Z, 2026-10-25T08:00:00Z", // the clock goes back that night
    })
    void it_cools_off_until_nine_in_the_morning_after_the_night(Instant held, Instant until) {
        assertThat(aDraft().hold(held, HERE).state(held)).isEqualTo(new State.Held(until));
    }

    @Test
    void then_it_is_asked_again_and_nothing_has_gone() {
        var held = aDraft().hold(EVENING, HERE);

        assertThat(held.state(MORNING.minusMillis(1))).isEqualTo(new State.Held(MORNING));
        assertThat(held.state(MORNING)).isEqualTo(new State.CooledOff());
        assertThat(held.state(MORNING.plus(Duration.ofDays(300)))).isEqualTo(new State.CooledOff());
    }

    @Test
    void another_night_may_follow() {
        var again = aDraft().hold(EVENING, HERE).hold(MORNING, HERE);

        assertThat(again.state(MORNING)).isEqualTo(new State.Held(MORNING.plus(Duration.ofDays(1))));
    }

    @Test
    void decided_are_these_words_and_no_others() {
        var decided = aDraft().hold(EVENING, HERE).decide(MORNING);

        assertThat(decided.state(MORNING)).isEqualTo(new State.Decided());
        assertThat(decided.write("nl", "Over dinsdag", decided.words(), MORNING).state(MORNING))
                .isEqualTo(new State.Decided());
        assertThat(decided.write("nl", null, "Iets anders.", MORNING).state(MORNING))
                .isEqualTo(new State.Writing());
    }

    @Test
    void while_it_cools_off_its_words_can_be_changed() {
        var changed = aDraft().hold(EVENING, HERE).write("nl", null, "Iets anders.", EVENING);

        assertThat(changed.words()).isEqualTo("Iets anders.");
        assertThat(changed.state(EVENING)).isEqualTo(new State.Held(MORNING));
    }

    @Test
    void what_is_sent_stays_as_it_was() {
        var sent = aDraft().sent(EVENING);

        assertThat(sent.write("en", "x", "Something else.", MORNING)).isEqualTo(sent);
        assertThat(sent.hold(MORNING, HERE)).isEqualTo(sent);
        assertThat(sent.decide(MORNING)).isEqualTo(sent);
        assertThat(sent.sent(MORNING).state(MORNING)).isEqualTo(new State.Sent(EVENING));
    }

    @Test
    void it_is_known_by_its_first_words() {
        assertThat(aDraft().glimpse()).isEqualTo("Dag Anna, Ik stond voor je deur.");
        assertThat(aDraft().write("nl", null, "woord ".repeat(20), EVENING).glimpse())
                .hasSizeLessThan(64)
                .endsWith("woord …");
    }

    private static Draft aDraft() {
        return Draft.begin(
                        new DraftId(UUID.randomUUID()),
                        new Tenant(UUID.randomUUID()),
                        new OrganizerId(UUID.randomUUID()),
                        null,
                        EVENING)
                .write("nl", null, "Dag Anna,\n\nIk stond voor je deur.", EVENING);
    }
}

package nl.peil.warning;

import static nl.peil.practice.PracticeFixture.signedIn;
import static nl.peil.warning.SignalKind.BUCKET;
import static nl.peil.warning.SignalKind.NOT_PLANNED;
import static nl.peil.warning.SignalKind.NO_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Sharing;
import nl.peil.loop.Loops;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.warning.Signal.Differently;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalsTest {

    @Autowired
    SignalFixture given;

    @Autowired
    CollaborationFixture collaborating;

    @Autowired
    PracticeFixture practices;

    @Autowired
    Signals signals;

    @Autowired
    SignalReplies replies;

    @Autowired
    SignalWatch watch;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Loops loops;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private Me colleague;
    private Me stranger;

    @BeforeAll
    void people() {
        me = practices.begin();
        colleague = practices.join(me, "Fleur Bakker");
        stranger = practices.begin();
    }

    @Test
    void silence_is_a_signal_with_an_owner_a_next_step_and_a_day() {
        var id = given.quiet(me, "Stille Anna", 15);

        var signal = only(id);
        assertThat(signal.kind()).isEqualTo(NOT_PLANNED);
        assertThat(signal.href()).isEqualTo("/collaborations/" + id.value() + "/sessions/new");
        me.tenant()
                .run(() -> assertThat(loops.of(signal.id().value()))
                        .singleElement()
                        .satisfies(loop -> {
                            assertThat(loop.owner()).isEqualTo(me.account());
                            assertThat(loop.due()).isEqualTo(signal.due());
                        }));
    }

    @Test
    void weighed_twice_it_is_one() {
        var id = given.quiet(me, "Bo", 15);

        given.weigh(me, id);
        given.weigh(me, id);

        assertThat(of(id)).hasSize(1);
    }

    @Test
    void it_settles_by_itself_when_they_meet_again() {
        var id = given.quiet(me, "Cas", 15);
        var signal = only(id);

        given.plan(me, id, 3);
        given.weigh(me, id);

        assertThat(of(id)).isEmpty();
        me.tenant().run(() -> assertThat(loops.of(signal.id().value())).isEmpty());
        assertThat(browser.get().uri("/signals/" + signal.id().value()).with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("De reden voor dit signaal is weg");
    }

    @Test
    void planning_a_session_is_heard_without_anybody_asking(Scenario scenario) {
        var id = given.quiet(me, "Dirk", 15);

        me.tenant()
                .run(() -> scenario.stimulate(() -> given.plan(me, id, 3))
                        .andWaitForStateChange(() -> me.tenant().call(() -> of(id)), List::isEmpty)
                        .andVerify(left -> assertThat(left).isEmpty()));
    }

    @Test
    void seen_differently_it_comes_back_only_when_it_is_quiet_for_half_as_long_again() {
        var id = given.quiet(me, "Eva", 12);

        me.tenant()
                .run(() ->
                        replies.seeDifferently(me.organizer(), only(id).id(), Differently.OUTSIDE, "Ze is op reis."));

        given.weighIn(5, me, id);
        assertThat(of(id)).isEmpty();
        given.weighIn(7, me, id);
        assertThat(of(id)).singleElement().extracting(SignalLine::evidence).isEqualTo(19);
    }

    @Test
    void a_different_view_is_kept_with_its_reason() {
        var signal = only(given.quiet(me, "Fien", 12));

        me.tenant()
                .run(() -> replies.seeDifferently(me.organizer(), signal.id(), Differently.OUTSIDE, "Ze is op reis."));

        assertThat(browser.get().uri("/signals/" + signal.id().value()).with(signedIn(me)))
                .bodyText()
                .contains("Ze is op reis.", "buiten onze samenwerking");
    }

    @Test
    void put_off_it_is_gone_from_today_until_its_day_and_its_collaboration_still_tells() {
        var id = given.quiet(me, "Gijs", 15);
        var signal = only(id);

        assertThat(browser.post()
                        .uri("/signals/" + signal.id().value() + "/later")
                        .param("days", "7")
                        .with(signedIn(me)))
                .hasStatus3xxRedirection();

        assertThat(today(me)).extracting(SignalLine::client).doesNotContain("Gijs");
        assertThat(only(id).due()).isEqualTo(signal.due().plusDays(7));
        assertThat(only(id).later()).isEqualTo(1);
        assertThat(browser.get().uri("/collaborations/" + id.value()).with(signedIn(me)))
                .bodyText()
                .contains("later:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "15", "-3", "morgen"})
    void it_can_t_be_put_off_to_just_any_day(String days) {
        var signal = only(given.quiet(me, "Hanna", 15));

        assertThat(browser.post()
                        .uri("/signals/" + signal.id().value() + "/later")
                        .param("days", days)
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een dag");
    }

    @Test
    void a_different_view_needs_a_reason_and_what_was_typed_stays() {
        var signal = only(given.quiet(me, "Ilse", 15));

        assertThat(browser.post()
                        .uri("/signals/" + signal.id().value() + "/differently")
                        .param("words", "Zo is zij.")
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Kies hoe jij het ziet", "Zo is zij.");
    }

    @Test
    void a_full_bucket_comes_first_and_a_talk_empties_it() {
        var id = given.overTheRim(me, "Jan");
        given.quiet(me, "Kees", 15);

        var signal = of(id).getFirst();
        assertThat(signal.kind()).isEqualTo(BUCKET);
        assertThat(today(me).getFirst().kind()).isEqualTo(BUCKET);
        assertThat(browser.get().uri("/signals/" + signal.id().value()).with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Je klant zei dat er iets schuurde")
                .as("what is in it is told; what she wrote isn't")
                .doesNotContain("Het schuurt.");

        me.tenant().run(() -> replies.deal(me.organizer(), signal.id()));

        assertThat(of(id)).extracting(SignalLine::kind).doesNotContain(BUCKET);
        given.weigh(me, id);
        assertThat(of(id)).extracting(SignalLine::kind).doesNotContain(BUCKET);
    }

    @Test
    void what_the_client_keeps_to_herself_raises_nothing() {
        var shown = given.daysFromNow(-60, () -> collaborating.begin(me, "Lot", 0));
        var kept = given.daysFromNow(-60, () -> collaborating.begin(me, "Mies", 0));
        Stream.of(24, 17, 8).forEach(ago -> {
            given.meets(me, shown, ago, ago == 8 ? 3 : 9, Friction.NONE, Sharing.SCORES, "Ik hou het niet vol.");
            given.meets(me, kept, ago, ago == 8 ? 3 : 9, Friction.BIG, Sharing.TOGETHER, "Ik hou het niet vol.");
        });
        given.weigh(me, shown);
        given.weigh(me, kept);

        assertThat(of(shown)).extracting(SignalLine::kind).contains(NO_CONTACT);
        assertThat(of(kept)).isEmpty();
    }

    @Test
    void a_closing_leaves_it_in_peace() {
        var id = given.quiet(me, "Noor", 15);

        me.tenant().run(() -> collaborations.startClosing(id, ClosingReason.values()[0]));
        given.weigh(me, id);

        assertThat(of(id)).isEmpty();
    }

    @Test
    void every_morning_finds_what_time_alone_brings() {
        var id = given.quiet(me, "Otto", 4);
        assertThat(of(id)).isEmpty();

        given.daysFromNow(9, () -> me.tenant().call(watch::look));

        assertThat(of(id)).extracting(SignalLine::kind).containsExactly(NOT_PLANNED);
    }

    @Test
    void a_signal_is_told_to_whoever_listens(Scenario scenario) {
        var id = given.quiet(me, "Pien", 4);

        me.tenant()
                .run(() -> scenario.stimulate(() -> given.weighIn(9, me, id))
                        .andWaitForEventOfType(SignalRaised.class)
                        .matching(raised -> raised.collaboration().equals(id))
                        .toArriveAndVerify(raised -> {
                            assertThat(raised.organizer()).isEqualTo(me.organizer());
                            assertThat(raised.kind()).isEqualTo(NOT_PLANNED);
                        }));
    }

    @Test
    void today_doesn_t_say_the_same_twice() {
        var owner = practices.begin();
        given.quiet(owner, "Rens", 15);
        given.quiet(owner, "Saar", 3);

        assertThat(browser.get().uri("/today").with(signedIn(owner)))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("Rens</a>")
                .contains("need-PLAN", "Saar</a>");
    }

    @Test
    void what_needs_her_comes_before_her_sessions() {
        var page = browser.get().uri("/today").with(signedIn(me)).exchange();

        assertThat(page).bodyText().containsSubsequence("id=\"needs\"", "id=\"sessions\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/differently", "/later", "/dealt"})
    void a_colleague_and_another_practice_find_nothing_and_a_stranger_is_asked_to_sign_in(String door) {
        var id = given.quiet(me, "Teun", 15);
        var path = "/signals/" + only(id).id().value() + door;

        for (var other : Set.of(colleague, stranger)) {
            var request = door.isEmpty()
                    ? browser.get().uri(path)
                    : browser.post().uri(path).param("reason", "USUAL").param("days", "3");
            assertThat(request.with(signedIn(other))).hasStatus(404);
        }
        assertThat(browser.get().uri(path).exchange().getResponse().getStatus()).isIn(302, 303, 401, 403);
        assertThat(only(id).later()).isZero();
    }

    @Test
    void a_colleague_sees_none_of_them_on_her_lists() {
        given.quiet(me, "Uma", 15);

        assertThat(today(colleague)).isEmpty();
        assertThat(browser.get().uri("/signals").with(signedIn(colleague)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Uma");
        assertThat(browser.get().uri("/signals").with(signedIn(me))).bodyText().contains("Uma");
        assertThatThrownBy(() -> stranger.tenant()
                        .run(() -> replies.page(stranger, new SignalId(nl.peil.platform.Uuids.next()))))
                .isInstanceOf(NotFound.class);
    }

    private SignalLine only(CollaborationId id) {
        var all = of(id);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<SignalLine> of(CollaborationId id) {
        return me.tenant().call(() -> signals.of(id));
    }

    private List<SignalLine> today(Me whose) {
        return whose.tenant().call(() -> signals.today(whose.organizer()).shown());
    }
}

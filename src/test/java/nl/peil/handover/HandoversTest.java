package nl.peil.handover;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.closing.Closings;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.handover.Candidate.Answer;
import nl.peil.handover.Handover.End;
import nl.peil.handover.Handover.Introduction;
import nl.peil.handover.Handover.Wish;
import nl.peil.loop.LoopsAt;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.PracticeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoversTest {

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverLinks links;

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Closings closings;

    @Autowired
    LoopsAt days;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private Me colleague;
    private Me stranger;
    private CollaborationId anna;
    private HandoverId id;
    private CandidateId fleur;
    private CandidateId marjan;

    @BeforeAll
    void people() {
        me = people.begin();
        colleague = people.join(me, "Fleur Bakker");
        stranger = people.begin();
    }

    @BeforeEach
    void a_handover() {
        anna = given.begin(me, "Anna de Wit", 0);
        id = me.tenant().call(() -> handovers.begin(anna));
        me.tenant()
                .run(() -> handovers.describe(
                        anna, Map.of(Item.NEED, "De zolder leeg", Item.ATTENTION, "Vraag eerst, ruim dan op")));
        fleur = name("Fleur Bakker", null);
        marjan = name("Marjan Kuipers", null);
    }

    @Test
    void from_the_clients_choice_to_her_word_that_she_has_arrived() {
        ask();
        assertThat(step()).isEqualTo(Step.ASK);
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);
        assertThat(step()).isEqualTo(Step.INVITE);
        invite();
        answer(fleur, Answer.ACCEPTED);
        me.tenant().run(() -> handovers.introduce(anna, Introduction.TOGETHER, today()));
        assertThat(step()).isEqualTo(Step.FIRST_SESSION);
        me.tenant().run(() -> handovers.firstSession(anna, today().plusDays(3)));
        assertThat(step()).isEqualTo(Step.ARRIVE);

        me.tenant().run(() -> handovers.end(id, End.ARRIVED));
        assertThat(step()).isEqualTo(Step.ENDED);
        assertThat(toTakeUp(today().plusDays(400))).isEmpty();
    }

    @Test
    void a_colleague_reads_exactly_what_was_ticked() {
        ask();
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);
        invite();

        assertThat(browser.get().uri(pathOf(fleur)))
                .hasStatusOk()
                .bodyText()
                .contains("De zolder leeg")
                .doesNotContain("Vraag eerst", "Anna", "+31612345678", "Utrecht");
    }

    @Test
    void before_the_client_agreed_there_is_nothing_to_read() {
        ask();
        assertThat(browser.get().uri(pathOf(fleur))).bodyText().doesNotContain("zolder", "Anna");
        assertThat(me.tenant().call(() -> handovers.invite(anna, Language.DUTCH)))
                .isFalse();

        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);
        assertThat(browser.get().uri(pathOf(fleur))).bodyText().doesNotContain("zolder", "Anna");
    }

    @Test
    void no_to_all_of_it_and_still_referred() {
        ask();
        wish(Wish.INVITE, Set.of(), fleur, false);
        invite();

        assertThat(browser.get().uri(pathOf(fleur)))
                .bodyText()
                .contains("De klant vertelt liever zelf")
                .doesNotContain("zolder", "Anna");
        assertThat(answer(fleur, Answer.ACCEPTED)).isTrue();
        assertThat(browser.get().uri(onward())).bodyText().contains("Fleur Bakker gaat met je verder");
    }

    @Test
    void she_calls_herself_and_gets_the_names_while_nothing_is_passed_on() {
        ask();
        wish(Wish.MYSELF, Set.of(Item.NEED, Item.NAME), null, false);

        assertThat(browser.get().uri(onward())).bodyText().contains("fleur@example.org", "marjan@example.org");
        assertThat(me.tenant().call(() -> handovers.items(handovers.find(id)))).noneMatch(Passing::ticked);
        assertThat(step()).isEqualTo(Step.ARRIVE);
    }

    @Test
    void words_that_change_have_to_be_ticked_again() {
        ask();
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);

        me.tenant().run(() -> handovers.describe(anna, Map.of(Item.NEED, "Iets heel anders")));
        invite();
        assertThat(browser.get().uri(pathOf(fleur))).bodyText().doesNotContain("heel anders", "zolder");
    }

    @Test
    void a_no_leads_to_the_next_only_where_she_allowed_it() {
        ask();
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, true);
        invite();
        answer(fleur, Answer.DECLINED);
        assertThat(step()).isEqualTo(Step.NEXT);
        assertThat(browser.get().uri(pathOf(fleur))).bodyText().doesNotContain("zolder");

        assertThat(me.tenant().call(() -> handovers.next(anna, marjan))).isTrue();
        assertThat(step()).isEqualTo(Step.INVITE);
        invite();
        assertThat(browser.get().uri(pathOf(marjan))).bodyText().contains("De zolder leeg");
    }

    @Test
    void without_her_leave_she_is_asked_again() {
        ask();
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);
        invite();
        answer(fleur, Answer.DECLINED);

        assertThat(me.tenant().call(() -> handovers.next(anna, marjan))).isFalse();
        assertThat(step()).isEqualTo(Step.ASK);
        assertThat(browser.get().uri(pathOf(marjan))).bodyText().doesNotContain("zolder");
    }

    @Test
    void taken_back_is_taken_back_at_once() {
        ask();
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);
        invite();

        assertThat(browser.post().uri(onward() + "/taken-back")).hasStatus3xxRedirection();
        assertThat(browser.get().uri(pathOf(fleur))).bodyText().doesNotContain("zolder");
    }

    @Test
    void each_step_comes_back_on_its_day_and_says_whose_turn_it_is() {
        assertThat(toTakeUp(today().plusDays(2))).isEmpty();
        assertThat(toTakeUp(today().plusDays(3))).containsExactly(Step.PREPARE);
        ask();
        assertThat(toTakeUp(today().plusDays(6))).isEmpty();
        assertThat(toTakeUp(today().plusDays(7))).containsExactly(Step.ASK);
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);
        assertThat(toTakeUp(today())).containsExactly(Step.INVITE);
        invite();
        assertThat(toTakeUp(today().plusDays(4))).isEmpty();
        assertThat(toTakeUp(today().plusDays(5))).containsExactly(Step.ANSWER);
    }

    @Test
    void it_did_not_work_out_and_she_can_choose_again() {
        ask();
        wish(Wish.INVITE, Set.of(Item.NEED), fleur, false);
        invite();
        answer(fleur, Answer.ACCEPTED);

        assertThat(browser.post().uri(onward() + "/not-here")).hasStatus3xxRedirection();
        assertThat(step()).isEqualTo(Step.ASK);
        assertThat(browser.get().uri(pathOf(fleur))).bodyText().doesNotContain("zolder");
    }

    @Test
    void only_the_client_says_that_she_arrived_and_letting_go_needs_a_reason() {
        ask();

        assertThatThrownBy(() -> me.tenant().run(() -> handovers.end(id, End.LET_GO)))
                .isInstanceOf(NotFound.class);
        browser.post().uri(at("/let-go")).with(signedIn(me)).exchange();
        assertThat(step()).isEqualTo(Step.ASK);
        browser.post()
                .uri(at("/let-go"))
                .param("reason", "Ze is verhuisd.")
                .with(signedIn(me))
                .exchange();
        assertThat(step()).isEqualTo(Step.ENDED);
        assertThat(board(colleague)).anyMatch(line -> line.end() == End.LET_GO);
    }

    @Test
    void nothing_is_erased_while_she_is_on_her_way() {
        me.tenant().run(() -> {
            closings.begin(anna, ClosingReason.HANDED_OVER, today());
            closings.tickAll(anna);
            closings.close(anna);
        });

        assertThat(me.tenant().call(() -> collaborations.erase(anna))).isFalse();
        me.tenant().run(() -> {
            handovers.ask(anna, null);
            handovers.end(id, End.ARRIVED);
        });
        assertThat(me.tenant().call(() -> collaborations.erase(anna))).isTrue();
    }

    @Test
    void a_colleague_with_an_account_finds_it_on_her_own_page() {
        var candidate = name("Fleur Bakker", colleague.organizer());
        ask();
        wish(Wish.INVITE, Set.of(Item.NEED), candidate, false);
        invite();

        assertThat(me.tenant().call(() -> handovers.toAnswer(colleague.organizer())))
                .extracting(HandoverToAnswer::path)
                .contains(pathOf(candidate));
        answer(candidate, Answer.ACCEPTED);
        assertThat(me.tenant().call(() -> handovers.toAnswer(colleague.organizer())))
                .extracting(HandoverToAnswer::path)
                .doesNotContain(pathOf(candidate));
    }

    @Test
    void the_board_shows_a_colleague_that_it_is_open_and_not_whose_it_is() {
        assertThat(board(me)).anyMatch(line -> "Anna de Wit".equals(line.client()));
        assertThat(board(colleague)).isNotEmpty().allMatch(line -> line.client() == null);
        assertThat(board(stranger)).isEmpty();
        assertThat(browser.get().uri("/handovers").with(signedIn(colleague)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Anna de Wit");
    }

    @Test
    void the_board_of_the_network_follows_each_step_and_says_whose_it_is_to_nobody() {
        var roos = people.begin();
        var client = given.begin(roos, "Anna de Wit", 0);
        var handover = roos.tenant().call(() -> handovers.begin(client));
        assertThat(networkBoard(roos))
                .contains("Op een rij zetten wie het kan overnemen")
                .doesNotContain("Anna");

        roos.tenant().run(() -> handovers.ask(client, null));
        assertThat(networkBoard(roos)).contains("De klant zegt wat er verteld mag worden");

        roos.tenant().run(() -> handovers.end(handover, End.OTHER_WAY));
        assertThat(networkBoard(roos)).contains("Niemand wacht");
    }

    private String networkBoard(Me reader) {
        var page = browser.get().uri("/network/board").with(signedIn(reader)).exchange();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void begun_twice_it_is_one() {
        assertThat(me.tenant().call(() -> handovers.begin(anna))).isEqualTo(id);
    }

    @Test
    void nobody_else_comes_near() {
        for (var other : List.of(colleague, stranger)) {
            assertThat(browser.get().uri(at("")).with(signedIn(other))).hasStatus(404);
            for (var deed :
                    List.of("", "/words", "/looking", "/candidates", "/asked", "/invited", "/next", "/let-go")) {
                assertThat(browser.post().uri(at(deed)).with(signedIn(other)))
                        .as(deed)
                        .hasStatus(404);
            }
        }
        assertThat(browser.get().uri("/l/onward/" + "x".repeat(43))).hasStatus(404);
        assertThat(browser.get().uri("/l/handover/" + "x".repeat(43))).hasStatus(404);
        assertThat(browser.get().uri(onward().replace("/l/onward/", "/l/handover/")))
                .hasStatus(404);
    }

    @Test
    void a_candidate_of_another_handover_cannot_be_chosen() {
        var bea = given.begin(me, "Bea Groen", 0);
        var other = me.tenant().call(() -> {
            handovers.begin(bea);
            return handovers.name(
                    bea,
                    new CandidateId(UUID.randomUUID()),
                    new Handovers.Named(null, null, "X", null, "+31611111111", null));
        });
        ask();

        assertThatThrownBy(() -> wish(Wish.INVITE, Set.of(), other, false)).isInstanceOf(NotFound.class);
    }

    private CandidateId name(String name, @Nullable OrganizerId account) {
        var mail = name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "@example.org";
        return me.tenant()
                .call(() -> handovers.name(
                        anna,
                        new CandidateId(UUID.randomUUID()),
                        new Handovers.Named(null, account, name, mail, null, null)));
    }

    private void ask() {
        me.tenant().run(() -> handovers.ask(anna, null));
    }

    private void wish(Wish how, Set<Item> items, @Nullable CandidateId whom, boolean others) {
        me.tenant().run(() -> handovers.wish(id, how, items, whom, others, null));
    }

    private void invite() {
        me.tenant().run(() -> handovers.invite(anna, Language.DUTCH));
    }

    private boolean answer(CandidateId candidate, Answer answer) {
        return me.tenant().call(() -> handovers.answer(candidate, answer, null));
    }

    private Step step() {
        return me.tenant().call(() -> handovers.step(id));
    }

    private List<HandoverLine> board(Me reader) {
        return reader.tenant().call(() -> handovers.board(reader.organizer()));
    }

    private List<Step> toTakeUp(LocalDate day) {
        return me.tenant().call(() -> handovers.toTakeUp(me.organizer(), day)).stream()
                .filter(one -> one.collaboration().equals(anna))
                .map(HandoverToTakeUp::step)
                .toList();
    }

    private LocalDate today() {
        return me.tenant().call(days::today);
    }

    private String pathOf(CandidateId candidate) {
        return me.tenant().call(() -> links.path(handovers.candidate(candidate)));
    }

    private String onward() {
        return me.tenant().call(() -> links.path(handovers.find(id)));
    }

    private String at(String page) {
        return "/collaborations/" + anna.value() + "/handover" + page;
    }
}

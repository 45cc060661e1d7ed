package nl.peil.development;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.loop.LoopsAt;
import nl.peil.network.NetworkFixture;
import nl.peil.network.NetworkId;
import nl.peil.platform.Language;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeerReviewsTest {

    private static final String STORY = "Ze belt elke avond en ik neem op.";
    private static final PeerCase A_CASE = new PeerCase("Ze belt elke avond", "Wat kan ik doen?", STORY);

    @Autowired
    PeerReviews reviews;

    @Autowired
    PeerErasure erasure;

    @Autowired
    CollaborationFixture given;

    @Autowired
    NetworkFixture network;

    @Autowired
    PracticeFixture people;

    @Autowired
    LoopsAt days;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private Me sanne;
    private Me noor;
    private Me fleur;
    private Me member;
    private Me stranger;
    private NetworkId together;
    private PeerReviewId id;

    /// Making an account costs a second of hashing: one each for all promises.
    @BeforeAll
    void practices_in_a_network_and_one_outside() {
        me = people.begin("Eline de Wit", Language.DUTCH);
        sanne = people.join(me, "Sanne Bos");
        noor = people.join(me, "Noor Peters");
        fleur = people.begin("Fleur Bakker", Language.DUTCH);
        member = people.begin("Marjan Kuipers", Language.DUTCH);
        stranger = people.begin("Ineke Vos", Language.DUTCH);
        together = network.of(me, fleur, member);
        given.client(me, "Wilhelmina Kuipers");
    }

    @BeforeEach
    void a_case() {
        id = new PeerReviewId(Uuids.next());
    }

    @Test
    void what_may_identify_is_marked_before_anything_is_shared() {
        write(me, "Wilhelmina belde uit Amersfoort, 06-12345678.", sanne, fleur);

        assertThat(page(me))
                .contains("<mark>Wilhelmina<", "naam van een klant", "<mark>Amersfoort<", "<mark>06-12345678<");
        assertThat(get(sanne)).hasStatus(404);
        assertThat(get(fleur)).hasStatus(404);
        assertThat(network.count(fleur, "peer_review where id = '" + id.value() + "'"))
                .as("seen from the fellow practice")
                .isZero();
    }

    @Test
    void without_having_read_it_through_nothing_is_shared() {
        write(me, STORY, sanne, fleur);

        assertThat(post(me, "/shared", "version", "1")).hasStatus(422);
        assertThat(get(sanne)).hasStatus(404);
    }

    @Test
    void a_text_that_changed_after_it_was_read_is_not_shared() {
        write(me, STORY, sanne, fleur);
        write(me, "Wilhelmina belt.", sanne, fleur);

        assertThat(post(me, "/shared", "version", "1", "read", "true")).hasStatus3xxRedirection();
        assertThat(get(sanne)).hasStatus(404);
        assertThat(page(me)).contains("<mark>Wilhelmina<", "Lees het terug");
    }

    @Test
    void somebody_else_does_not_write_share_move_close_or_erase_it() {
        shared(sanne);
        join(sanne);

        for (var other : List.of(sanne, noor, fleur, member, stranger)) {
            assertThat(post(other, "/shared", "version", "1")).hasStatus(404);
            assertThat(post(other, "/closed", "words", "Wilhelmina uit Amersfoort"))
                    .hasStatus(404);
            assertThat(post(other, "/phase", "from", "QUESTION")).hasStatus(404);
            assertThat(post(other, "/closed", "words", "")).hasStatus(404);
            assertThat(post(other, "/erased")).hasStatus(404);
            assertThat(post(other, "/removed")).hasStatus(404);
            assertThat(post(other, "/shared", "version", "1", "read", "true")).hasStatus(404);
            assertThat(browser.post()
                            .uri("/peer-reviews")
                            .param("id", id.value().toString())
                            .param("title", "Van mij")
                            .param("question", "Van mij?")
                            .param("story", "Van mij")
                            .with(signedIn(other))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .isIn(302, 303, 404);
        }
        assertThat(page(me)).contains("Ze belt elke avond").doesNotContain("Van mij");
    }

    @Test
    void whoever_is_not_asked_finds_nothing() {
        shared(sanne, fleur);
        join(fleur);
        move("QUESTION");
        say(fleur, "SEE", "twee mensen die wachten");

        for (var other : List.of(noor, member, stranger)) {
            assertThat(get(other)).hasStatus(404);
            assertThat(post(other, "/participation")).hasStatus(404);
            assertThat(say(other, "SEE", "Iets")).hasStatus(404);
            assertThat(list(other)).doesNotContain(id.value().toString());
        }
        for (var table : List.of("peer_invitation", "peer_participant", "peer_contribution")) {
            assertThat(network.count(member, table + " where review = '" + id.value() + "'"))
                    .as("%s, seen from a fellow practice that isn't asked", table)
                    .isZero();
        }
        assertThat(network.count(member, "peer_review where id = '" + id.value() + "'"))
                .isZero();
        assertThat(network.count(fleur, "peer_review where id = '" + id.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_owner_of_the_practice_who_is_not_asked_finds_nothing_either() {
        sanne.tenant().run(() -> {
            int version =
                    reviews.write(id, sanne, A_CASE, List.of(noor.account())).orElseThrow();
            reviews.share(id, sanne, version);
        });

        assertThat(me.owner()).isTrue();
        assertThat(get(me)).hasStatus(404);
        assertThat(post(me, "/participation")).hasStatus(404);
        assertThat(list(me)).doesNotContain(id.value().toString());
        assertThat(list(noor)).contains(id.value().toString());
    }

    @Test
    void with_nobody_asked_it_is_not_shared_and_a_stranger_can_not_be_asked() {
        write(me, STORY, stranger);

        assertThat(page(me)).contains("Kies eerst wie mag meekijken").doesNotContain("name=\"read\"");
        assertThat(post(me, "/shared", "version", "1", "read", "true")).hasStatus3xxRedirection();
        assertThat(page(me)).contains("Lees het terug");
        assertThat(network.count(me, "peer_invitation where review = '" + id.value() + "'"))
                .isZero();
    }

    @Test
    void what_is_typed_for_a_step_that_went_by_stays_before_her_eyes() {
        shared(sanne);
        join(sanne);
        move("QUESTION");
        move("SEE");

        var late = say(sanne, "SEE", "iemand die niet durft op te hangen");

        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("Niet geplaatst", "iemand die niet durft op te hangen");
        assertThat(page(me)).doesNotContain("durft op te hangen");
        post(me, "/closed", "words", "eerder zeggen wat ik merk");
        assertThat(text(post(me, "/closed", "words", "nog iets"))).contains("Niet geplaatst", "nog iets");
        assertThat(post(me, "/closed", "words", "eerder zeggen wat ik merk")).hasStatus3xxRedirection();
    }

    @Test
    void what_is_shared_does_not_change_and_what_she_typed_meanwhile_stays_in_the_form() {
        shared(sanne);

        var again = browser.post()
                .uri("/peer-reviews")
                .param("id", id.value().toString())
                .param("title", "Ze belt elke avond")
                .param("question", "Wat kan ik doen?")
                .param("story", "Zij belt nu ook overdag.")
                .with(signedIn(me))
                .exchange();

        assertThat(again).hasStatus(422);
        assertThat(text(again)).contains("al gedeeld", "Zij belt nu ook overdag.");
        assertThat(page(me)).contains("ik neem op").doesNotContain("overdag");
    }

    @Test
    void a_question_sent_twice_is_asked_once() {
        shared(sanne);
        join(sanne);
        move("QUESTION");
        move("SEE");
        var key = Uuids.next().toString();

        for (int times = 0; times < 2; times++) {
            assertThat(post(
                            sanne,
                            "/contributions",
                            "key",
                            key,
                            "step",
                            "ASK",
                            "words",
                            "wat gebeurt er als je niet opneemt?"))
                    .hasStatus3xxRedirection();
        }

        assertThat(network.count(me, "peer_contribution where review = '" + id.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatever_somebody_wrote_goes_with_her_participation() {
        shared(sanne, fleur);
        join(fleur);
        move("QUESTION");
        say(fleur, "SEE", "twee mensen die wachten");

        network.change(fleur, "delete from peer_participant where review = '" + id.value() + "'");

        assertThat(network.count(fleur, "peer_contribution where review = '" + id.value() + "'"))
                .isZero();
        assertThat(say(fleur, "SEE", "na het wissen")).hasStatus(404);
    }

    @Test
    void kept_to_her_practice_a_fellow_practice_finds_nothing() {
        shared(sanne);

        assertThat(get(fleur)).hasStatus(404);
        assertThat(post(fleur, "/participation")).hasStatus(404);
        assertThat(list(fleur)).doesNotContain(id.value().toString());
        assertThat(list(sanne)).contains(id.value().toString());
    }

    @Test
    void shared_with_the_network_another_network_or_none_finds_nothing() {
        shared(sanne, fleur);

        assertThat(list(fleur)).contains(id.value().toString());
        assertThat(get(stranger)).hasStatus(404);
        assertThat(post(stranger, "/participation")).hasStatus(404);
        assertThat(list(stranger)).doesNotContain(id.value().toString());
    }

    @Test
    void who_does_not_take_part_reads_the_question_and_not_the_story() {
        shared(sanne, fleur);

        assertThat(page(fleur)).contains("Wat kan ik doen?", "houd het voor me").doesNotContain("ik neem op");
        assertThat(post(fleur, "/contributions", "step", "SEE", "words", "Iets"))
                .hasStatus(404);
        join(fleur);
        assertThat(page(fleur)).contains("ik neem op", "zoekt niet uit over wie het gaat");
    }

    @Test
    void a_round_goes_its_five_steps_and_each_reads_the_others_after_her_own() {
        shared(sanne, fleur);
        join(sanne);
        join(fleur);
        assertThat(say(sanne, "SEE", "te vroeg")).hasStatus(422);
        move("QUESTION");
        say(sanne, "SEE", "iemand die niet durft op te hangen");

        assertThat(page(fleur)).doesNotContain("durft op te hangen", "te vroeg");
        assertThat(page(me)).as("she who brought it").doesNotContain("durft op te hangen");
        say(fleur, "SEE", "twee mensen die wachten");
        assertThat(page(fleur)).contains("durft op te hangen", "twee mensen die wachten");
        say(fleur, "SEE", "nog een keer");
        assertThat(page(fleur)).doesNotContain("nog een keer");

        move("SEE");
        assertThat(page(me)).contains("durft op te hangen", "twee mensen die wachten");
        say(fleur, "ASK", "wat gebeurt er als je niet opneemt?");
        assertThat(page(me)).contains("als je niet opneemt?");
        var question = page(me).replaceAll("(?s).*name=\"answers\" value=\"([^\"]+)\".*", "$1");
        assertThat(post(sanne, "/contributions", "answers", question, "words", "ik weet het"))
                .hasStatus(404);
        assertThat(post(me, "/contributions", "answers", question, "words", "dan belt ze weer"))
                .hasStatus3xxRedirection();
        assertThat(page(sanne)).contains("dan belt ze weer");

        move("ASK");
        say(sanne, "ADVISE", "spreek een uur af");
        assertThat(page(fleur)).doesNotContain("spreek een uur af");
        move("ADVISE");
        assertThat(page(fleur)).contains("spreek een uur af");
        say(fleur, "ADVISE", "te laat bedacht");
        assertThat(page(me)).contains("spreek een uur af").doesNotContain("te laat bedacht");

        assertThat(post(me, "/closed", "words", "eerder zeggen wat ik merk")).hasStatus3xxRedirection();
        assertThat(page(fleur)).contains("eerder zeggen wat ik merk", "Deze ronde is klaar");
        assertThat(get(noor)).as("a colleague who took no part").hasStatus(404);
    }

    @Test
    void a_fellow_s_words_are_a_row_of_her_own_practice() {
        shared(sanne, fleur);
        join(fleur);
        move("QUESTION");
        say(fleur, "SEE", "twee mensen die wachten");

        var hers = "peer_contribution where review = '" + id.value() + "' and tenant = '" + fleur.practice() + "'";
        assertThat(network.count(fleur, hers)).isEqualTo(1);
        assertThat(network.count(me, hers)).isEqualTo(1);
        assertThat(network.count(stranger, hers)).isZero();
        assertThat(network.change(me, "update peer_contribution set words = 'x' where review = '" + id.value() + "'"))
                .isZero();
        assertThat(network.change(fleur, "delete from peer_review where id = '" + id.value() + "'"))
                .isZero();
    }

    @Test
    void what_may_identify_is_asked_about_in_an_answer_too() {
        shared(sanne);
        join(sanne);
        move("QUESTION");
        var careless = post(sanne, "/contributions", "step", "SEE", "words", "Dit lijkt op Eline in Amersfoort");

        assertThat(careless).hasStatus(422);
        assertThat(text(careless)).contains("Eline, Amersfoort", "Dit lijkt op", "name=\"sure\"");
        assertThat(post(
                        sanne,
                        "/contributions",
                        "step",
                        "SEE",
                        "words",
                        "In Amersfoort of Zeist",
                        "sure",
                        "Amersfoort"))
                .as("something else than what she said may stay")
                .hasStatus(422);
        assertThat(post(sanne, "/contributions", "step", "SEE", "words", "Niet in Amersfoort", "sure", "Amersfoort"))
                .hasStatus3xxRedirection();
    }

    @Test
    void taking_part_is_offered_to_the_log_of_everybody_once_it_is_over() {
        shared(sanne, fleur);
        join(sanne);
        join(fleur);
        for (var one : List.of(me, sanne, fleur))
            assertThat(log(one)).doesNotContain(id.value().toString());

        post(me, "/closed", "words", "");

        for (var one : List.of(me, sanne, fleur)) {
            assertThat(log(one)).contains("/development/entries/new?about=" + id.value());
        }
        assertThat(log(noor)).doesNotContain(id.value().toString());
    }

    @Test
    void erased_by_her_it_is_gone_at_once_in_every_practice() {
        shared(sanne, fleur);
        join(sanne);
        join(fleur);
        move("QUESTION");
        say(sanne, "SEE", "iemand die wacht");
        say(fleur, "SEE", "twee mensen die wachten");

        assertThat(post(me, "/erased")).hasStatus3xxRedirection();

        for (var one : List.of(me, fleur)) {
            assertThat(network.count(one, "peer_contribution where review = '" + id.value() + "'"))
                    .isZero();
        }
        assertThat(network.count(me, "peer_review where story is not null and id = '" + id.value() + "'"))
                .isZero();
        assertThat(get(sanne)).hasStatus(404);
        assertThat(get(fleur)).hasStatus(404);
    }

    @Test
    void a_month_after_the_end_it_goes_by_itself_and_what_she_takes_along_stays_with_her() {
        shared(sanne, fleur);
        join(fleur);
        move("QUESTION");
        say(fleur, "SEE", "twee mensen die wachten");
        post(me, "/closed", "words", "eerder zeggen wat ik merk");

        assertThat(on(29, () -> erasure.pass(id))).isPresent();
        assertThat(page(fleur)).contains("twee mensen die wachten");
        assertThat(on(31, () -> erasure.pass(id))).isEmpty();
        assertThat(get(fleur)).hasStatus(404);
        assertThat(network.count(fleur, "peer_contribution where review = '" + id.value() + "'"))
                .isZero();
        assertThat(page(me)).contains("eerder zeggen wat ik merk").doesNotContain("ik neem op");
        post(me, "/removed");
        assertThat(get(me)).hasStatus(404);
    }

    @Test
    void a_round_in_which_nothing_moves_is_over_by_itself() {
        shared(sanne);

        assertThat(on(89, () -> erasure.pass(id))).isPresent();
        assertThat(page(me)).doesNotContain("Deze ronde is klaar");
        assertThat(on(91, () -> erasure.pass(id))).isPresent();
        assertThat(page(me)).contains("Deze ronde is klaar");
    }

    @Test
    void a_practice_that_leaves_the_network_reads_nothing_any_more_and_forgets_what_it_wrote() {
        var leaver = people.begin("Amy Stone", Language.DUTCH);
        leaver.tenant().run(() -> network.enter(together));
        shared(leaver);
        join(leaver);
        move("QUESTION");
        say(leaver, "SEE", "iemand die wacht");
        var participant = leaver.tenant()
                .call(() -> UUID.fromString(network.value(
                        leaver, "select id::text from peer_participant where review = '" + id.value() + "'")));
        assertThat(leaver.tenant().call(() -> erasure.forget(participant))).isPresent();

        leaver.tenant().run(() -> network.leave(together));

        assertThat(get(leaver)).hasStatus(404);
        move("SEE");
        assertThat(page(me)).doesNotContain("iemand die wacht");
        assertThat(leaver.tenant().call(() -> erasure.forget(participant))).isEmpty();
        assertThat(network.count(leaver, "peer_contribution")).isZero();
    }

    @Test
    void nobody_joins_when_the_round_is_nearly_over() {
        shared(noor);
        for (var step : List.of("QUESTION", "SEE", "ASK", "ADVISE")) move(step);

        assertThat(post(noor, "/participation")).hasStatus3xxRedirection();
        assertThat(page(noor)).contains("Meedoen kan niet meer").doesNotContain("ik neem op");
    }

    @Test
    void going_on_twice_goes_on_once() {
        shared(sanne);
        move("QUESTION");
        move("QUESTION");

        assertThat(me.tenant().call(() -> reviews.find(id, me)).phase()).isEqualTo(PeerPhase.SEE);
    }

    @Test
    void a_draft_that_is_thrown_away_leaves_nothing() {
        write(me, STORY, sanne);

        post(me, "/erased");

        assertThat(get(me)).hasStatus(404);
        assertThat(network.count(me, "peer_review where id = '" + id.value() + "'"))
                .isZero();
    }

    private void write(Me who, String story, Me... asked) {
        var written = new PeerCase(A_CASE.title(), A_CASE.question(), story);
        var invited = Arrays.stream(asked)
                .map(one -> one.practice().equals(who.practice()) ? one.account() : one.practice())
                .toList();
        who.tenant().run(() -> reviews.write(id, who, written, invited));
    }

    private void shared(Me... asked) {
        write(me, STORY, asked);
        var version = me.tenant().call(() -> reviews.find(id, me)).version();
        assertThat(post(me, "/shared", "version", "" + version, "read", "true")).hasStatus3xxRedirection();
    }

    private void join(Me who) {
        assertThat(post(who, "/participation")).hasStatus3xxRedirection();
    }

    private void move(String from) {
        assertThat(post(me, "/phase", "from", from)).hasStatus3xxRedirection();
    }

    private MvcTestResult say(Me who, String step, String words) {
        return post(who, "/contributions", "step", step, "words", words);
    }

    private <T> Optional<T> on(int day, java.util.function.Supplier<Optional<T>> deed) {
        LocalDate then = me.tenant().call(() -> days.today().plusDays(day));
        return days.on(me.tenant(), then, deed);
    }

    private MvcTestResult post(Me who, String under, String... fields) {
        var request = browser.post().uri("/peer-reviews/" + id.value() + under);
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return request.with(signedIn(who)).exchange();
    }

    private MvcTestResult get(Me who) {
        return browser.get()
                .uri("/peer-reviews/" + id.value())
                .with(signedIn(who))
                .exchange();
    }

    private String page(Me who) {
        var page = get(who);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    private String list(Me who) {
        return text(browser.get().uri("/peer-reviews").with(signedIn(who)).exchange());
    }

    private String log(Me who) {
        return text(browser.get().uri("/development").with(signedIn(who)).exchange());
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package nl.peil.agreement;

import static nl.peil.agreement.Answer.ADJUST;
import static nl.peil.agreement.Answer.GO;
import static nl.peil.collaboration.Side.ORGANIZER;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.notice.Links;
import nl.peil.platform.Language;
import nl.peil.platform.Uuids;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a client can do by her links, and what a link doesn't open.
@PeilModuleTest
class ClientLinkTest {

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Expectations expectations;

    @Autowired
    Agreements agreements;

    @Autowired
    Trials trials;

    @Autowired
    Rhythms rhythms;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Links links;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Me me;
    CollaborationId id;

    @BeforeEach
    void a_collaboration() {
        me = practices.begin();
        id = given.begin(me, "Anna", 1);
    }

    @AfterEach
    void the_clock_runs_again() {
        ((WallClock) clock).release();
    }

    @Test
    void she_reads_who_reads_it_before_she_answers() {
        assertThat(browser.get().uri(path(Ask.EXPECTATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("Alleen Eline de Wit leest wat je invult")
                .containsSubsequence("Alleen Eline de Wit leest", "Ik heb graag een plan", "Versturen");
    }

    @Test
    void she_answers_changes_her_mind_and_reads_what_happens_next() {
        var path = path(Ask.EXPECTATIONS);

        assertThat(browser.post().uri(path).params(points("5", "3", "", "1", "2")))
                .hasRedirectedUrl(path);
        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().contains("Dankjewel, Anna", "Zo gaat het verder");
        assertThat(browser.get().uri(path + "?change=true"))
                .hasStatusOk()
                .bodyText()
                .contains("Versturen");
        assertThat(browser.post().uri(path).params(points("1", "3", "", "1", "2")))
                .hasRedirectedUrl(path);

        assertThat(me.tenant().call(() -> expectations.of(id)).client()).isEqualTo(new Points(1, 3, 0, 1, 2));
    }

    @Test
    void a_question_left_out_is_named_and_nothing_is_lost() {
        var params = points("5", "", "4", "1", "2");
        params.remove("structure");
        params.add("words", "Ik schaam me voor de zolder.");

        assertThat(browser.post().uri(path(Ask.EXPECTATIONS)).params(params))
                .hasStatus(422)
                .bodyText()
                .contains("kies een rondje", "Ik schaam me voor de zolder.")
                .containsPattern("name=\"start\" value=\"4\"[^>]*checked")
                .containsPattern("name=\"lead\" value=\"\"[^>]*checked");
    }

    @Test
    void nonsense_is_refused_in_words() {
        assertThat(browser.post().uri(path(Ask.EXPECTATIONS)).params(points("9", "x", "4", "1", "2")))
                .hasStatus(422)
                .bodyText()
                .contains("kies een rondje");
    }

    @Test
    void she_says_yes_to_the_agreement_and_gets_it_on_paper() throws Exception {
        proposed();
        var path = path(Ask.AGREEMENT);
        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains("Ja, zo doen we het", "nog niet bevestigd");
        assertThat(browser.get().uri(path + "/agreement.pdf")).hasStatus(404);
        me.tenant().run(() -> agreements.confirm(id, ORGANIZER));

        assertThat(browser.post().uri(path).param("read", newest())).hasRedirectedUrl(path);

        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().contains("Jullie hebben dit allebei bevestigd");
        var paper = browser.get().uri(path + "/agreement.pdf").exchange().getResponse();
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(paper.getContentAsByteArray()).startsWith("%PDF".getBytes());
    }

    @Test
    void she_says_what_she_would_like_to_be_different() {
        proposed();
        var path = path(Ask.AGREEMENT);

        assertThat(browser.post().uri(path + "/wish").param("read", newest()).param("words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf kort op wat je anders wilt.");
        assertThat(browser.post().uri(path + "/wish").param("read", newest()).param("words", "Liever op dinsdag."))
                .hasRedirectedUrl(path);

        assertThat(browser.get().uri(path)).bodyText().contains("Liever op dinsdag.");
        assertThat(browser.get()
                        .uri("/collaborations/" + id.value() + "/agreement")
                        .with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Anna wil graag iets anders", "Liever op dinsdag.");
    }

    @Test
    void a_yes_to_an_older_version_is_not_taken_for_the_new_one() {
        proposed();
        var path = path(Ask.AGREEMENT);
        var read = newest();
        var terms = me.tenant().call(() -> agreements.draft(id));
        me.tenant()
                .run(() -> agreements.propose(
                        new AgreementId(Uuids.next()),
                        id,
                        new Terms("Anders", terms.lines(), 1, 3, terms.readers(), terms.ending())));

        assertThat(browser.post().uri(path).param("read", read)).hasRedirectedUrl(path + "?replaced");
        assertThat(browser.get().uri(path + "?replaced")).bodyText().contains("Er is een nieuwere versie");
    }

    @Test
    void the_first_link_leads_on_to_the_agreement() {
        var first = path(Ask.EXPECTATIONS);
        browser.post().uri(first).params(points("5", "3", "", "1", "2")).exchange();
        proposed();
        var second = path(Ask.AGREEMENT);

        assertThat(browser.get().uri(first)).hasStatusOk().bodyText().contains("Lees de afspraken", second);
    }

    @Test
    void she_answers_after_the_trial_and_sees_the_other_answer_only_when_both_are_in() {
        over();
        var path = path(Ask.TRIAL);
        me.tenant().run(() -> trials.answer(id, ORGANIZER, ADJUST, "Iets rustiger aan."));
        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains("Elk antwoord is goed.")
                .doesNotContain("Iets rustiger aan.");
        assertThat(browser.post().uri(path))
                .hasStatus(422)
                .bodyText()
                .contains("Kies eerst een antwoord.")
                .doesNotContain("Iets rustiger aan.");

        assertThat(browser.post().uri(path).param("answer", "GO").param("words", "Fijn zo."))
                .hasRedirectedUrl(path);

        assertThat(browser.get().uri(path))
                .bodyText()
                .contains("Jullie gaan door, maar anders.", "Iets rustiger aan.", "Fijn zo.");
        assertThat(browser.get().uri("/collaborations/" + id.value() + "/trial").with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Fijn zo.", "/agreement/new");
    }

    @Test
    void she_decides_on_gauging_less_often() {
        over();
        me.tenant().run(() -> {
            trials.answer(id, ORGANIZER, GO, null);
            trials.answer(id, nl.peil.collaboration.Side.CLIENT, GO, null);
            rhythms.propose(id, 3);
        });
        var path = path(Ask.RHYTHM);
        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().contains("na elke 3e sessie");

        assertThat(browser.post().uri(path + "/accepted").param("read", "3")).hasRedirectedUrl(path);
        assertThat(every()).isEqualTo(3);

        assertThat(browser.post().uri(path + "/back")).hasRedirectedUrl(path);
        assertThat(every()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_link_taken_back_or_expired_opens_nothing_and_says_so_kindly(Ask ask) {
        proposed();
        var taken = path(ask);
        me.tenant().run(() -> links.revokeAll(ask.purpose(), id.value()));
        assertThat(browser.get().uri(taken))
                .hasStatus(410)
                .bodyText()
                .contains("ingetrokken")
                .doesNotContain("Anna");

        var old = me.tenant()
                .call(() -> links.path(links.make(ask.purpose(), id.value(), Language.DUTCH, ClientLinks.VALID)));
        ((WallClock) clock).turnTo(clock.instant().plus(Duration.ofDays(31)));
        assertThat(browser.get().uri(old))
                .hasStatus(410)
                .bodyText()
                .contains("verlopen")
                .doesNotContain("Anna");
        assertThat(browser.post().uri(old)).hasStatus(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expectations", "agreement", "trial", "rhythm"})
    void an_invented_link_or_one_for_something_else_opens_nothing(String purpose) {
        proposed();
        var other = purpose.equals("trial") ? path(Ask.AGREEMENT) : path(Ask.TRIAL);
        var secret = other.substring(other.lastIndexOf('/') + 1);

        assertThat(browser.get().uri("/l/" + purpose + "/" + "x".repeat(27))).hasStatus(404);
        assertThat(browser.get().uri("/l/" + purpose + "/" + secret)).hasStatus(404);
    }

    private void proposed() {
        var terms = me.tenant().call(() -> agreements.draft(id));
        me.tenant().run(() -> agreements.propose(new AgreementId(Uuids.next()), id, terms));
    }

    private void over() {
        given.hold(me, id);
        await().untilAsserted(() -> assertThat(me.tenant().call(trials::toDecide))
                .extracting(TrialToDecide::collaboration)
                .contains(id));
    }

    private String newest() {
        return me.tenant()
                .call(() -> agreements.newest(id))
                .orElseThrow()
                .id()
                .value()
                .toString();
    }

    private int every() {
        return me.tenant().call(() -> collaborations.header(id)).every();
    }

    private String path(Ask ask) {
        return me.tenant()
                .call(() -> links.path(links.openOrMake(ask.purpose(), id.value(), Language.DUTCH, ClientLinks.VALID)));
    }

    private static org.springframework.util.LinkedMultiValueMap<String, String> points(
            String structure, String lead, String start, String homework, String directness) {
        var params = new org.springframework.util.LinkedMultiValueMap<String, String>();
        params.add("structure", structure);
        params.add("lead", lead);
        params.add("start", start);
        params.add("homework", homework);
        params.add("directness", directness);
        return params;
    }
}

package nl.peil.evaluation;

import static nl.peil.evaluation.EvaluationFixture.scores;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
class EvaluationPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Invitations invitations;

    @Autowired
    Links links;

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture collaborations;

    @Autowired
    Clock clock;

    Me me;
    CollaborationId collaboration;
    SessionId session;
    String page;
    String link;

    @BeforeEach
    void a_session_that_was_held() {
        me = practices.begin();
        collaboration = collaborations.begin(me, 2);
        session = collaborations.hold(me, collaboration);
        page = "/sessions/" + session.value() + "/evaluation";
        link = me.tenant().call(() -> links.path(invitations.link(session, Locale.of("nl"))));
    }

    @AfterEach
    void the_clock_runs_again() {
        ((WallClock) clock).release();
    }

    @Test
    void after_the_session_the_organizer_answers_and_hands_over_the_link() {
        assertThat(browser.get().uri(page).with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Na de sessie", "Gaf jij genoeg richting", "Hoeveel weerstand", "Anna de Wit", link);

        assertThat(browser.post()
                        .uri(page)
                        .with(signedIn(me))
                        .param("heard", "7.5")
                        .param("ease", "9"))
                .hasStatus(302)
                .hasRedirectedUrl(page);

        assertThat(browser.get().uri(page).with(signedIn(me)))
                .bodyText()
                .contains("Jouw peiling is bewaard", "Geef mijn telefoon", link)
                .doesNotContain("Hoeveel weerstand");
    }

    @Test
    void a_slip_is_said_at_the_field_and_nothing_typed_is_lost() {
        assertThat(browser.post()
                        .uri(page)
                        .with(signedIn(me))
                        .param("heard", "11")
                        .param("goals", "zeven")
                        .param("structure", "6.5")
                        .param("note", "Bel haar moeder"))
                .hasStatus(422)
                .bodyText()
                .contains("heard-error", "goals-error", "Kies een cijfer van 0 tot en met 10")
                .contains("value=\"6.5\"", "value=\"zeven\"", "Bel haar moeder");
        assertThat(browser.post().uri(page).with(signedIn(me)).param("note", "Bel haar moeder"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is nog niets ingevuld", "Bel haar moeder");
    }

    @Test
    void nobody_else_finds_it() {
        var colleague = practices.join(me, "Ineke");
        var stranger = practices.begin();

        for (var other : List.of(colleague, stranger)) {
            for (var address : List.of(
                    page,
                    "/sessions/" + session.value() + "/reveal",
                    "/collaborations/" + collaboration.value() + "/trend")) {
                assertThat(browser.get().uri(address).with(signedIn(other))).hasStatus(404);
            }
            assertThat(browser.post().uri(page).with(signedIn(other)).param("heard", "1"))
                    .hasStatus(404);
            assertThat(browser.post().uri(page + "/handed-over").with(signedIn(other)))
                    .hasStatus(404);
        }
        assertThat(browser.get().uri(page)).hasStatus3xxRedirection();
    }

    @Test
    void the_client_is_told_who_reads_it_before_anything_is_asked() {
        var text = body(link);

        assertThat(text.indexOf("Wie leest dit?")).isPositive().isLessThan(text.indexOf("Kon je zeggen"));
        assertThat(order(
                        text,
                        "Wie leest dit?",
                        "Kon je zeggen",
                        "Merkte je",
                        "Schuurde er iets?",
                        "Wil je zo verder?",
                        "Wil je er nog iets bij zeggen?",
                        "Wat mag Eline de Wit lezen?",
                        "Klaar"))
                .isTrue();
    }

    @Test
    void no_slider_has_a_value_before_she_gives_one() {
        assertThat(body(link)).doesNotContain("value=\"5\"", "value=\"0\"", "checked");
    }

    @Test
    void she_answers_once_and_sees_how_it_goes_on() {
        assertThat(give("8")).hasStatus(302).hasRedirectedUrl(link);

        assertThat(body(link))
                .contains("Dank je wel, Anna de Wit", "gaan jullie antwoorden open", "Alles, behalve mijn zin")
                .doesNotContain("Kon je zeggen", "Het ging wat snel");

        assertThat(give("8")).hasStatus(302);
        assertThat(give("3")).hasStatus(409).bodyText().contains("Dat eerste antwoord telt");
    }

    @Test
    void an_empty_answer_and_a_missing_choice_are_refused_kindly() {
        assertThat(browser.post().uri(link).param("sharing", "NOW"))
                .hasStatus(422)
                .bodyText()
                .contains("Eén antwoord is al genoeg");
        assertThat(browser.post().uri(link).param("heard", "8").param("words", "Dank je"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies nog wat er gelezen mag worden", "value=\"8\"", "Dank je");
        assertThat(browser.post().uri(link).param("heard", "8").param("sharing", "NONSENSE"))
                .hasStatus(422);
        assertThat(browser.post().uri(link).param("words", "x".repeat(501)).param("sharing", "NOW"))
                .hasStatus(422)
                .bodyText()
                .contains("500 tekens");
    }

    @Test
    void nothing_of_the_other_s_leaves_the_server_before_it_is_time() {
        give("3");

        assertThat(browser.get().uri("/sessions/" + session.value() + "/reveal").with(signedIn(me)))
                .bodyText()
                .contains("Nog even wachten")
                .doesNotContain("Het ging wat snel", "3,0", "flink");
        assertThat(browser.get()
                        .uri("/collaborations/" + collaboration.value() + "/trend")
                        .with(signedIn(me)))
                .bodyText()
                .doesNotContain("Het ging wat snel");
    }

    @Test
    void once_both_are_in_each_sees_the_other_as_far_as_she_shares() {
        give("3");
        organizerGives();

        assertThat(browser.get().uri("/sessions/" + session.value() + "/reveal").with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Samen kijken", "heel anders", "Ja, flink", "Drie vragen")
                .doesNotContain("Het ging wat snel");
        assertThat(body(link))
                .contains("Samen kijken", "heel anders", "Het ging wat snel", "Deze zin lees jij alleen")
                .doesNotContain("weerstand", "9,5");
    }

    @Test
    void together_stays_closed_until_she_opens_it() {
        browser.post()
                .uri(link)
                .param("heard", "3")
                .param("words", "Liever samen")
                .param("sharing", "TOGETHER")
                .exchange();
        organizerGives();
        var reveal = "/sessions/" + session.value() + "/reveal";

        assertThat(browser.get().uri(reveal).with(signedIn(me)))
                .bodyText()
                .contains("Anna de Wit wil samen met jou kijken")
                .doesNotContain("Liever samen", "Zo zagen jullie het");
        assertThat(body(link)).contains("Nu samen kijken").doesNotContain("Zo zagen jullie het");

        assertThat(browser.post().uri(link + "/together")).hasRedirectedUrl(link);

        assertThat(browser.get().uri(reveal).with(signedIn(me)))
                .bodyText()
                .contains("Liever samen", "Zo zagen jullie het");
    }

    @Test
    void she_can_change_who_reads_it() {
        give("8");
        organizerGives();

        assertThat(browser.post().uri(link + "/sharing").param("sharing", "TOGETHER"))
                .hasRedirectedUrl(link);

        assertThat(browser.get().uri("/sessions/" + session.value() + "/reveal").with(signedIn(me)))
                .bodyText()
                .contains("wil samen met jou kijken");
    }

    @Test
    void after_the_wait_she_may_look_first_and_answer_late() {
        organizerGives();
        ((WallClock) clock).turnTo(clock.instant().plus(Duration.ofDays(4)));

        assertThat(body(link)).contains("De afgesproken wachttijd is voorbij", "Kijk wat Eline de Wit invulde");
        assertThat(body(link + "/reveal")).contains("Anna de Wit heeft niets ingevuld", "Zelf nog antwoorden");

        give("8");

        assertThat(body(link)).contains("Anna de Wit antwoordde later");
    }

    @Test
    void after_two_weeks_it_is_closed_with_a_kind_word() {
        ((WallClock) clock).turnTo(clock.instant().plus(Duration.ofDays(15)));

        assertThat(browser.get().uri(link)).hasStatus(410).bodyText().contains("Deze peiling is gesloten");
        assertThat(give("8")).hasStatus(410);
    }

    @Test
    void a_handed_over_phone_signs_the_organizer_out_and_shows_nothing_back() {
        var handed =
                browser.post().uri(page + "/handed-over").with(signedIn(me)).exchange();
        assertThat(handed)
                .hasStatus(303)
                .hasHeader("Clear-Site-Data", "\"cache\"")
                .hasHeader("Cache-Control", "no-store");
        var here = Objects.requireNonNull(handed.getResponse().getHeader("Location"));

        assertThat(body(here)).contains("Jouw peiling");
        assertThat(browser.post().uri(here).param("heard", "8").param("sharing", "NOW"))
                .hasRedirectedUrl(here);
        assertThat(body(here))
                .contains("Geef de telefoon maar terug aan Eline de Wit")
                .doesNotContain("Toch anders kiezen", "/sharing");
        organizerGives();
        assertThat(body(here)).contains("Geef de telefoon maar terug").doesNotContain("Zo zagen jullie het");
        assertThat(browser.get().uri(here + "/reveal")).hasStatus(404);
        assertThat(browser.post().uri(here).param("heard", "3").param("sharing", "NOW"))
                .hasStatus(409);
    }

    @Test
    void a_handed_over_phone_s_link_lives_for_two_hours() {
        var here = me.tenant().call(() -> links.path(invitations.linkHere(session, Locale.of("nl"))));
        ((WallClock) clock).turnTo(clock.instant().plus(Duration.ofMinutes(121)));

        assertThat(browser.get().uri(here)).hasStatus(410).bodyText().contains("verlopen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXPIRED", "REVOKED", "USED", "INVENTED", "OTHER PURPOSE"})
    void a_link_that_does_not_open_gives_nothing_away(String how) {
        var address = closed(how);

        assertThat(browser.get().uri(address))
                .hasStatus4xxClientError()
                .bodyText()
                .contains("Vraag degene")
                .doesNotContain("Anna", "Eline");
        assertThat(browser.post().uri(address).param("heard", "8").param("sharing", "NOW"))
                .hasStatus4xxClientError();
        assertThat(me.tenant()
                        .call(() -> evaluations.find(session))
                        .orElseThrow()
                        .client())
                .isNull();
    }

    private String closed(String how) {
        return me.tenant().call(() -> {
            Link made = invitations.link(session, Locale.of("nl"));
            switch (how) {
                case "EXPIRED" -> ((WallClock) clock).turnTo(clock.instant().plus(Duration.ofDays(31)));
                case "REVOKED" -> links.revoke(made.id());
                case "USED" -> links.use(made.id());
                case "OTHER PURPOSE" -> {
                    return links.path(made).replace("/evaluation/", "/evaluation-here/");
                }
                default -> {
                    return "/l/evaluation/" + "x".repeat(27);
                }
            }
            return links.path(made);
        });
    }

    @Test
    void in_english_for_who_reads_english() {
        assertThat(browser.get().uri(link).cookie(new jakarta.servlet.http.Cookie("peil-lang", "en")))
                .bodyText()
                .contains("Who reads this?", "Did anything bother you?", "Only when we look at it together");
    }

    @Test
    void the_trend_shows_both_sides_and_has_a_table_beside_it() {
        give("8");
        organizerGives();
        collaborations.hold(me, collaboration);

        var trend = "/collaborations/" + collaboration.value() + "/trend";
        assertThat(browser.get().uri(trend).with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<title id=\"trend-title\"",
                        "Jij: eerst 6,5",
                        "trend__line--organizer",
                        "<table",
                        "nog niet open");
        assertThat(browser.get().uri(trend + "?item=HEARD").with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("aria-current=\"true\"");
        assertThat(browser.get().uri("/collaborations/" + collaboration.value()).with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Het verloop", "Jouw peiling geven");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult give(String heard) {
        return browser.post()
                .uri(link)
                .param("heard", heard)
                .param("friction", "BIG")
                .param("goOn", "DOUBT")
                .param("words", "Het ging wat snel")
                .param("sharing", "SCORES")
                .exchange();
    }

    private void organizerGives() {
        me.tenant().run(() -> evaluations.give(session, new OrganizerAnswers(scores(6.5), 9.5, 2.0, clock.instant())));
    }

    private String body(String address) {
        try {
            var result = browser.get().uri(address).exchange();
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean order(String text, String... parts) {
        int at = -1;
        for (var part : parts) {
            int next = text.indexOf(part, at + 1);
            if (next < 0) throw new AssertionError("not after the one before: " + part);
            at = next;
        }
        return true;
    }
}

package nl.peil.practice;

import static nl.peil.practice.PracticeFixture.PASSWORD;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import nl.peil.PeilModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
class SettingsTest {

    @Autowired
    PracticeFixture fixture;

    @Autowired
    Practices practices;

    @Autowired
    Organizers organizers;

    @Autowired
    SignIn signIn;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    MockMvcTester browser;

    Me eline;

    @BeforeEach
    void a_practice() {
        eline = fixture.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings/profile",
                "/settings/account",
                "/settings/password",
                "/settings/passkeys",
                "/settings/recovery-codes",
                "/settings/practice",
                "/settings/members",
                "/settings/members/invitations/new",
                "/welcome",
                "/welcome/keys"
            })
    void every_page_is_shown_to_her_and_to_nobody_who_is_not_signed_in(String page) {
        assertThat(browser.get().uri(page).with(signedIn(eline)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        assertThat(browser.get().uri(page).with(signedIn(eline)).header("Accept-Language", "en"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        assertThat(browser.get().uri(page)).hasStatus(303).hasHeader("Location", "/sign-in");
        assertThat(browser.post().uri(page).with(csrf())).hasForwardedUrl("/sign-in/kept");
        assertThat(browser.post().uri(page)).hasStatus(403);
    }

    @Test
    void her_profile_is_kept_and_what_is_left_open_stays_open() {
        assertThat(browser.post()
                        .uri("/settings/profile")
                        .with(signedIn(eline))
                        .param("structure", "2")
                        .param("lead", "")
                        .param("specialisms", "HOARDING", "DIGITAL")
                        .param("place", " Utrecht ")
                        .param("languages", "DUTCH")
                        .param("funding", "PGB")
                        .param("capacity", "8"))
                .hasRedirectedUrl("/settings");

        assertThat(style(eline)).isEqualTo(new WorkingStyle(Map.of(Axis.STRUCTURE, 2)));
        assertThat(browser.get().uri("/settings/profile").with(signedIn(eline)))
                .bodyText()
                .contains("value=\"Utrecht\"", "value=\"8\"");

        assertThat(browser.post()
                        .uri("/settings/profile")
                        .with(signedIn(eline))
                        .param("place", "x".repeat(101))
                        .param("capacity", "veel")
                        .param("structure", "5"))
                .hasStatus(422)
                .bodyText()
                .contains("Houd het onder de 100 tekens", "Vul een getal in van 0 tot en met 99.", "value=\"veel\"");
        assertThat(style(eline)).isEqualTo(new WorkingStyle(Map.of(Axis.STRUCTURE, 2)));
        assertThat(style(fixture.join(eline, "Noor"))).isEqualTo(WorkingStyle.OPEN);
    }

    @Test
    void her_name_and_language_change_at_once_in_her_session() {
        var session = Objects.requireNonNull(browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", fixture.emailOf(eline))
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookie("SESSION"));

        var change = browser.post()
                .uri("/settings/account")
                .cookie(session)
                .with(csrf())
                .param("name", "Eline Vos")
                .param("email", fixture.emailOf(eline))
                .param("language", "en")
                .exchange();

        assertThat(change).hasRedirectedUrl("/settings").cookies().hasValue("peil-lang", "en");
        assertThat(find(eline))
                .hasFieldOrPropertyWithValue("name", "Eline Vos")
                .hasFieldOrPropertyWithValue("language", "en");
        assertThat(sessions.findByPrincipalName(eline.getName()).values())
                .singleElement()
                .satisfies(kept -> assertThat((Me) kept.getAttribute("me"))
                        .isEqualTo(find(eline).me()));
    }

    @Test
    void another_address_takes_the_password_and_is_not_another_s() {
        var noor = fixture.join(eline, "Noor");

        assertThat(address(eline, "eline@example.net", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul je wachtwoord in om");
        assertThat(address(eline, "eline@example.net", "een andere zin"))
                .hasStatus(422)
                .bodyText()
                .contains("niet je wachtwoord");
        assertThat(address(eline, fixture.emailOf(noor), PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("er al een account");
        var fresh = "new." + fixture.emailOf(eline);
        assertThat(address(eline, fresh, PASSWORD)).hasRedirectedUrl("/settings");
        assertThat(signIn.withPassword(fresh, PASSWORD, "203.0.113.2")).isInstanceOf(SignIn.Reply.Welcome.class);
    }

    @Test
    void another_password_takes_the_old_one() {
        assertThat(password("een andere zin", "thee om kwart over vier"))
                .hasStatus(422)
                .bodyText()
                .contains("niet je wachtwoord");
        assertThat(password(PASSWORD, "kort")).hasStatus(422).bodyText().contains("te kort");
        assertThat(password(PASSWORD, "thee om kwart over vier")).hasRedirectedUrl("/settings");
        assertThat(signIn.withPassword(fixture.emailOf(eline), "thee om kwart over vier", "203.0.113.3"))
                .isInstanceOf(SignIn.Reply.Welcome.class);
    }

    @Test
    void an_owner_names_the_practice_and_its_zone() {
        assertThat(browser.post()
                        .uri("/settings/practice")
                        .with(signedIn(eline))
                        .param("practice", "Op Orde")
                        .param("zone", "America/Curacao"))
                .hasRedirectedUrl("/settings");
        assertThat(eline.tenant().call(practices::zone)).isEqualTo(ZoneId.of("America/Curacao"));
        assertThat(browser.post()
                        .uri("/settings/practice")
                        .with(signedIn(eline))
                        .param("practice", "")
                        .param("zone", "Mars/Base"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de naam van je praktijk in", "Kies een tijdzone");
        assertThat(browser.post()
                        .uri("/settings/practice")
                        .with(signedIn(fixture.join(eline, "Noor")))
                        .param("practice", "Van mij")
                        .param("zone", "Europe/Paris"))
                .hasStatus(404);
        assertThat(eline.tenant().call(practices::zone)).isEqualTo(ZoneId.of("America/Curacao"));
    }

    @Test
    void a_name_is_known_within_the_practice_only() {
        var ans = fixture.begin();

        assertThat(eline.tenant().call(() -> practices.names(java.util.List.of(eline.organizer(), ans.organizer()))))
                .isEqualTo(Map.of(eline.organizer(), eline.name()));
    }

    private WorkingStyle style(Me me) {
        return me.tenant().call(() -> practices.style(me.organizer()));
    }

    private Organizer find(Me me) {
        return me.tenant().call(() -> organizers.find(me.organizer()));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult address(Me me, String email, String password) {
        return browser.post()
                .uri("/settings/account")
                .with(signedIn(me))
                .param("name", me.name())
                .param("email", email)
                .param("language", "nl")
                .param("password", password)
                .exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult password(String current, String fresh) {
        return browser.post()
                .uri("/settings/password")
                .with(signedIn(eline))
                .param("current", current)
                .param("password", fresh)
                .exchange();
    }
}

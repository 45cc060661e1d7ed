package nl.peil.practice;

import static nl.peil.practice.PracticeFixture.PASSWORD;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.platform.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PeilModuleTest
class SignInTest {

    /// As it is called where no server runs; `peil` in earnest.
    private static final String SESSION = "SESSION";

    @Autowired
    PracticeFixture practices;

    @Autowired
    MockMvcTester browser;

    Me eline;
    String email;
    String address = "198.51.100." + Math.floorMod(UUID.randomUUID().hashCode(), 250);

    @BeforeEach
    void a_practice() {
        eline = practices.begin();
        email = practices.emailOf(eline);
    }

    @Test
    void the_right_words_open_the_door_and_the_page_asked_for() {
        var asked = browser.get()
                .uri("/settings/profile?from=mail")
                .accept("text/html")
                .exchange();
        var visit = cookie(asked, "REDIRECT_URI");

        var in = signIn(" " + email.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD, visit);

        assertThat(asked).hasStatus(303).hasHeader("Location", "/sign-in");
        assertThat(in).hasRedirectedUrl("/settings/profile?from=mail");
        assertThat(in).cookies().hasValue("peil-lang", "nl");
        assertThat(in).cookies().containsCookie(SESSION);
        assertThat(browser.get().uri("/").cookie(cookie(in, SESSION))).hasRedirectedUrl("/today");
    }

    @Test
    void an_account_that_does_not_exist_gets_the_same_answer_as_a_wrong_password() {
        var wrong = signIn(email, "een andere zin");
        var nobody = signIn("nobody@example.org", "een andere zin");

        assertThat(wrong).hasStatus(422).bodyText().contains("horen niet bij elkaar", email);
        assertThat(text(nobody).replace("nobody@example.org", email)).isEqualTo(text(wrong));
    }

    @Test
    void after_five_failures_even_the_right_password_waits_a_little() {
        for (int i = 0; i < 5; i++)
            assertThat(signIn(email, "een andere zin " + i)).hasStatus(422);

        assertThat(signIn(email, PASSWORD)).hasStatus(429).bodyText().contains("over 1 minuut weer");
        assertThat(signIn(practices.emailOf(practices.join(eline, "Noor")), PASSWORD))
                .hasStatus3xxRedirection();
    }

    @Test
    void one_address_can_not_try_everybody() {
        for (int i = 0; i < 30; i++) signIn("somebody" + i + "@example.org", "een andere zin");

        assertThat(signIn(email, PASSWORD)).hasStatus(429);
    }

    @Test
    void empty_fields_get_a_sentence() {
        assertThat(signIn("", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een e-mailadres in.", "Vul je wachtwoord in.");
        assertThat(browser.post().uri("/sign-in").with(csrf())).hasStatus(422);
    }

    @Test
    void without_the_token_of_the_form_nothing_happens() {
        assertThat(browser.post().uri("/sign-in").param("email", email).param("password", PASSWORD))
                .hasStatus(403);
    }

    @Test
    void a_part_of_a_page_asked_for_after_the_session_ended_leads_to_the_door() {
        assertThat(browser.get().uri("/settings").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void what_was_typed_when_the_session_had_ended_can_be_sent_after_signing_in() {
        var post = browser.post()
                .uri("/settings/profile")
                .with(csrf())
                .param("place", "Utrecht & \"omgeving\"")
                .param("password", "geheim");
        assertThat(post).hasStatusOk().hasForwardedUrl("/sign-in/kept");
        var kept = new Kept("/settings/profile", Map.of("place", List.of("Utrecht & \"omgeving\"")));
        assertThat(post.exchange().getRequest().getAttribute(ToSignIn.KEPT)).isEqualTo(kept);

        var door = browser.post()
                .uri("/sign-in/kept")
                .requestAttr(ToSignIn.KEPT, kept)
                .with(csrf());
        assertThat(door)
                .hasStatus(401)
                .bodyText()
                .contains(
                        "Wat je net invulde, is er nog",
                        "kept-address",
                        "kept:place",
                        "Utrecht &amp; &quot;omgeving&quot;");
        assertThat(door.header("HX-Request", "true")).hasStatus(422).hasHeader("HX-Retarget", "body");

        var wrong = carrying("een andere zin");
        assertThat(wrong).hasStatus(422).bodyText().contains("kept:place", "Utrecht");
        var right = carrying(PASSWORD);
        assertThat(right)
                .hasStatusOk()
                .bodyText()
                .contains("Je bent er weer", "action=\"/settings/profile\"", "name=\"place\"");
    }

    @Test
    void only_a_page_of_ours_is_gone_back_to() {
        for (var address : List.of("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere")) {
            var in = browser.post()
                    .uri("/sign-in")
                    .with(csrf())
                    .with(from(address))
                    .param("email", email)
                    .param("password", PASSWORD)
                    .param("kept-address", address);
            assertThat(in).hasRedirectedUrl("/");
        }
    }

    @Test
    void every_page_is_strict() {
        var page = assertThat(browser.get().uri("/sign-in")).hasStatusOk();

        page.hasHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        page.headers().hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        page.hasHeader("Referrer-Policy", "same-origin");
        page.hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(browser.get().uri("/l/evaluation/invented")).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(browser.get().uri("/l/evaluation/invented")).cookies().isEmpty();
    }

    @Test
    void signing_out_ends_the_session() {
        var session = cookie(signIn(email, PASSWORD), SESSION);

        var out = browser.post()
                .uri("/sign-out")
                .secure(true)
                .cookie(session)
                .with(csrf())
                .exchange();

        assertThat(out).hasRedirectedUrl("/sign-in?bye").hasHeader("Clear-Site-Data", "\"cache\"");
        assertThat(browser.get().uri("/").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void who_looks_after_nothing_does_not_see_the_owner_s_pages() {
        var noor = practices.join(eline, "Noor");

        assertThat(browser.get().uri("/settings/members").with(signedIn(noor))).hasStatus(404);
        assertThat(browser.get().uri("/settings/practice").with(signedIn(noor))).hasStatus(404);
    }

    @Test
    void the_account_decides_the_language() {
        var jane = practices.begin("Jane", Language.ENGLISH);

        assertThat(signIn(practices.emailOf(jane), PASSWORD)).cookies().hasValue("peil-lang", "en");
    }

    private MvcTestResult carrying(String password) {
        return browser.post()
                .uri("/sign-in")
                .with(csrf())
                .with(from(address))
                .param("email", email)
                .param("password", password)
                .param("kept-address", "/settings/profile")
                .param("kept:place", "Utrecht")
                .exchange();
    }

    private MvcTestResult signIn(String email, String password, Cookie... cookies) {
        var post = browser.post()
                .uri("/sign-in")
                .param("email", email)
                .param("password", password)
                .with(csrf())
                .with(from(address));
        return (cookies.length == 0 ? post : post.cookie(cookies)).exchange();
    }

    private static Cookie cookie(MvcTestResult result, String name) {
        return Objects.requireNonNull(result.getResponse().getCookie(name));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}

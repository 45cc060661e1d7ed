package nl.peil.practice;

import static nl.peil.practice.PracticeFixture.PASSWORD;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.peil.PeilModuleTest;
import nl.peil.platform.Uuids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class RecoveryTest {

    private static final String NEW = "thee om kwart over vier";

    @Autowired
    PracticeFixture practices;

    @Autowired
    RecoveryCodes codes;

    @Autowired
    SignIn signIn;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    Me eline;
    String email;

    @BeforeEach
    void a_practice() {
        eline = practices.begin();
        email = practices.emailOf(eline);
    }

    @Test
    void ten_codes_are_shown_once_and_kept_as_hashes() {
        var page =
                text(browser.post().uri("/welcome/keys").with(signedIn(eline)).exchange());

        var shown = java.util.regex.Pattern.compile("<code>([a-z2-9-]{19})</code>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(shown).hasSize(10).doesNotHaveDuplicates();
        assertThat(kept())
                .hasSize(10)
                .containsAll(shown.stream()
                        .map(code -> RecoveryCode.typed(code).hash())
                        .toList());
        assertThat(browser.post().uri("/welcome/keys").with(signedIn(eline)))
                .hasRedirectedUrl("/settings/recovery-codes");
    }

    @Test
    void a_code_signs_in_once_with_a_new_password_and_ends_all_else() {
        var code = make().getFirst();

        assertThat(recover(email, code.shown().toUpperCase(java.util.Locale.ROOT), NEW))
                .hasRedirectedUrl("/settings/recovery-codes");
        assertThat(recover(email, code.shown(), "nog een andere zin"))
                .hasStatus(422)
                .bodyText()
                .contains("al gebruikt", email);
        assertThat(signIn.withPassword(email, NEW, "203.0.113.1")).isInstanceOf(SignIn.Reply.Welcome.class);
        assertThat(signIn.withPassword(email, PASSWORD, "203.0.113.1")).isInstanceOf(SignIn.Reply.Wrong.class);
    }

    @Test
    void a_weak_new_password_uses_nothing_up() {
        var code = make().getFirst();

        assertThat(recover(email, code.shown(), "wachtwoord123"))
                .hasStatus(422)
                .bodyText()
                .contains("veel mensen", code.shown());
        assertThat(recover(email, code.shown(), NEW)).hasStatus3xxRedirection();
    }

    @Test
    void another_s_code_opens_nothing_and_nobody_s_address_gets_the_same_answer() {
        var noor = practices.join(eline, "Noor");
        var code = make().getFirst();

        var hers = recover(practices.emailOf(noor), code.shown(), NEW);
        var nobodys = recover("nobody@example.org", code.shown(), NEW);

        assertThat(hers).hasStatus(422).bodyText().contains("horen niet bij elkaar");
        assertThat(nobodys).hasStatus(422).bodyText().contains("horen niet bij elkaar");
    }

    @Test
    void new_codes_ask_for_the_password_and_end_the_old_ones() {
        var old = make().getFirst();

        assertThat(renew("een andere zin")).hasStatus(422).bodyText().contains("niet je wachtwoord");
        assertThat(renew(PASSWORD)).hasStatusOk().bodyText().contains("<code>");
        assertThat(recover(email, old.shown(), NEW)).hasStatus(422);
        assertThat(browser.get().uri("/settings/recovery-codes").with(signedIn(eline)))
                .bodyText()
                .contains("Je hebt nog 10 herstelcodes");
    }

    @Test
    void who_is_not_signed_in_gets_none() {
        assertThat(browser.get().uri("/settings/recovery-codes")).hasStatus(303);
        assertThat(browser.get().uri("/welcome/keys")).hasStatus(303);
        assertThat(browser.post().uri("/welcome/keys").with(csrf())).hasForwardedUrl("/sign-in/kept");
    }

    private List<RecoveryCode> make() {
        return eline.tenant().call(() -> codes.make(eline.organizer()));
    }

    private List<String> kept() {
        return eline.tenant()
                .call(() -> transaction.execute(status -> db.sql("select hash from recovery_code where organizer = :me")
                        .param("me", eline.account())
                        .query(String.class)
                        .list()));
    }

    private MvcTestResult recover(String email, String code, String password) {
        return browser.post()
                .uri("/sign-in/recovery")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("2001:db8:" + Uuids.next().toString().substring(0, 4) + "::1");
                    return request;
                })
                .param("email", email)
                .param("code", code)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult renew(String password) {
        return browser.post()
                .uri("/settings/recovery-codes")
                .with(signedIn(eline))
                .param("password", password)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

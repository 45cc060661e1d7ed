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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.peil.PeilModuleTest;
import nl.peil.notice.Links;
import nl.peil.platform.Uuids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
class MembersTest {

    @Autowired
    PracticeFixture practices;

    @Autowired
    Organizers organizers;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Links links;

    @Autowired
    SignIn signIn;

    @Autowired
    MockMvcTester browser;

    Me eline;

    @BeforeEach
    void a_practice() {
        eline = practices.begin();
    }

    @Test
    void a_colleague_is_asked_once_however_often_it_is_sent_and_makes_her_own_account() {
        var id = Uuids.next();
        var email = "noor." + id + "@example.org";

        assertThat(invite(id, "Noor", email)).hasRedirectedUrl("/settings/members/invitations/" + id);
        assertThat(invite(id, "Noor", email)).hasRedirectedUrl("/settings/members/invitations/" + id);
        assertThat(browser.get().uri("/settings/members/invitations/" + id).with(signedIn(eline)))
                .hasStatusOk()
                .bodyText()
                .contains("Uitnodiging voor Noor", path(id));
        assertThat(eline.tenant().call(colleagues::open)).hasSize(1);

        assertThat(browser.get().uri(path(id))).hasStatusOk().bodyText().contains("Eline de Wit nodigt je uit", email);
        assertThat(accept(path(id), email, "wachtwoord123"))
                .hasStatus(422)
                .bodyText()
                .contains("veel mensen");
        var in = accept(path(id), email, PASSWORD);
        assertThat(in).hasRedirectedUrl("/welcome");
        assertThat(browser.get().uri("/welcome").cookie(cookie(in))).hasStatusOk();
        assertThat(browser.get().uri("/settings/members").cookie(cookie(in))).hasStatus(404);
        assertThat(browser.get().uri(path(id))).hasStatus(410);
        assertThat(signIn.withPassword(email, PASSWORD, "203.0.113.4"))
                .isInstanceOfSatisfying(
                        SignIn.Reply.Welcome.class,
                        welcome -> assertThat(welcome.me().practice()).isEqualTo(eline.practice()));
    }

    @Test
    void a_withdrawn_invitation_opens_nothing() {
        var id = Uuids.next();
        invite(id, "Noor", "noor." + id + "@example.org");
        var path = path(id);

        assertThat(browser.post()
                        .uri("/settings/members/invitations/" + id + "/withdrawal")
                        .with(signedIn(eline)))
                .hasRedirectedUrl("/settings/members");

        assertThat(browser.get().uri(path)).hasStatus(410);
        assertThat(eline.tenant().call(colleagues::open)).isEmpty();
    }

    @Test
    void an_address_that_has_an_account_is_not_asked_and_does_not_join_twice() {
        var id = Uuids.next();
        invite(id, "Noor", "noor." + id + "@example.org");

        assertThat(invite(Uuids.next(), "Eline", practices.emailOf(eline)))
                .hasStatus(422)
                .bodyText()
                .contains("al een account in je praktijk");
        assertThat(accept(path(id), practices.emailOf(eline), PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("er al een account");
        assertThat(accept(path(id), "noor." + id + "@example.org", PASSWORD)).hasRedirectedUrl("/welcome");
    }

    @Test
    void who_is_ended_is_signed_out_at_once_and_can_not_come_back_until_she_may() {
        var noor = practices.join(eline, "Noor");
        var session = cookie(browser.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", practices.emailOf(noor))
                .param("password", PASSWORD)
                .exchange());
        assertThat(browser.get().uri("/settings").cookie(session)).hasStatusOk();

        assertThat(act(noor, "ending")).hasRedirectedUrl("/settings/members");

        assertThat(browser.get().uri("/settings").cookie(session)).hasStatus(303);
        assertThat(signIn.withPassword(practices.emailOf(noor), PASSWORD, "203.0.113.5"))
                .isInstanceOf(SignIn.Reply.Wrong.class);
        assertThat(act(noor, "return")).hasRedirectedUrl("/settings/members");
        assertThat(signIn.withPassword(practices.emailOf(noor), PASSWORD, "203.0.113.5"))
                .isInstanceOf(SignIn.Reply.Welcome.class);
    }

    @Test
    void a_practice_is_never_without_an_owner() throws Exception {
        var noor = practices.join(eline, "Noor");
        assertThat(Map.copyOf(act(eline, "ending").getMvcResult().getFlashMap()))
                .containsEntry("attention", "practice.members.last-owner");
        assertThat(Map.copyOf(role(eline, eline, "ORGANIZER").getMvcResult().getFlashMap()))
                .containsEntry("attention", "practice.members.last-owner");
        role(eline, noor, "OWNER");

        Callable<Organizers.Reply> one = () -> eline.tenant().call(() -> organizers.end(eline.organizer()));
        Callable<Organizers.Reply> other = () -> eline.tenant().call(() -> organizers.end(noor.organizer()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = threads.invokeAll(List.of(one, other));

            assertThat(replies)
                    .extracting(java.util.concurrent.Future::resultNow)
                    .containsExactlyInAnyOrder(Organizers.Reply.DONE, Organizers.Reply.LAST_OWNER);
        }
    }

    @Test
    void whose_practice_it_is_not_changes_nothing_in_it() {
        var noor = practices.join(eline, "Noor");
        var ans = practices.begin();
        var id = Uuids.next();
        invite(id, "Mia", "mia." + id + "@example.org");

        for (var who : List.of(noor, ans)) {
            assertThat(browser.post()
                            .uri("/settings/members/" + eline.account() + "/ending")
                            .with(signedIn(who)))
                    .hasStatus(404);
            assertThat(browser.post()
                            .uri("/settings/members/" + eline.account() + "/return")
                            .with(signedIn(who)))
                    .hasStatus(404);
            assertThat(role(who, eline, "ORGANIZER")).hasStatus(404);
            assertThat(browser.get().uri("/settings/members/invitations/" + id).with(signedIn(who)))
                    .hasStatus(404);
            assertThat(browser.post()
                            .uri("/settings/members/invitations/" + id + "/withdrawal")
                            .with(signedIn(who)))
                    .hasStatus(404);
        }
        assertThat(browser.post()
                        .uri("/settings/members/invitations")
                        .with(signedIn(noor))
                        .param("name", "Mia")
                        .param("email", "mia@example.org"))
                .hasStatus(404);
    }

    private MvcTestResult invite(UUID id, String name, String email) {
        return browser.post()
                .uri("/settings/members/invitations")
                .with(signedIn(eline))
                .param("id", id.toString())
                .param("name", name)
                .param("email", email)
                .exchange();
    }

    private MvcTestResult accept(String path, String email, String password) {
        return browser.post()
                .uri(path)
                .param("name", "Noor")
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult act(Me whom, String what) {
        return browser.post()
                .uri("/settings/members/" + whom.account() + "/" + what)
                .with(signedIn(eline))
                .exchange();
    }

    private MvcTestResult role(Me who, Me whom, String role) {
        return browser.post()
                .uri("/settings/members/" + whom.account() + "/role")
                .with(signedIn(who))
                .param("role", role)
                .exchange();
    }

    private String path(UUID invitation) {
        return eline.tenant()
                .call(() -> links.path(links.latest("invitation", invitation).orElseThrow()));
    }

    private static Cookie cookie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }
}

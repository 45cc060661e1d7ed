package nl.peil.network;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.network.Networks.Reply;
import nl.peil.notice.Links;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
class NetworksTest {

    @Autowired
    Networks networks;

    @Autowired
    Coordination coordination;

    @Autowired
    NetworkInvitations invitations;

    @Autowired
    Links links;

    @Autowired
    NetworkFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    MockMvcTester browser;

    private Me roos;
    private Me fleur;
    private Me stranger;
    private NetworkId id;

    @BeforeEach
    void a_network_of_two() {
        roos = people.begin();
        fleur = people.begin("Fleur Bakker", nl.peil.platform.Language.DUTCH);
        stranger = people.begin();
        id = given.of(roos, fleur);
    }

    @Test
    void both_see_who_is_in_it_and_a_stranger_sees_nobody() {
        for (var me : List.of(roos, fleur)) {
            assertThat(members(me)).containsExactlyInAnyOrder(roos.tenant(), fleur.tenant());
            assertThat(mine(me).name()).isEqualTo("Organizers Midden-Nederland");
            assertThat(page(me, "/network")).contains("Praktijk van Fleur Bakker", "Praktijk van Eline de Wit");
        }
        assertThat(members(stranger)).isEmpty();
        assertThat(stranger.tenant().call(networks::mine)).isEmpty();
        for (var table : List.of("network", "network_member", "membership", "network_invitation")) {
            assertThat(given.count(stranger, table)).as(table).isZero();
        }
        assertThat(given.count(stranger, "practice")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "network_member", "membership", "practice", "colleague", "board_line"})
    void what_a_fellow_shows_is_read_and_never_changed(String table) {
        var others = " where tenant <> '" + fleur.practice() + "'";

        assertThat(given.change(fleur, "update " + table + " set tenant = tenant" + others))
                .isZero();
        assertThat(given.change(fleur, "delete from " + table + others)).isZero();
        assertThat(members(roos)).hasSize(2);
    }

    @Test
    void a_practice_cannot_put_another_one_in_its_network() {
        assertThatThrownBy(() -> given.change(
                        fleur,
                        "insert into network_member values ('" + stranger.practice() + "', '" + id.value()
                                + "', now())"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void fellows_see_nothing_of_a_practice_but_what_it_shares() {
        for (var table : List.of("organizer", "loop", "link", "note", "referral", "client", "network_invitation")) {
            assertThat(given.count(fleur, table + " where tenant <> '" + fleur.practice() + "'"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void who_is_invited_reads_what_is_shared_before_she_says_yes() {
        var link = given.invitation(roos);
        var secret = given.secret(link);

        assertThat(text(browser.get().uri("/l/network/" + secret).exchange()))
                .contains("Praktijk van Eline de Wit", "Wie in je gids staat", "/network/join/" + secret);
        assertThat(page(stranger, "/network/join/" + secret))
                .contains("Dit deelt je praktijk nooit", "Je kunt altijd weer stoppen", "Ja, we doen mee");
        assertThat(members(roos)).hasSize(2);
        assertThat(post(stranger, "/network/join/" + secret)).hasRedirectedUrl("/network");
        assertThat(members(stranger)).contains(roos.tenant(), fleur.tenant(), stranger.tenant());
    }

    @Test
    void who_has_no_practice_here_begins_one_by_her_invitation_and_then_chooses() {
        var secret = given.secret(given.invitation(roos));
        assertThat(text(browser.get().uri("/l/network/" + secret).exchange())).contains("/begin/" + secret);

        assertThat(begin(secret, "")).hasStatus(422).bodyText().contains("Noor Peters");
        assertThat(begin(secret, "noor" + UUID.randomUUID() + "@example.org"))
                .hasRedirectedUrl("/network/join/" + secret);

        assertThat(members(roos)).hasSize(2);
        assertThat(text(browser.get().uri("/l/network/" + secret).exchange())).doesNotContain("/begin/");
        assertThat(page(stranger, "/network/join/" + secret)).contains("Ja, we doen mee");
    }

    @Test
    void an_address_that_has_an_account_already_costs_nobody_her_invitation() {
        var secret = given.secret(given.invitation(roos));

        assertThat(begin(secret, people.emailOf(fleur))).hasStatus(422);

        assertThat(begin(secret, "noor" + UUID.randomUUID() + "@example.org")).hasStatus3xxRedirection();
    }

    @Test
    void one_practice_is_begun_by_an_invitation_and_none_without() {
        var link = given.invitation(roos);
        var secret = given.secret(link);
        begin(secret, "noor" + UUID.randomUUID() + "@example.org");
        var withdrawn = given.invitation(roos);
        post(roos, "/network/invitations/" + withdrawn.subject() + "/withdrawal");

        for (var closed : List.of(secret, given.secret(withdrawn), "x".repeat(27))) {
            assertThat(begin(closed, "els" + UUID.randomUUID() + "@example.org"))
                    .hasStatus(404);
            assertThat(browser.get().uri("/begin/" + closed)).hasStatus(404);
        }
    }

    private MvcTestResult begin(String secret, String email) {
        return browser.post()
                .uri("/begin/" + secret)
                .param("name", "Noor Peters")
                .param("practice", "Praktijk van Noor")
                .param("email", email)
                .param("password", PracticeFixture.PASSWORD)
                .with(csrf())
                .exchange();
    }

    @Test
    void an_invitation_is_for_one_practice() {
        var link = given.invitation(roos);
        var later = people.begin();
        post(stranger, "/network/join/" + given.secret(link));

        assertThat(post(later, "/network/join/" + given.secret(link))).hasStatus(404);
        assertThatThrownBy(() -> later.tenant().run(() -> coordination.join(link)))
                .isInstanceOf(NotFound.class);
        assertThat(members(later)).isEmpty();
    }

    @Test
    void a_withdrawn_invitation_opens_nothing() {
        var link = given.invitation(roos);
        post(roos, "/network/invitations/" + link.subject() + "/withdrawal");

        assertThat(browser.get().uri("/network/join/" + given.secret(link)).with(signedIn(stranger)))
                .hasStatus(404);
        assertThat(members(stranger)).isEmpty();
    }

    @Test
    void a_practice_is_in_one_network_at_most() {
        var other = people.begin();
        given.of(other);
        var link = given.invitation(other);

        assertThat(fleur.tenant().call(() -> networks.found(new NetworkId(UUID.randomUUID()), "Twee")))
                .isEqualTo(Reply.IN_ONE);
        assertThat(page(fleur, "/network/join/" + given.secret(link))).contains("zit al in een netwerk");
        post(fleur, "/network/join/" + given.secret(link));
        assertThat(mine(fleur).id()).isEqualTo(id);
        assertThat(other.tenant().call(() -> invitations.find(link.subject())).open())
                .isTrue();
    }

    @Test
    void founding_twice_with_the_same_form_founds_one() {
        var form = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(stranger, "/network", "id", form, "name", "Zeeland"))
                    .hasRedirectedUrl("/network");
        }

        assertThat(mine(stranger).name()).isEqualTo("Zeeland");
        assertThat(post(people.begin(), "/network", "name", " ")).hasStatus(422);
        assertThat(post(people.begin(), "/network", "name", "a".repeat(81))).hasStatus(422);
    }

    @Test
    void who_looks_after_it_does_not_leave_the_others_behind() {
        assertThat(roos.tenant().call(coordination::leave)).isEqualTo(Reply.COORDINATES);

        post(fleur, "/network/left");
        assertThat(members(roos)).containsExactly(roos.tenant());
        assertThat(roos.tenant().call(coordination::leave)).isEqualTo(Reply.DONE);
        assertThat(given.count(roos, "network")).isZero();
    }

    @Test
    void an_invitation_into_a_network_that_is_gone_is_not_asked_into_the_next() {
        var old = people.begin();
        given.of(old);
        given.invitation(old);
        old.tenant().run(coordination::leave);

        given.of(old);

        assertThat(old.tenant().call(invitations::open)).isEmpty();
    }

    @Test
    void the_role_goes_to_another_practice_and_open_invitations_with_it_lapse() {
        var link = given.invitation(roos);

        post(roos, "/network/practices/" + fleur.practice() + "/coordinator");

        assertThat(mine(fleur).coordinator()).isEqualTo(fleur.tenant());
        assertThat(page(fleur, "/network")).contains("/network/invitations/new");
        assertThat(page(roos, "/network")).doesNotContain("/network/invitations/new");
        assertThat(post(stranger, "/network/join/" + given.secret(link))).hasStatus(404);
        post(roos, "/network/left");
        assertThat(members(fleur)).containsExactly(fleur.tenant());
        assertThat(mine(fleur).name()).isEqualTo("Organizers Midden-Nederland");
        assertThat(fleur.tenant().call(coordination::leave)).isEqualTo(Reply.DONE);
        assertThat(given.count(roos, "network")).isZero();
    }

    @Test
    void the_coordinator_takes_a_practice_out() {
        post(roos, "/network/practices/" + fleur.practice() + "/removed");

        assertThat(members(fleur)).isEmpty();
        assertThat(members(roos)).containsExactly(roos.tenant());
    }

    @Test
    void were_its_coordinator_gone_the_longest_there_looks_after_it() {
        given.change(roos, "delete from network_member");
        given.change(roos, "delete from membership");

        assertThat(mine(fleur).coordinator()).isEqualTo(fleur.tenant());
    }

    @Test
    void only_the_coordinator_invites_removes_and_hands_over() {
        for (var who : List.of(fleur, stranger)) {
            for (var act : List.of("removed", "coordinator")) {
                assertThat(post(who, "/network/practices/" + roos.practice() + "/" + act))
                        .hasStatus(404);
            }
            assertThat(post(who, "/network/invitations", "name", "Anna", "email", "anna@example.org"))
                    .hasStatus(404);
            for (var page : List.of("/network/invitations/new", "/network/view")) {
                assertThat(browser.get().uri(page).with(signedIn(who))).hasStatus(404);
            }
        }
        assertThat(post(roos, "/network/practices/" + stranger.practice() + "/removed"))
                .hasStatus(404);
        assertThat(members(roos)).hasSize(2);
    }

    @Test
    void nobody_but_an_owner_decides_about_it_and_every_organizer_sees_the_board() {
        var link = given.invitation(roos);
        var colleague = people.join(roos, "Sanne Bos");
        var elsewhere = people.join(stranger, "Noor Bos");

        for (var page : List.of("/network", "/network/view", "/network/invitations/new")) {
            assertThat(browser.get().uri(page).with(signedIn(colleague))).hasStatus(404);
        }
        for (var act : List.of(
                "/network",
                "/network/left",
                "/network/invitations",
                "/network/practices/" + fleur.practice() + "/removed",
                "/network/practices/" + fleur.practice() + "/coordinator")) {
            assertThat(post(colleague, act, "name", "x")).hasStatus(404);
        }
        assertThat(post(elsewhere, "/network/join/" + given.secret(link))).hasStatus(404);
        assertThat(browser.get().uri("/network/board").with(signedIn(colleague)))
                .hasStatusOk();
        assertThat(browser.get().uri("/network/board")).hasStatus3xxRedirection();
        assertThat(members(roos)).hasSize(2);
    }

    private List<Tenant> members(Me me) {
        return me.tenant().call(networks::members).stream().map(Member::tenant).toList();
    }

    private Network mine(Me me) {
        return me.tenant().call(networks::mine).orElseThrow();
    }

    private MvcTestResult post(Me me, String path, String... fields) {
        var request = browser.post().uri(path);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.with(signedIn(me)).exchange();
    }

    private String page(Me me, String path) {
        return text(browser.get().uri(path).with(signedIn(me)).exchange());
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package nl.peil.network;

import static nl.peil.practice.PracticeFixture.signedIn;
import static nl.peil.referral.ReferralFixture.aColleague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.peil.PeilModuleTest;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.Candidate;
import nl.peil.referral.ColleagueId;
import nl.peil.referral.Directory;
import nl.peil.referral.ReferralFixture;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Spot;
import nl.peil.referral.matching.Style;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
class SharedDirectoryTest {

    @Autowired
    Coordination coordination;

    @Autowired
    NetworkFixture network;

    @Autowired
    Directory directory;

    @Autowired
    ReferralFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    MockMvcTester browser;

    private Me roos;
    private Me fleur;
    private Me stranger;
    private ColleagueId marjan;

    @BeforeEach
    void a_network_of_two() {
        roos = people.begin();
        fleur = people.begin("Fleur Bakker", Language.DUTCH);
        stranger = people.begin();
        network.of(roos, fleur);
        marjan = given.add(fleur, aColleague("Marjan Kuipers"));
        network.share(fleur);
    }

    @Test
    void a_colleague_of_a_fellow_practice_is_among_the_three_with_the_name_of_that_practice() {
        assertThat(three(roos)).extracting(Candidate::name).containsExactly("Marjan Kuipers");
        assertThat(three(roos)).extracting(Candidate::practice).containsExactly("Praktijk van Fleur Bakker");
        assertThat(three(fleur)).extracting(Candidate::practice).containsOnlyNulls();
        assertThat(three(stranger)).isEmpty();
    }

    @Test
    void the_list_and_her_page_say_whose_she_is_and_offer_nothing_to_change() {
        assertThat(page(roos, "")).contains("Marjan Kuipers", "uit de gids van Praktijk van Fleur Bakker");
        assertThat(page(roos, "/" + marjan.value()))
                .contains("Staat in de gids van Praktijk van Fleur Bakker")
                .doesNotContain("/edit", "/removed");
        assertThat(page(fleur, "/" + marjan.value())).contains("/edit", "/removed");
        assertThat(page(stranger, "")).doesNotContain("Marjan");
        assertThat(browser.get().uri("/directory/" + marjan.value()).with(signedIn(stranger)))
                .hasStatus(404);
    }

    @Test
    void who_is_in_both_directories_is_offered_once() {
        var own = given.add(roos, aColleague("Marjan Kuipers"));

        assertThat(three(roos)).extracting(Candidate::id).containsExactly(own);
        assertThat(page(roos, "").split("Marjan Kuipers", -1)).hasSize(2);
    }

    @Test
    void who_is_full_by_ones_own_entry_is_not_offered_by_a_fellow_s() {
        given.add(roos, aColleague("Marjan Kuipers").withFree(0));

        assertThat(three(roos)).isEmpty();
    }

    @Test
    void who_is_left_out_stays_out_by_whichever_entry() {
        var own = given.add(roos, aColleague("Marjan Kuipers"));
        var need = new Need(Set.of(), Style.OPEN, new Spot(52.09, 5.12), Set.of(own.value()));

        assertThat(roos.tenant().call(() -> directory.three(need))).isEmpty();
    }

    @Test
    void a_fellow_neither_changes_nor_removes_her() {
        assertThatThrownBy(() -> roos.tenant()
                        .run(() -> directory.keep(
                                marjan, aColleague("Iemand Anders").details(), roos.organizer())))
                .isInstanceOf(NotFound.class);
        assertThat(browser.get().uri("/directory/" + marjan.value() + "/edit").with(signedIn(roos)))
                .hasStatus(404);
        for (var act : List.of("/edit", "/removed")) {
            assertThat(post(roos, "/directory/" + marjan.value() + act)).hasStatus(404);
        }
        assertThat(three(fleur)).extracting(Candidate::name).containsExactly("Marjan Kuipers");
    }

    @Test
    void a_mail_address_known_to_a_fellow_practice_is_free_in_ones_own_directory() {
        var reply = roos.tenant()
                .call(() -> directory.keep(
                        new ColleagueId(java.util.UUID.randomUUID()),
                        aColleague("Marjan Kuipers").details(),
                        roos.organizer()));

        assertThat(reply).isInstanceOf(Directory.Reply.Kept.class);
    }

    @Test
    void a_fellow_can_be_shown_and_each_practice_counts_that_for_itself() {
        roos.tenant().run(() -> directory.shown(Set.of(marjan)));

        assertThat(network.count(roos, "exposure")).isEqualTo(1);
        assertThat(network.count(fleur, "exposure")).isZero();
        assertThat(three(roos)).hasSize(1);
    }

    @Test
    void who_agreed_to_one_practice_is_not_shared_with_others_until_somebody_says_that_she_agreed_to_that_too() {
        given.add(fleur, aColleague("Ineke Vos"));

        assertThat(three(roos)).extracting(Candidate::name).containsExactly("Marjan Kuipers");
        assertThat(three(fleur)).hasSize(2);
    }

    @Test
    void who_comes_from_a_file_is_shared_only_where_that_was_ticked() {
        var file = """
            naam,e-mail,plaats,toestemming
            %s,%s@example.org,"Utrecht, Utrecht",2026-05-03
            """;
        for (var shared : List.of(true, false)) {
            var name = shared ? "Wel Gedeeld" : "Niet Gedeeld";
            var request = browser.post()
                    .uri("/directory/import/sure")
                    .param("text", file.formatted(name, shared ? "wel" : "niet"));
            if (shared) request.param("shared", "true");

            assertThat(request.with(signedIn(fleur)).exchange()).hasStatus3xxRedirection();
        }

        assertThat(page(fleur, "")).contains("Wel Gedeeld", "Niet Gedeeld");
        assertThat(page(roos, "")).contains("Wel Gedeeld").doesNotContain("Niet Gedeeld");
    }

    @Test
    void changing_what_is_said_of_her_leaves_whether_she_is_shared() {
        fleur.tenant()
                .run(() ->
                        directory.keep(marjan, aColleague("Marjan Kuipers-Smit").details(), fleur.organizer()));

        assertThat(three(roos)).extracting(Candidate::name).containsExactly("Marjan Kuipers-Smit");
    }

    @Test
    void who_is_kept_to_ones_own_practice_is_not_shared() {
        network.change(fleur, "update colleague set shared = false");

        assertThat(three(roos)).isEmpty();
        assertThat(page(roos, "")).doesNotContain("Marjan");
        assertThat(three(fleur)).hasSize(1);
    }

    @Test
    void whether_an_organizer_shares_herself_is_a_tick_of_hers() {
        for (var shared : List.of(true, false)) {
            var request = browser.post()
                    .uri("/directory/me")
                    .param("name", "Fleur Bakker")
                    .param("email", "fleur@example.org")
                    .param("place", "Utrecht")
                    .param("reach", "30")
                    .param("free", "1");
            if (shared) request.param("shared", "true");
            assertThat(request.with(signedIn(fleur)).exchange()).hasStatus3xxRedirection();

            assertThat(page(roos, "").contains("Fleur Bakker</a>")).isEqualTo(shared);
        }
        assertThat(page(fleur, "")).contains("Fleur Bakker</a>");
    }

    @Test
    void whose_account_has_ended_is_offered_nowhere() {
        var sanne = people.join(fleur, "Sanne Bos");
        var entry = browser.post()
                .uri("/directory/me")
                .param("name", "Sanne Bos")
                .param("email", "sanne@example.org")
                .param("place", "Utrecht")
                .param("reach", "30")
                .param("free", "1")
                .param("shared", "true");
        assertThat(entry.with(signedIn(sanne)).exchange()).hasStatus3xxRedirection();
        assertThat(three(roos)).extracting(Candidate::name).contains("Sanne Bos");

        post(fleur, "/settings/members/" + sanne.account() + "/ending");

        assertThat(three(roos)).extracting(Candidate::name).containsExactly("Marjan Kuipers");
        assertThat(page(roos, "")).doesNotContain("Sanne Bos");
    }

    @Test
    void who_leaves_shares_nothing_any_more() {
        fleur.tenant().run(coordination::leave);

        assertThat(three(roos)).isEmpty();
        assertThat(three(fleur)).hasSize(1);
    }

    private List<Candidate> three(Me me) {
        var need = new Need(Set.of(), Style.OPEN, new Spot(52.09, 5.12), Set.of());
        return me.tenant().call(() -> directory.three(need));
    }

    private MvcTestResult post(Me me, String path) {
        return browser.post().uri(path).with(signedIn(me)).exchange();
    }

    private String page(Me me, String under) {
        var page = browser.get().uri("/directory" + under).with(signedIn(me)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

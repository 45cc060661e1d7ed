package nl.peil.confidential;

import static nl.peil.confidential.LineFixture.lookup;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
class LineSettingsTest {

    @Autowired
    LineFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    Lines lines;

    @Autowired
    Confidants confidants;

    @Autowired
    MockMvcTester browser;

    private Me eline;
    private Me marijke;
    private String address;

    @BeforeEach
    void a_practice_of_two() {
        eline = people.begin();
        marijke = people.join(eline, "Marijke Bos");
        address = "lijn-" + UUID.randomUUID().toString().substring(0, 18);
    }

    @Test
    void an_owner_opens_a_line_and_says_who_reads_it() {
        assertThat(keep(eline, address, "06 1234 5678", marijke)).hasRedirectedUrl("/settings/line");

        var line = given.line(eline);
        assertThat(line.phone()).isEqualTo("+31612345678");
        assertThat(line.isOpen()).isTrue();
        assertThat(line.id().value().version()).isEqualTo(4);
        assertThat(browser.get().uri("/line/" + address)).hasStatusOk();
        assertThat(page()).contains(address, "Marijke Bos");
    }

    @Test
    void changed_it_is_the_same_line_and_a_confidant_who_stays_keeps_her_key() {
        keep(eline, address, "", marijke);
        given.key(browser, marijke);
        var before = given.line(eline);
        var her = given.idOf(marijke);

        keep(eline, address + "-2", "", marijke, eline);

        assertThat(given.line(eline).id()).isEqualTo(before.id());
        assertThat(given.idOf(marijke)).isEqualTo(her);
        assertThat(eline.tenant().call(() -> confidants.reading(before.id()))).hasSize(1);
        assertThat(eline.tenant().call(() -> confidants.chosen(before.id()))).hasSize(2);
        assertThat(browser.get().uri("/line/" + address)).hasStatus(404);
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_opened() {
        var fleur = people.begin();
        keep(fleur, address, "", fleur);

        assertThat(keep(eline, address, "", marijke)).hasStatus(422);
        assertThat(keep(eline, "ab", "", marijke)).hasStatus(422);
        assertThat(keep(eline, address + "-2", "12", marijke)).hasStatus(422);
        assertThat(keep(eline, address + "-2", "")).hasStatus(422);
        assertThat(keep(eline, address + "-2", "", fleur)).hasStatus(422);
        assertThat(eline.tenant().call(lines::own)).isEmpty();
    }

    @Test
    void closed_nothing_new_is_begun_and_what_is_under_way_goes_on() {
        keep(eline, address, "", marijke);
        given.key(browser, marijke);
        var lookup = lookup();
        given.work(browser, address, "cases", given.conversation(lookup, given.idOf(marijke)));

        assertThat(post(eline, "/settings/line/closed")).hasRedirectedUrl("/settings/line");

        var refused = given.work(browser, address, "cases", given.conversation(lookup(), given.idOf(marijke)));
        assertThat(refused).hasStatus(409);
        assertThat(given.answer(refused).get("problem").asString()).isEqualTo("closed");
        assertThat(given.ask(browser, address, "read", Map.of("lookup", lookup.text())))
                .hasStatusOk();
        assertThat(browser.get().uri("/line-desk").with(signedIn(marijke))).hasStatusOk();
        post(eline, "/settings/line/opened");
        assertThat(given.work(browser, address, "cases", given.conversation(lookup(), given.idOf(marijke))))
                .hasStatus(201);
    }

    @Test
    void only_an_owner_decides_about_it() {
        assertThat(keep(marijke, address, "", marijke)).hasStatus(404);
        assertThat(browser.get().uri("/settings/line").with(signedIn(marijke))).hasStatus(404);
        assertThat(browser.get().uri("/settings/line")).hasStatus3xxRedirection();
        assertThat(post(people.begin(), "/settings/line/closed")).hasStatus(404);
    }

    private MvcTestResult keep(Me who, String address, String phone, Me... readers) {
        var request = browser.post()
                .uri("/settings/line")
                .param("name", "Iemand die luistert")
                .param("address", address)
                .param("words", "Marijke luistert.")
                .param("phone", phone)
                .param("keep", "60");
        for (var reader : readers) request.param("confidants", reader.account().toString());
        return request.with(signedIn(who)).exchange();
    }

    private MvcTestResult post(Me who, String path) {
        return browser.post().uri(path).with(signedIn(who)).exchange();
    }

    private String page() {
        var page = browser.get().uri("/settings/line").with(signedIn(eline)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

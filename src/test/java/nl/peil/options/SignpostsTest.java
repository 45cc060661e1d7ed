package nl.peil.options;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeilModuleTest
class SignpostsTest {

    @Autowired
    PracticeFixture people;

    @Autowired
    MockMvcTester browser;

    private Me roos;
    private String address;

    @BeforeEach
    void a_practice() {
        roos = people.begin();
        address = "roos-" + UUID.randomUUID().toString().substring(0, 12);
    }

    @Test
    void whoever_knows_the_address_reads_whom_she_can_call_and_leaves_no_trace() {
        keep(roos, address, "06 1234 5678");

        for (var path : new String[] {"", "/talk", "?wants=STOP&funding=PGB"}) {
            var page = browser.get().uri("/options/of/" + address + path).exchange();

            assertThat(text(page))
                    .contains("Organizers Midden-Nederland", "Marijke luistert", "tel:+31612345678")
                    .contains("/options/of/" + address + "/")
                    .doesNotContain("\"/options/talk");
            assertThat(page).doesNotContainHeader("Set-Cookie");
            assertThat(page.getRequest().getSession(false)).isNull();
        }
        assertThat(text(browser.get().uri("/options").exchange())).doesNotContain("Marijke");
    }

    @Test
    void an_address_that_leads_nowhere_says_so_and_nothing_else() {
        keep(roos, address, "0612345678");
        post(roos, "/settings/options/removed");

        assertThat(browser.get().uri("/options/of/" + address)).hasStatus(404);
        assertThat(browser.get().uri("/options/of/" + address + "/talk")).hasStatus(404);
    }

    @Test
    void an_address_leads_to_one_practice_and_what_was_typed_stays() {
        keep(roos, address, "0612345678");
        var fleur = people.begin();

        var refused = keep(fleur, address, "0687654321");

        assertThat(refused).hasStatus(422);
        assertThat(new String(refused.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Dit adres is al van iemand anders", "0687654321");
        assertThat(text(browser.get().uri("/options/of/" + address).exchange())).contains("tel:+31612345678");
        assertThat(text(browser.get()
                        .uri("/settings/options")
                        .with(signedIn(fleur))
                        .exchange()))
                .doesNotContain("Marijke luistert");
    }

    @Test
    void it_can_be_changed_and_then_the_old_address_leads_nowhere() {
        keep(roos, address, "0612345678");
        keep(roos, address + "-2", "0687654321");

        assertThat(browser.get().uri("/options/of/" + address)).hasStatus(404);
        assertThat(text(browser.get().uri("/options/of/" + address + "-2").exchange()))
                .contains("tel:+31687654321");
    }

    @ParameterizedTest
    @CsvSource({
        "Praktijk Roos, 0612345678, Gebruik 3 tot 40 kleine letters",
        "ab, 0612345678, Gebruik 3 tot 40 kleine letters",
        "praktijk-roos, 12, Dit nummer klopt niet",
        "praktijk-roos, '', Vul een telefoonnummer of een e-mailadres in"
    })
    void what_cannot_be_is_said_at_its_field(String address, String phone, String sentence) {
        var refused = keep(roos, address, phone);

        assertThat(refused).hasStatus(422);
        assertThat(new String(refused.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(sentence, "Marijke luistert");
    }

    @Test
    void only_an_owner_writes_it() {
        var colleague = people.join(roos, "Sanne Bos");

        assertThat(browser.get().uri("/settings/options").with(signedIn(colleague)))
                .hasStatus(404);
        assertThat(keep(colleague, address, "0612345678")).hasStatus(404);
        assertThat(browser.get().uri("/settings/options")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/options/of/" + address)).hasStatus(404);
    }

    private MvcTestResult keep(Me me, String address, String phone) {
        return post(
                me,
                "/settings/options",
                "name",
                "Organizers Midden-Nederland",
                "address",
                address,
                "words",
                "Marijke luistert, op werkdagen.",
                "phone",
                phone);
    }

    private MvcTestResult post(Me me, String path, String... fields) {
        var request = browser.post().uri(path);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.with(signedIn(me)).exchange();
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

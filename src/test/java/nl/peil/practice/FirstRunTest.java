package nl.peil.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.peil.PeilModuleTest;
import nl.peil.TestDatabase;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Practices.Person;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// On a database of its own, since it happens once; what comes before it goes first.
@PeilModuleTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstRunTest {

    @Autowired
    Practices practices;

    @Autowired
    SetUpCode code;

    @Autowired
    MockMvcTester browser;

    @DynamicPropertySource
    static void an_empty_database(DynamicPropertyRegistry properties) {
        properties.add("peil.database-url", TestDatabase::fresh);
        properties.add("server.address", () -> "0.0.0.0");
        properties.add("peil.set-up-code", () -> "abcd-2345-efgh");
    }

    @Test
    @Order(1)
    void who_comes_first_is_led_to_it() {
        assertThat(browser.get().uri("/")).hasRedirectedUrl("/first-run");
        assertThat(browser.get().uri("/first-run"))
                .hasStatusOk()
                .bodyText()
                .contains("Welkom bij Peil", "Installatiecode");
    }

    @Test
    @Order(2)
    void what_is_missing_or_wrong_gets_a_sentence_and_the_rest_stays() {
        assertThat(browser.post().uri("/first-run").with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Vul je naam in.",
                        "Vul de naam van je praktijk in.",
                        "Vul een e-mailadres in.",
                        "Vul je wachtwoord in.")
                .doesNotContain("Dit lijkt geen e-mailadres");
        assertThat(typed("Ineke", "ineke", "wachtwoord123", "abcd 2345 EFGH"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit lijkt geen e-mailadres", "Dit wachtwoord gebruiken veel mensen", "value=\"Ineke\"");
        assertThat(practices.begun()).isFalse();
    }

    @Test
    @Order(2)
    void a_stranger_without_the_code_from_the_terminal_begins_nothing() {
        assertThat(typed("Ineke", "ineke@example.org", "koffie om half elf", "abcd-2345-efgi"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze code klopt niet");
        assertThat(practices.begun()).isFalse();
    }

    @Test
    @Order(3)
    void of_many_at_the_same_moment_one_begins() throws Exception {
        Callable<Optional<Me>> one = () -> new Tenant(Uuids.next())
                .call(() -> practices.beginFirst(
                        "Praktijk",
                        new Person("Ineke", Uuids.next() + "@example.org", "koffie om half elf", Language.DUTCH)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> one).toList());

            assertThat(begun).filteredOn(reply -> reply.resultNow().isPresent()).hasSize(1);
        }
    }

    @Test
    @Order(4)
    void after_that_it_is_closed() {
        assertThat(browser.get().uri("/")).hasRedirectedUrl("/sign-in");
        assertThat(browser.get().uri("/first-run")).hasRedirectedUrl("/");
        assertThat(typed("Ans", "ans@example.org", "koffie om half elf", "abcd-2345-efgh"))
                .hasRedirectedUrl("/");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult typed(
            String name, String email, String password, String code) {
        return browser.post()
                .uri("/first-run")
                .with(csrf())
                .param("name", name)
                .param("practice", "Praktijk Ineke")
                .param("email", email)
                .param("password", password)
                .param("language", "nl")
                .param("code", code)
                .exchange();
    }
}

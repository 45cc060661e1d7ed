package nl.peil.collaboration;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.stream.Stream;
import nl.peil.PeilModuleTest;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page there is under a client, a collaboration or a session, of whatever module and of tomorrow too, is tried
/// by people whose it isn't.
@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {

    /// Making an account costs a second of hashing: one each for all doors.
    private Me me;
    private Me colleague;
    private Me stranger;

    @BeforeAll
    void people() {
        me = practices.begin();
        colleague = practices.join(me, "Fleur Bakker");
        stranger = practices.begin();
    }

    record Door(HttpMethod method, String path) {}

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Sessions sessions;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Stream<Door> doors() {
        return pages.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.matches("/(clients|collaborations|sessions)/\\{id}.*"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Door(method.asHttpMethod(), path))));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_colleague_and_another_practice_find_nothing_and_a_stranger_is_asked_to_sign_in(Door door) {
        var path = path(door, me);

        assertThat(ask(door, path, colleague)).hasStatus(404);
        assertThat(ask(door, path, stranger)).hasStatus(404);
        assertThat(browser.method(door.method()).uri(path))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isIn(303, 302, 401, 403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clients/{id}", "/collaborations/{id}", "/collaborations/{id}/edit", "/sessions/{id}"})
    void she_whose_it_is_finds_it(String page) {
        assertThat(ask(new Door(HttpMethod.GET, page), path(new Door(HttpMethod.GET, page), me), me))
                .hasStatusOk();
    }

    @Test
    void another_way_to_write_the_address_opens_nothing_more() {
        var id = given.begin(me, 2).value();
        colleague
                .tenant()
                .run(() -> sessions.plan(
                        new SessionId(id),
                        given.begin(colleague, 0),
                        clock.instant().plusSeconds(86_400),
                        60,
                        null));

        assertThat(browser.get().uri(URI.create("/%63ollaborations/" + id)).with(signedIn(colleague)))
                .hasStatus4xxClientError();
    }

    @Test
    void there_are_doors_to_try() {
        assertThat(doors()).hasSizeGreaterThan(15);
    }

    @Test
    void what_is_no_identifier_is_nothing() {
        assertThat(browser.get().uri("/collaborations/nonsense").with(signedIn(stranger)))
                .hasStatus(404);
    }

    @Test
    void a_client_of_somebody_else_cannot_be_begun_with() {
        var client = given.client(me, "Anna").value();

        assertThat(browser.get().uri("/collaborations/new?client=" + client).with(signedIn(colleague)))
                .hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult ask(Door door, String path, Me who) {
        return browser.method(door.method()).uri(path).with(signedIn(who)).exchange();
    }

    private String path(Door door, Me me) {
        var collaboration = given.begin(me, 2);
        var id = door.path().startsWith("/collaborations")
                ? collaboration.value()
                : door.path().startsWith("/sessions")
                        ? given.planned(me, collaboration).value()
                        : given.client(me, "Anna").value();
        return door.path().replace("{id}", id.toString()).replaceAll("\\{[^}]*}", "1");
    }
}

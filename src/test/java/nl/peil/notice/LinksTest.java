package nl.peil.notice;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Presented;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
class LinksTest {

    @Autowired
    Links links;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester browser;

    final Tenant practice = new Tenant(Uuids.next());
    final UUID subject = Uuids.next();

    @Test
    void the_database_keeps_no_secret() {
        var link = make(Duration.ofDays(1));
        var secret = secret(link);

        var row =
                practice.call(() -> Presented.call(LinkKey.hash(secret), () -> links.presented(LinkKey.hash(secret))));

        assertThat(secret).hasSize(27);
        assertThat(row.orElseThrow().toString()).doesNotContain(secret);
    }

    @Test
    void the_same_link_can_be_shown_again() {
        var link = make(Duration.ofDays(1));

        var again = practice.call(() -> links.find(link.id()));

        assertThat(links.address(again)).isEqualTo(links.address(link));
    }

    @Test
    void whoever_presents_its_secret_finds_one_link_of_one_practice() {
        var link = make(Duration.ofDays(1));
        make(Duration.ofDays(1));
        var hash = LinkKey.hash(secret(link));

        var found = Presented.call(hash, () -> links.presented(hash));

        assertThat(found.orElseThrow().id()).isEqualTo(link.id());
        assertThat(links.presented(hash)).as("without presenting it").isEmpty();
    }

    @Test
    void another_practice_finds_nothing() {
        var link = make(Duration.ofDays(1));
        var other = new Tenant(Uuids.next());

        assertThatThrownBy(() -> other.call(() -> links.find(link.id()))).isInstanceOf(NotFound.class);
        other.run(() -> links.revoke(link.id()));
        assertThat(practice.call(() -> links.find(link.id())).revoked()).isNull();
    }

    @Test
    void a_link_opens_until_it_is_used_taken_back_or_expired() {
        var now = Instant.now();

        var open = new Link(Uuids.next(), practice, "trial", subject, "nl", now, now.plus(1, SECONDS), null, null);
        var used = new Link(Uuids.next(), practice, "trial", subject, "nl", now, now.plus(1, SECONDS), now, null);
        var back = new Link(Uuids.next(), practice, "trial", subject, "nl", now, now.plus(1, SECONDS), now, now);

        assertThat(open.state(now)).isEqualTo(Link.State.OPEN);
        assertThat(open.state(now.plus(1, SECONDS))).isEqualTo(Link.State.EXPIRED);
        assertThat(used.state(now)).isEqualTo(Link.State.USED);
        assertThat(back.state(now)).isEqualTo(Link.State.REVOKED);
    }

    @Test
    void an_open_link_is_given_again_rather_than_made_anew() {
        var link = make(Duration.ofDays(1));

        var again = practice.call(() -> links.openOrMake("trial", subject, Language.DUTCH, Duration.ofDays(1)));
        practice.run(() -> links.revoke(link.id()));
        var anew = practice.call(() -> links.openOrMake("trial", subject, Language.DUTCH, Duration.ofDays(1)));

        assertThat(again.id()).isEqualTo(link.id());
        assertThat(anew.id()).isNotEqualTo(link.id());
    }

    @Test
    void a_link_that_was_taken_back_says_so_in_the_reader_s_language_and_no_more() {
        var link = practice.call(() -> links.make("trial", subject, Language.ENGLISH, Duration.ofDays(1)));
        practice.run(() -> links.revoke(link.id()));

        assertThat(browser.get().uri(links.path(link)))
                .hasStatus(410)
                .bodyText()
                .contains("This link was taken back")
                .doesNotContain(subject.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/l/trial/AAAAAAAAAAAAAAAAAAAAAAAAAAA", "/l/trial/short", "/l/"})
    void an_invented_link_is_met_with_a_friendly_page(String path) {
        assertThat(browser.get().uri(path)).hasStatus(404).bodyText().contains("Deze link klopt niet");
    }

    @Test
    void a_link_opens_nothing_but_what_it_was_made_for() {
        var link = make(Duration.ofDays(1));

        assertThat(browser.get().uri(links.path(link).replace("/trial/", "/evaluation/")))
                .hasStatus(404)
                .bodyText()
                .contains("Deze link klopt niet");
    }

    private Link make(Duration validity) {
        return practice.call(() -> links.make("trial", subject, Language.DUTCH, validity));
    }

    private String secret(Link link) {
        var path = links.path(link);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

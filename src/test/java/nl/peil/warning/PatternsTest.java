package nl.peil.warning;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.peil.PeilModuleTest;
import nl.peil.evaluation.Evaluations;
import nl.peil.evaluation.Item;
import nl.peil.evaluation.Sharing;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PeilModuleTest
class PatternsTest {

    @Autowired
    Patterns patterns;

    @Autowired
    Evaluations evaluations;

    @Autowired
    BucketFixture fixture;

    @Autowired
    PracticeFixture practices;

    @Autowired
    MockMvcTester browser;

    Me me;

    @BeforeEach
    void a_practice() {
        me = practices.begin();
    }

    @Test
    void what_runs_lower_with_her_clients_stands_first() {
        for (int client = 0; client < 6; client++) {
            var story = fixture.of(me, "Klant " + client);
            for (int week = 40; week > 25; week -= 5) story.met(week, 9, 9);
            for (int week = 4; week > 0; week -= 2) story.met(week, 7.5, 9);
        }

        var first =
                me.tenant().call(() -> patterns.page(me.organizer())).lines().getFirst();

        assertThat(first.item()).isEqualTo(Item.DIRECTION);
        assertThat(first.course()).isEqualTo(PatternsPage.Course.LOWER);
        assertThat(page(me)).contains("Lager dan eerder", "Regie", "van 6 samenwerkingen", "Alleen jij ziet dit");
        assertThat(page(me)).contains("Dit kan helpen", "href=\"/dialogues/", "href=\"/guides/");
        assertThat(browser.get().uri("/dialogues").with(signedIn(me)))
                .bodyText()
                .contains("Past bij jou nu: regie loopt lager");
    }

    @Test
    void below_five_collaborations_it_says_so_kindly_and_shows_nothing() {
        for (int client = 0; client < 4; client++)
            fixture.of(me, "Klant " + client).met(2, 3, 3);

        assertThat(page(me))
                .contains("Pas vanaf 5 samenwerkingen", "in 4 samenwerkingen")
                .doesNotContain("class=\"patterns\"");
    }

    @Test
    void what_clients_keep_and_what_has_not_opened_is_not_in_it() {
        for (int client = 0; client < 4; client++)
            fixture.of(me, "Klant " + client).met(2, 8, 8);
        var keeping = fixture.of(me, "Zij houdt het voor zich");
        var session = keeping.weeksAgo(2);
        keeping.client(session, 1, Sharing.TOGETHER);
        keeping.organizer(session, 8);
        var waiting = fixture.of(me, "Nog niet open");
        waiting.client(waiting.weeksAgo(2), 1, Sharing.NOW);
        assertThat(me.tenant().call(() -> patterns.page(me.organizer())).seen()).isEqualTo(4);

        me.tenant().run(() -> evaluations.lookTogether(session));

        assertThat(me.tenant().call(() -> patterns.page(me.organizer())).seen()).isEqualTo(5);
    }

    @Test
    void neither_a_colleague_nor_the_owner_of_the_practice_sees_hers() {
        var colleague = practices.join(me, "Fleur Bakker");
        for (int client = 0; client < 6; client++)
            fixture.of(colleague, "Klant " + client).met(2, 8, 8);
        var another = practices.join(me, "Ineke Smit");

        assertThat(page(colleague)).contains("van 6 samenwerkingen");
        assertThat(me.owner()).isTrue();
        assertThat(page(me)).contains("nog niemand").doesNotContain("van 6 samenwerkingen");
        assertThat(page(another)).contains("nog niemand").doesNotContain("van 6 samenwerkingen");
    }

    private String page(Me who) {
        var result = browser.get().uri("/patterns").with(signedIn(who)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package nl.peil.development;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.closing.Closings;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Agreed;
import nl.peil.conversation.RuptureRepaired;
import nl.peil.conversation.Ruptures;
import nl.peil.conversation.Topic;
import nl.peil.evaluation.FollowUp;
import nl.peil.network.NetworkFixture;
import nl.peil.platform.Deliveries;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class DevelopmentTest {

    @Autowired
    Development development;

    @Autowired
    LookBacks lookBacks;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Closings closings;

    @Autowired
    Ruptures ruptures;

    @Autowired
    List<FollowUp> followUps;

    @Autowired
    CollaborationFixture given;

    @Autowired
    NetworkFixture network;

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    private Me me;

    @BeforeEach
    void somebody() {
        me = people.begin();
    }

    @Test
    void what_she_did_is_added_changed_and_removed() {
        assertThat(post(me, "/development/entries", "TRAINING", "1,5", "Gesprekken voeren"))
                .hasStatus3xxRedirection();
        var entry = log(me).getFirst();

        assertThat(entry.minutes()).isEqualTo(90);
        assertThat(page(me, "")).contains("Gesprekken voeren", "1,5 uur");
        var at = "/development/entries/" + entry.id().value();
        assertThat(post(me, at, "READING", "1:15", "Een boek")).hasStatus3xxRedirection();
        assertThat(log(me)).singleElement().satisfies(now -> {
            assertThat(now.title()).isEqualTo("Een boek");
            assertThat(now.minutes()).isEqualTo(75);
        });
        assertThat(send(me, at + "/removed")).hasStatus3xxRedirection();
        assertThat(log(me)).isEmpty();
    }

    @Test
    void what_is_missing_or_cannot_be_is_said_at_its_field() {
        var result = browser.post()
                .uri("/development/entries")
                .param("day", today().plusDays(1).toString())
                .param("hours", "veel")
                .param("title", " ")
                .with(signedIn(me))
                .exchange();

        assertThat(result).hasStatus(422);
        assertThat(text(result))
                .contains("Kies wat het was.", "Kies een dag die geweest is.", "Vul de uren in", "Geef het een titel.");
    }

    @Test
    void nobody_else_reads_it_changes_it_or_takes_it_away() {
        post(me, "/development/entries", "TRAINING", "2", "Gesprekken voeren");
        var at = "/development/entries/" + log(me).getFirst().id().value();

        for (var other : List.of(people.join(me, "Fleur Bakker"), people.begin())) {
            assertThat(page(other, "")).doesNotContain("Gesprekken voeren");
            assertThat(page(other, "/" + today().getYear() + ".csv")).doesNotContain("Gesprekken voeren");
            assertThat(browser.get().uri(at).with(signedIn(other))).hasStatus(404);
            assertThat(post(other, at, "READING", "1", "Van mij")).hasStatus(404);
            assertThat(send(other, at + "/removed")).hasStatus(404);
            var stolen = log(me).getFirst();
            other.tenant().run(() -> development.keep(other.organizer(), stolen));
        }
        assertThat(log(me))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Gesprekken voeren"));
    }

    @Test
    void a_closed_collaboration_asks_once_what_she_takes_along() {
        var id = closed();
        deliveries.arrive();

        assertThat(page(me, "")).contains("Na het afronden met Anna de Wit: wat neem je mee?");
        assertThat(page(people.join(me, "Fleur Bakker"), "")).doesNotContain("Anna");
        send(me, "/development/look-backs/" + id.value() + "/dismissed");
        assertThat(page(me, "")).doesNotContain("Anna");
        me.tenant().run(() -> lookBacks.ask(LookBack.Kind.CLOSING, id.value(), id, me.organizer()));
        assertThat(page(me, "")).doesNotContain("Anna");
    }

    @Test
    void what_is_erased_is_not_asked_about_any_more() {
        var id = closed();
        deliveries.arrive();

        assertThat(me.tenant().call(() -> collaborations.erase(id))).isTrue();

        assertThat(me.tenant().call(() -> lookBacks.of(me.organizer()))).isEmpty();
    }

    @Test
    void a_mended_bump_asks_what_she_takes_along_and_her_words_answer_it() {
        var id = given.begin(me, 0);
        me.tenant().run(() -> {
            ruptures.raise(id, Topic.STRUCTURE, null);
            ruptures.talk(id, new Agreed(Agreed.Who.ORGANIZER, "Een plan maken", null));
        });
        var session = given.hold(me, id, 60);
        deliveries.arrive();
        me.tenant().run(() -> {
            for (var side : Side.values()) followUps.forEach(asked -> asked.answered(session, side, "YES"));
        });
        deliveries.arrive();

        assertThat(page(me, "")).contains("Na een hobbel met Anna de Wit: wat neem je mee?");
        var asked = me.tenant().call(() -> lookBacks.of(me.organizer())).getFirst();
        assertThat(page(me, "/entries/new?about=" + asked.subject()))
                .contains("Na een hobbel")
                .doesNotContain("Anna");
        browser.post()
                .uri("/development/entries")
                .param("kind", "REFLECTION")
                .param("day", today().toString())
                .param("title", "Na een hobbel")
                .param("lookBack", asked.subject().toString())
                .with(signedIn(me))
                .exchange();
        assertThat(page(me, "")).doesNotContain("Anna");
        assertThat(log(me)).hasSize(1);
    }

    @Test
    void the_same_event_twice_asks_once() {
        var id = given.begin(me, 0);
        var bump = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            me.tenant()
                    .run(() -> transaction.executeWithoutResult(
                            status -> events.publishEvent(new RuptureRepaired(me.tenant(), id, bump))));
            deliveries.arrive();
        }

        assertThat(me.tenant().call(() -> lookBacks.of(me.organizer()))).hasSize(1);
    }

    @Test
    void somebody_else_s_look_back_opens_nothing() {
        var id = closed();
        deliveries.arrive();
        var fleur = people.join(me, "Fleur Bakker");

        assertThat(browser.get()
                        .uri("/development/entries/new?about=" + id.value())
                        .with(signedIn(fleur)))
                .hasStatus(404);
        send(fleur, "/development/look-backs/" + id.value() + "/dismissed");
        assertThat(page(me, "")).contains("Anna de Wit");
    }

    @Test
    void the_owner_sets_what_learning_counts_for_and_her_colleagues_read_it() {
        var fleur = people.join(me, "Fleur Bakker");

        assertThat(points(fleur, "20", "1", "10")).hasStatus(404);
        assertThat(points(me, "20", "1", "10")).hasStatus3xxRedirection();
        post(fleur, "/development/entries", "TRAINING", "14", "Gesprekken voeren");
        assertThat(page(fleur, "/points")).contains("20 punten per jaar", "1 punt per uur", "hoogstens 10 per jaar");
        assertThat(page(fleur, "")).contains("Je hebt 10 van de 20 punten. Nog 10 te gaan.", "Je maakte er 4 meer.");
    }

    @Test
    void points_that_are_no_number_are_asked_again_with_all_that_was_typed() {
        var result = points(me, "twintig", "-1", "10");

        assertThat(result).hasStatus(422);
        assertThat(text(result)).contains("twintig", "Vul een getal in");
    }

    @Test
    void in_a_network_its_coordinator_s_owner_sets_them_for_all_practices() {
        var fleur = people.begin();
        var stranger = people.begin();
        points(fleur, "99", "9", "");
        network.of(me, fleur);

        points(me, "20", "1,5", "");

        assertThat(page(fleur, "/points")).contains("coördineert", "20 punten per jaar", "1,5 punten per uur");
        assertThat(points(fleur, "5", "5", "")).hasStatus(404);
        assertThat(page(fleur, "/points")).contains("20 punten per jaar");
        assertThat(page(stranger, "/points")).doesNotContain("value=\"20\"");
        assertThat(network.count(fleur, "point_rule"))
                .as("hers and the coordinator's")
                .isEqualTo(2);
        assertThat(network.count(me, "point_rule"))
                .as("a fellow's own are nobody's business")
                .isEqualTo(1);
        assertThat(network.change(fleur, "update point_rule set points = 0 where points = 1.5"))
                .isZero();
    }

    @Test
    void as_long_as_the_coordinator_sets_none_a_practice_keeps_its_own() {
        var fleur = people.begin();
        network.of(me, fleur);

        assertThat(points(fleur, "12", "1", "")).hasStatus3xxRedirection();
        assertThat(page(fleur, "/points")).contains("value=\"12\"");
        points(me, "20", "1,5", "");
        assertThat(page(fleur, "/points")).contains("20 punten per jaar").doesNotContain("value=\"12\"");
    }

    @Test
    void hours_and_points_come_back_as_they_are_typed_in_her_language() {
        points(me, "20", "1,5", "");
        post(me, "/development/entries", "TRAINING", "2,5", "Gesprekken voeren");

        assertThat(page(me, "/points")).contains("value=\"1,5\"");
        assertThat(page(me, "/entries/" + log(me).getFirst().id().value())).contains("value=\"2,5\"");
    }

    @Test
    void a_year_on_paper_breaks_what_is_long() throws IOException {
        post(me, "/development/entries", "TRAINING", "12", "ij".repeat(60));
        for (int i = 0; i < 12; i++) {
            browser.post()
                    .uri("/development/entries")
                    .param("kind", "REFLECTION")
                    .param("day", today().toString())
                    .param("title", "Ümit, Zoë & Ğülşen <3 " + i)
                    .param("words", ("Eerst samenvatten. Dan pas vragen.\r\n").repeat(50))
                    .with(signedIn(me))
                    .exchange();
        }
        var pdf = browser.get()
                .uri("/development/" + today().getYear() + ".pdf")
                .with(signedIn(me))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("development-long-nl.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(new PDFTextStripper().getText(document)).contains("Ümit, Zoë & Ğülşen <3 11");
        }
    }

    @Test
    void a_year_is_taken_along_as_a_table_without_formulas() {
        post(me, "/development/entries", "TRAINING", "1,5", "=HYPERLINK(\"x\")");

        var table = page(me, "/" + today().getYear() + ".csv");

        assertThat(table)
                .contains("\"Dag\";\"Wat was het?\";\"Uren\"", "\"Scholing\";\"1,5\";\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void a_year_is_taken_along_on_paper() throws IOException {
        points(me, "20", "1", "10");
        post(me, "/development/entries", "TRAINING", "12", "Gesprekken voeren");
        post(me, "/development/entries", "READING", "", "Een boek");
        var result = browser.get()
                .uri("/development/" + today().getYear() + ".pdf")
                .with(signedIn(me))
                .exchange();
        var pdf = result.getResponse().getContentAsByteArray();

        Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("development-nl.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Ontwikkeling in", me.name(), "Gesprekken voeren", "10 punten", "12 uur", "Een boek");
        }
    }

    @Test
    void another_year_has_its_own_sum() {
        browser.post()
                .uri("/development/entries")
                .param("kind", "TRAINING")
                .param("day", "2020-03-03")
                .param("hours", "3")
                .param("title", "Lang geleden")
                .with(signedIn(me))
                .exchange();

        assertThat(page(me, "")).contains("2020", "3 uur").doesNotContain("Lang geleden");
        assertThat(page(me, "?year=2020")).contains("Lang geleden");
    }

    private CollaborationId closed() {
        var id = given.begin(me, 0);
        me.tenant().run(() -> {
            closings.begin(id, ClosingReason.REACHED, today());
            closings.tickAll(id);
            closings.close(id);
        });
        return id;
    }

    private MvcTestResult points(Me who, String goal, String worth, String most) {
        return browser.post()
                .uri("/development/points")
                .param("goal", goal)
                .param("lines[0].points", worth)
                .param("lines[0].per", "HOUR")
                .param("lines[0].atMost", most)
                .with(signedIn(who))
                .exchange();
    }

    private MvcTestResult post(Me who, String path, String kind, String hours, String title) {
        return browser.post()
                .uri(path)
                .param("kind", kind)
                .param("day", today().toString())
                .param("hours", hours)
                .param("title", title)
                .with(signedIn(who))
                .exchange();
    }

    private MvcTestResult send(Me who, String path) {
        return browser.post().uri(path).with(signedIn(who)).exchange();
    }

    private List<Entry> log(Me who) {
        return who.tenant().call(() -> development.of(who.organizer()));
    }

    private LocalDate today() {
        return me.tenant().call(practices::today);
    }

    private String page(Me who, String under) {
        var page = browser.get().uri("/development" + under).with(signedIn(who)).exchange();
        assertThat(page).hasStatusOk();
        return text(page);
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package nl.peil.warning;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.Evaluations;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.Sharing;
import nl.peil.notice.Links;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.warning.BucketFixture.Story;
import nl.peil.warning.engine.Reading;
import nl.peil.warning.engine.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the picture of the bucket shows, and what it never tells: the promises of docs/bucket-and-privacy.md.
@PeilModuleTest
class BucketPagesTest {

    private static final String SENTENCE = "Ik durf het niet te zeggen.";
    private static final Scores LOW = new Scores(1.0, 0.5, 1.0, 0.0, 1.5);

    @Autowired
    Courses courses;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Warnings warnings;

    @Autowired
    Links links;

    @Autowired
    BucketFixture fixture;

    @Autowired
    PracticeFixture practices;

    @Autowired
    Practices practice;

    @Autowired
    WallClock clock;

    @Autowired
    MockMvcTester browser;

    Me me;

    @BeforeEach
    void a_practice() {
        me = practices.begin();
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.release();
    }

    @Test
    void the_drops_shown_add_up_to_the_level_shown() {
        var story = fixture.sliding(me);

        var html = bucket(story.id());

        var reading = Objects.requireNonNull(reading(story.id()));
        int whole = Math.round(reading.level() / 10f);
        assertThat(html).contains("Over de rand", whole + " % vol", "<strong>" + whole + " %</strong>");
        for (int drop = 1; drop <= reading.drops().size(); drop++) {
            assertThat(html).contains("href=\"#drop-" + drop + "\"", "id=\"drop-" + drop + "\"");
        }
    }

    @Test
    void a_calm_collaboration_has_an_empty_bucket_and_calm_words() {
        var story = fixture.of(me);
        for (int week = 4; week > 0; week--) story.met(week, 9, 9);

        assertThat(bucket(story.id())).contains("De emmer is leeg").doesNotContain("<tbody");
    }

    @Test
    void before_the_first_session_it_says_when_it_will_be_there() {
        var story = fixture.of(me);

        assertThat(bucket(story.id())).contains("Na de eerste sessie");
        assertThat(page(story.id(), "")).doesNotContain("class=\"bucket\"");
    }

    @Test
    void after_a_talk_it_is_empty_and_says_why() {
        var story = fixture.sliding(me);

        me.tenant().run(() -> warnings.repaired(story.id(), clock.instant()));

        assertThat(bucket(story.id())).contains("De emmer is leeg", "hebben jullie erover gepraat");
    }

    @Test
    void low_scores_that_she_keeps_leave_the_same_picture_as_an_answer_left_blank() {
        var blank = weeks();
        blank.client(blank.weeksAgo(1), Scores.NONE, null, SENTENCE, Sharing.NOW);
        var keeping = weeks();
        keeping.client(keeping.weeksAgo(1), LOW, Friction.BIG, SENTENCE, Sharing.TOGETHER);
        both(blank, keeping);

        assertThat(reading(keeping.id())).isEqualTo(reading(blank.id()));
        assertThat(anonymous(bucket(keeping.id()))).isEqualTo(anonymous(bucket(blank.id())));
        assertThat(anonymous(panel(keeping.id()))).isEqualTo(anonymous(panel(blank.id())));
    }

    @ParameterizedTest
    @EnumSource(Sharing.class)
    void her_sentence_is_nowhere_whatever_she_shares(Sharing sharing) {
        var story = weeks();
        story.client(story.weeksAgo(1), LOW, Friction.BIG, SENTENCE, sharing);
        both(story);

        assertThat(bucket(story.id()) + panel(story.id())).doesNotContain(SENTENCE);
    }

    @Test
    void scores_without_the_sentence_weigh_the_same_as_all_of_it() {
        var all = weeks();
        all.client(all.weeksAgo(1), LOW, Friction.BIG, SENTENCE, Sharing.NOW);
        var scores = weeks();
        scores.client(scores.weeksAgo(1), LOW, Friction.BIG, SENTENCE, Sharing.SCORES);
        both(all, scores);

        assertThat(reading(scores.id())).isEqualTo(reading(all.id()));
    }

    @Test
    void what_she_takes_back_is_gone_from_the_next_page_on_and_what_she_opens_counts() {
        var story = weeks();
        var session = story.weeksAgo(1);
        story.client(session, LOW, Friction.BIG, SENTENCE, Sharing.NOW);
        both(story);
        var open = level(story.id());

        me.tenant().run(() -> evaluations.share(session, Sharing.TOGETHER));
        var kept = level(story.id());
        me.tenant().run(() -> evaluations.lookTogether(session));

        assertThat(open).isPositive();
        assertThat(kept).isLessThan(open);
        assertThat(level(story.id())).isEqualTo(open);
    }

    @Test
    void before_it_opens_nothing_of_her_answer_moves_it_not_even_that_she_answered() {
        var story = weeks();
        var session = story.weeksAgo(1);
        var before = bucket(story.id());

        story.client(session, LOW, Friction.BIG, SENTENCE, Sharing.NOW);

        assertThat(main(bucket(story.id()))).isEqualTo(main(before));
        story.organizer(session, 9);
        assertThat(main(bucket(story.id()))).isNotEqualTo(main(before));
    }

    @Test
    void only_when_the_wait_is_over_it_counts_that_no_answer_came() {
        var story = fixture.of(me);
        for (int week = 6; week > 1; week--) story.met(week, 9, 9);
        story.organizer(story.weeksAgo(1), 9);
        assertThat(asked(story.id())).isFalse();

        clock.turnTo(clock.instant().plus(Duration.ofDays(4)));

        assertThat(asked(story.id())).isTrue();
    }

    @Test
    void an_answer_that_she_keeps_never_looks_like_no_answer() {
        var story = weeks();
        for (int week = 3; week > 0; week--) {
            story.client(story.weeksAgo(week), LOW, Friction.BIG, SENTENCE, Sharing.TOGETHER);
        }
        both(story);

        assertThat(Objects.requireNonNull(reading(story.id())).drops())
                .noneMatch(drop -> drop.source() == Source.UNANSWERED);
    }

    @Test
    void the_client_sees_no_bucket() {
        var story = fixture.sliding(me);
        var session = me.tenant()
                .call(() -> courses.of(story.id()))
                .meetings()
                .getLast()
                .session();
        String link = me.tenant()
                .call(() ->
                        links.path(links.latest("evaluation", session.value()).orElseThrow()));

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().doesNotContainIgnoringCase("emmer", "bucket");
    }

    @Test
    void a_colleague_finds_nothing() {
        var story = fixture.sliding(me);
        var colleague = practices.join(me, "Fleur");

        assertThat(browser.get()
                        .uri("/collaborations/" + story.id().value() + "/bucket")
                        .with(signedIn(colleague)))
                .hasStatus(404);
    }

    /// Some weeks in which all went well.
    private Story weeks() {
        var story = fixture.of(me);
        for (int week = 9; week > 3; week--) story.met(week, 9, 9);
        return story;
    }

    /// The organizer answers about every session, so that all of it opens.
    private void both(Story... stories) {
        for (var story : stories) {
            me.tenant().call(() -> courses.of(story.id())).meetings().stream()
                    .filter(meeting -> meeting.organizer() == null)
                    .forEach(meeting -> story.organizer(meeting.session(), 9));
        }
    }

    private @Nullable Reading reading(CollaborationId id) {
        return me.tenant().call(() -> courses.of(id)).reading();
    }

    private int level(CollaborationId id) {
        return Objects.requireNonNull(reading(id)).level();
    }

    private boolean asked(CollaborationId id) {
        return me.tenant().call(() -> courses.of(id)).meetings().getLast().asked();
    }

    private String bucket(CollaborationId id) {
        return page(id, "/bucket");
    }

    /// The bucket's part of the collaboration's page.
    private String panel(CollaborationId id) {
        var html = page(id, "");
        int from = html.indexOf("<h2 id=\"bucket\"");
        return html.substring(from, html.indexOf("</section>", from));
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private static String anonymous(String html) {
        return (html.contains("<main") ? main(html) : html)
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    private String page(CollaborationId id, String below) {
        var result = browser.get()
                .uri("/collaborations/" + id.value() + below)
                .with(signedIn(me))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

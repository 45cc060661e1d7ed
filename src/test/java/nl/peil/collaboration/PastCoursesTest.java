package nl.peil.collaboration;

import static nl.peil.collaboration.SessionOutcome.HELD;
import static nl.peil.collaboration.SessionOutcome.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.PastCourse.Meeting;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
class PastCoursesTest {

    @Autowired
    PracticeFixture practices;

    @Autowired
    PastCourses courses;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Sessions sessions;

    @Autowired
    Clock clock;

    Me me;
    LocalDate today;

    @BeforeEach
    void a_practice() {
        me = practices.begin();
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void what_another_system_remembers_comes_in_with_its_sessions_numbered() {
        var course = new PastCourse(
                "c1",
                List.of(
                        new Meeting(today.minusDays(20), HELD),
                        new Meeting(today.minusDays(13), NO_SHOW),
                        new Meeting(today.minusDays(6), HELD)));

        var arrived = bringIn(course).get("c1");

        var header = me.tenant().call(() -> collaborations.header(arrived.id()));
        assertThat(header.phase()).isEqualTo(Phase.ONGOING);
        assertThat(header.held()).isEqualTo(2);
        assertThat(me.tenant().call(() -> sessions.of(arrived.id())))
                .extracting(SessionLine::number)
                .containsExactly(1, null, 2);
    }

    @Test
    void what_ended_long_ago_comes_in_as_closed() {
        var arrived = bringIn(new PastCourse("c1", List.of(new Meeting(today.minusDays(400), HELD))));

        var header =
                me.tenant().call(() -> collaborations.header(arrived.get("c1").id()));

        assertThat(header.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void the_same_course_is_brought_in_once() {
        var course = new PastCourse("c1", List.of(new Meeting(today, HELD)));

        bringIn(course);

        assertThat(bringIn(course)).isEmpty();
    }

    private java.util.Map<String, PastCourses.Arrived> bringIn(PastCourse course) {
        return me.tenant().call(() -> courses.bringIn(me.organizer(), List.of(course)));
    }
}

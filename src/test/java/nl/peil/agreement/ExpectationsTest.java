package nl.peil.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Executors;
import nl.peil.PeilModuleTest;
import nl.peil.agreement.ExpectationsPage.Kind;
import nl.peil.agreement.ExpectationsPage.Next;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.practice.WorkingStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
class ExpectationsTest {

    static final Points ORGANIC = new Points(5, 3, 0, 1, 2);

    @Autowired
    Expectations expectations;

    @Autowired
    Agreements agreements;

    @Autowired
    Practices practices;

    @Autowired
    PracticeFixture practice;

    @Autowired
    CollaborationFixture given;

    Me me;
    CollaborationId id;

    @BeforeEach
    void a_collaboration() {
        me = practice.begin();
        id = given.begin(me, "Anna", 2);
        me.tenant()
                .run(() -> practices.describe(
                        me.organizer(), new WorkingStyle(Map.of(Axis.STRUCTURE, 1, Axis.HOMEWORK, 2))));
    }

    @Test
    void before_the_client_answers_there_is_nothing_to_compare() {
        var page = me.tenant().call(() -> expectations.page(id));

        assertThat(page.rows()).isEmpty();
        assertThat(page.next()).isEqualTo(Next.WAIT);
    }

    @Test
    void both_are_laid_side_by_side_and_gaps_come_first() {
        answer(ORGANIC, "Niet te snel.");

        var page = me.tenant().call(() -> expectations.page(id));

        assertThat(page.words()).isEqualTo("Niet te snel.");
        assertThat(page.gaps()).isEqualTo(1);
        var gap = page.rows().getFirst();
        assertThat(gap.axis()).isEqualTo(Axis.STRUCTURE);
        assertThat(gap.kind()).isEqualTo(Kind.GAP);
        assertThat(gap.organizer()).isEqualTo(1);
        assertThat(gap.client()).isEqualTo(5);
        assertThat(gap.talk()).isEqualTo("agreement.talk.STRUCTURE.LEFT");
        assertThat(gap.proposal()).startsWith("We hebben een plan van één blaadje.");
        assertThat(page.rows())
                .extracting(ExpectationsPage.Row::axis)
                .containsExactly(Axis.STRUCTURE, Axis.LEAD, Axis.START, Axis.HOMEWORK, Axis.DIRECTNESS);
    }

    @Test
    void the_organizer_may_work_otherwise_with_this_client_than_her_profile_says() {
        answer(ORGANIC, null);

        me.tenant().run(() -> expectations.adjust(id, new Points(4, 3, 3, 3, 3)));

        var page = me.tenant().call(() -> expectations.page(id));
        assertThat(page.rows()).noneMatch(row -> row.axis() == Axis.STRUCTURE && row.kind() == Kind.GAP);
        assertThat(me.tenant().call(() -> practices.style(me.organizer())).at(Axis.STRUCTURE))
                .hasValue(1);
    }

    @Test
    void answering_twice_keeps_the_last_answer() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> answer(ORGANIC, "Eén."));
            var other = threads.submit(() -> answer(ORGANIC, "Eén."));
            assertThat(one.get()).isTrue();
            assertThat(other.get()).isTrue();
        }

        assertThat(me.tenant().call(() -> expectations.of(id)).client()).isEqualTo(ORGANIC);
    }

    @Test
    void she_may_change_her_answers_until_she_confirmed_the_agreement() {
        answer(ORGANIC, null);
        var terms = me.tenant().call(() -> agreements.draft(id));
        me.tenant().run(() -> agreements.propose(new AgreementId(Uuids.next()), id, terms));
        assertThat(answer(ORGANIC, "Toch dit.")).isTrue();

        me.tenant().run(() -> agreements.confirm(id, Side.CLIENT));

        assertThat(answer(ORGANIC, "Te laat.")).isFalse();
        assertThat(me.tenant().call(() -> expectations.of(id)).words()).isEqualTo("Toch dit.");
    }

    @Test
    void an_answer_is_new_until_an_agreement_is_written_for_it() {
        answer(ORGANIC, null);
        assertThat(me.tenant().call(expectations::justIn))
                .extracting(ExpectationIn::collaboration)
                .containsExactly(id);

        var terms = me.tenant().call(() -> agreements.draft(id));
        me.tenant().run(() -> agreements.propose(new AgreementId(Uuids.next()), id, terms));

        assertThat(me.tenant().call(expectations::justIn)).isEmpty();
    }

    @Test
    void another_practice_finds_nothing() {
        answer(ORGANIC, "Van mij.");
        var other = new Tenant(Uuids.next());

        assertThatThrownBy(() -> other.call(() -> expectations.page(id))).isInstanceOf(NotFound.class);
        assertThat(other.call(expectations::justIn)).isEmpty();
        assertThat(other.call(() -> expectations.of(id)).isAnswered()).isFalse();
    }

    private boolean answer(Points points, @org.jspecify.annotations.Nullable String words) {
        return me.tenant().call(() -> expectations.answer(id, points, words));
    }
}

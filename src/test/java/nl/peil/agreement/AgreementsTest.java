package nl.peil.agreement;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import nl.peil.PeilModuleTest;
import nl.peil.agreement.Agreement.Reply;
import nl.peil.agreement.AgreementPage.Step;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@PeilModuleTest
class AgreementsTest {

    @Autowired
    Agreements agreements;

    @Autowired
    Expectations expectations;

    @Autowired
    Trials trials;

    @Autowired
    Collaborations collaborations;

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
    }

    @Test
    void the_draft_proposes_words_for_what_both_expect() {
        me.tenant().run(() -> {
            expectations.adjust(id, new Points(5, 1, 0, 0, 0));
            expectations.answer(id, new Points(1, 1, 0, 0, 0), null);
        });

        var draft = me.tenant().call(() -> agreements.draft(id));

        assertThat(draft.purpose()).isEqualTo("De zolder leeg");
        assertThat(draft.lines())
                .startsWith(
                        "Elke sessie begint met een lijstje van drie punten. Halverwege kijken we of het nog klopt.")
                .element(1)
                .asString()
                .startsWith("Eline de Wit neemt de leiding");
        assertThat(draft.trialSessions()).isEqualTo(2);
        assertThat(draft.patience()).isEqualTo(3);
        assertThat(draft.readers()).contains("Anna kiest zelf wat Eline de Wit daarvan leest");
    }

    @Test
    void both_confirm_and_it_is_told(Scenario scenario) {
        propose(terms());
        confirm(ORGANIZER);

        me.tenant()
                .run(() -> scenario.stimulate(() -> agreements.confirm(id, CLIENT))
                        .andWaitForEventOfType(AgreementMade.class)
                        .toArriveAndVerify(made -> {
                            assertThat(made.collaboration()).isEqualTo(id);
                            assertThat(made.number()).isEqualTo(1);
                        }));

        var page = page();
        assertThat(page.step()).isEqualTo(Step.MADE);
        assertThat(page.organizerAt()).isNotNull();
        assertThat(page.clientAt()).isNotNull();
    }

    @Test
    void what_they_agree_counts_from_then_on() {
        var terms = terms();
        propose(new Terms(terms.purpose(), terms.lines(), 4, 5, terms.readers(), terms.ending()));
        confirm(ORGANIZER);
        assertThat(me.tenant().call(() -> collaborations.header(id)).patience()).isEqualTo(3);

        confirm(CLIENT);

        var header = me.tenant().call(() -> collaborations.header(id));
        assertThat(header.patience()).isEqualTo(5);
        assertThat(header.trialSessions()).isEqualTo(4);
        assertThat(me.tenant().call(() -> trials.page(id, CLIENT)).left()).isEqualTo(4);
    }

    @Test
    void they_may_agree_to_do_without_a_trial_and_to_have_one_after_all() {
        var terms = terms();
        propose(new Terms(terms.purpose(), terms.lines(), 0, 3, terms.readers(), terms.ending()));
        confirm(ORGANIZER);
        confirm(CLIENT);
        assertThat(me.tenant().call(() -> collaborations.header(id)).trialSessions())
                .isZero();
        assertThatThrownBy(() -> me.tenant().call(() -> trials.page(id, CLIENT)))
                .isInstanceOf(NotFound.class);

        propose(new Terms(terms.purpose(), terms.lines(), 3, 3, terms.readers(), terms.ending()));
        confirm(ORGANIZER);
        confirm(CLIENT);

        assertThat(me.tenant().call(() -> collaborations.header(id)).trialSessions())
                .isEqualTo(3);
        assertThat(me.tenant().call(() -> trials.page(id, CLIENT)).left()).isEqualTo(3);
    }

    @Test
    void a_change_is_a_next_version_that_needs_both_again_and_the_old_one_holds_meanwhile() {
        propose(terms());
        confirm(ORGANIZER);
        confirm(CLIENT);
        var terms = terms();

        propose(new Terms("Iets anders", terms.lines(), 2, 3, terms.readers(), terms.ending()));

        var page = page();
        assertThat(page.number()).isEqualTo(2);
        assertThat(page.step()).isEqualTo(Step.CONFIRM);
        assertThat(page.holds()).isNotNull();
        assertThat(page.earlier()).extracting(AgreementPage.Earlier::number).containsExactly(1);
        assertThat(me.tenant().call(() -> agreements.made(id)).terms().purpose())
                .isEqualTo(terms.purpose());
    }

    @Test
    void nobody_confirms_words_she_has_not_read() {
        var first = propose(terms());
        var terms = terms();
        propose(new Terms("Iets anders", terms.lines(), 2, 3, terms.readers(), terms.ending()));

        var reply = me.tenant().call(() -> agreements.confirm(id, first, CLIENT));

        assertThat(reply).isEqualTo(new Reply.Replaced());
        assertThat(page().clientAt()).isNull();
    }

    @Test
    void the_organizer_sees_what_the_client_would_like_to_be_different() {
        propose(terms());
        confirm(ORGANIZER);
        assertThat(me.tenant().call(agreements::waiting)).isEmpty();

        me.tenant().run(() -> agreements.wish(id, "Liever op dinsdag."));

        assertThat(page().wish()).isEqualTo("Liever op dinsdag.");
        assertThat(me.tenant().call(agreements::waiting)).containsExactly(new AgreementWaiting(id, true));
    }

    @Test
    void an_agreement_that_the_organizer_did_not_confirm_waits_for_her() {
        propose(terms());

        assertThat(me.tenant().call(agreements::waiting)).containsExactly(new AgreementWaiting(id, false));
    }

    @Test
    void the_same_form_sent_twice_makes_one_version() throws Exception {
        var key = new AgreementId(Uuids.next());
        var terms = terms();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<java.util.concurrent.Future<AgreementId>>();
            for (int i = 0; i < 5; i++) {
                sent.add(threads.submit(() -> me.tenant().call(() -> agreements.propose(key, id, terms))));
            }
            for (var one : sent) assertThat(one.get()).isEqualTo(key);
        }

        assertThat(page().number()).isEqualTo(1);
    }

    @Test
    void both_may_confirm_at_the_same_moment() throws Exception {
        for (int i = 0; i < 30; i++) {
            id = given.begin(me, 1);
            var version = propose(terms());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var one = threads.submit(() -> me.tenant().call(() -> agreements.confirm(id, version, ORGANIZER)));
                var other = threads.submit(() -> me.tenant().call(() -> agreements.confirm(id, version, CLIENT)));
                one.get();
                other.get();
            }
            assertThat(page().step()).isEqualTo(Step.MADE);
        }
    }

    @Test
    void another_practice_finds_nothing() {
        propose(terms());
        var other = new Tenant(Uuids.next());

        assertThatThrownBy(() -> other.call(() -> agreements.page(id, ORGANIZER)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.run(() -> agreements.confirm(id, CLIENT)))
                .isInstanceOf(NotFound.class);
        assertThat(other.call(agreements::waiting)).isEmpty();
    }

    @Test
    void nothing_is_on_paper_before_both_confirmed() {
        propose(terms());
        confirm(ORGANIZER);

        assertThatThrownBy(() -> me.tenant().call(() -> agreements.made(id))).isInstanceOf(NotFound.class);
    }

    private Terms terms() {
        var draft = me.tenant().call(() -> agreements.draft(id));
        var lines = List.of("Elke sessie begint met thee, zegt Anna's zus.", "Huiswerk is klein, tien minuten.");
        return new Terms("De zolder leeg", lines, draft.trialSessions(), 3, draft.readers(), draft.ending());
    }

    private AgreementId propose(Terms terms) {
        return me.tenant().call(() -> agreements.propose(new AgreementId(Uuids.next()), id, terms));
    }

    private void confirm(nl.peil.collaboration.Side side) {
        me.tenant().run(() -> agreements.confirm(id, side));
    }

    private AgreementPage page() {
        return me.tenant().call(() -> agreements.page(id, ORGANIZER));
    }
}

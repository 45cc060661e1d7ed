package nl.peil.demo;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.peil.PeilModuleTest;
import nl.peil.collaboration.Phase;
import nl.peil.platform.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class DemoTest {

    @Autowired
    DemoFixture demo;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    @Test
    void fourteen_collaborations_are_in_every_phase() {
        var phases = demo.me()
                .tenant()
                .call(() -> transaction.execute(status -> db.sql("select phase from collaboration")
                        .query((row, number) -> Phase.valueOf(row.getString(1)))
                        .list()));

        assertThat(phases).hasSize(14).contains(Phase.values());
    }

    @Test
    void the_months_before_today_are_full_of_sessions_and_answers() {
        var me = demo.me();

        assertThat(count(me.tenant(), "session where outcome = 'HELD'")).isBetween(60, 200);
        assertThat(count(me.tenant(), "evaluation where client_given is not null and organizer_given is not null"))
                .isGreaterThan(40);
        assertThat(count(me.tenant(), "agreement where client_at is not null")).isGreaterThan(8);
    }

    @Test
    void today_has_something_for_her_to_do() {
        assertThat(browser.get().uri("/today").with(signedIn(demo.me())))
                .hasStatusOk()
                .bodyText()
                .contains("Gerard Smit", "Karin de Boer", "need-LOOK");
    }

    @Test
    void signals_of_several_kinds_ask_for_her() {
        var me = demo.me();

        assertThat(count(me.tenant(), "(select distinct kind from signal where settled is null) as kinds"))
                .isGreaterThan(1);
    }

    private Integer count(Tenant tenant, String what) {
        return tenant.call(() -> transaction.execute(status -> db.sql("select count(*) from " + what)
                .query((row, number) -> row.getInt(1))
                .single()));
    }
}

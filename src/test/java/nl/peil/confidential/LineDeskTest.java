package nl.peil.confidential;

import static nl.peil.confidential.LineFixture.bytes;
import static nl.peil.confidential.LineFixture.lookup;
import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peil.PeilModuleTest;
import nl.peil.notice.MailsFixture;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.referral.ReferralFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@PeilModuleTest
class LineDeskTest {

    @Autowired
    LineFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    ReferralFixture directory;

    @Autowired
    MailsFixture mails;

    @Autowired
    Lines lines;

    @Autowired
    Confidants confidants;

    @Autowired
    LineDesk desk;

    @Autowired
    SealedDatabase sealed;

    @Autowired
    MockMvcTester browser;

    private Me eline;
    private Me marijke;
    private String address;
    private Bytes lookup;
    private Map<String, Object> wanted;

    @BeforeEach
    void a_conversation_waits() {
        eline = people.begin();
        marijke = people.join(eline, "Marijke Bos");
        address = given.open(eline, marijke);
        given.key(browser, marijke);
        lookup = lookup();
        wanted = given.conversation(lookup, given.idOf(marijke));
        assertThat(given.work(browser, address, "cases", wanted)).hasStatus(201);
    }

    @Test
    void a_confidant_sees_what_waits_reads_it_and_answers() {
        var waiting = list().get(0);
        assertThat(waiting.get("id").asString()).isEqualTo(wanted.get("id"));
        assertThat(waiting.get("lastDirection").asString()).isEqualTo("C");
        assertThat(waiting.get("read").asInt()).isZero();
        var sealedKey = ((Map<?, ?>) ((List<?>) wanted.get("keys")).getFirst()).get("sealed");
        assertThat(waiting.get("sealed").asString()).isEqualTo(sealedKey);
        assertThat(today(marijke)).contains("/line-desk", "1 gesprek wacht op de vertrouwenslijn");

        var read = given.answer(ask(marijke, "cases/read", Map.of("id", wanted.get("id"), "after", 0)));
        assertThat(read.get("messages").size()).isEqualTo(1);
        assertThat(read.get("sealed").asString()).isEqualTo(sealedKey);
        var answer = Map.of("id", wanted.get("id"), "number", 2, "ciphertext", bytes(2088), "head", bytes(76));
        for (int twice = 0; twice < 2; twice++) {
            assertThat(ask(marijke, "cases/write", answer)).hasStatusOk();
        }

        assertThat(list().get(0).get("lastDirection").asString()).isEqualTo("K");
        assertThat(list().get(0).get("count").asInt()).isEqualTo(2);
        assertThat(list().get(0).get("read").asInt()).isEqualTo(1);
        assertThat(today(marijke)).doesNotContain("wacht op de vertrouwenslijn");
    }

    @Test
    void nobody_else_comes_near_an_owner_neither() {
        var elsewhere = people.begin();
        var colleague = people.join(eline, "Sanne Bos");
        var otherLine = people.begin();
        given.open(otherLine, otherLine);
        given.key(browser, otherLine);

        for (var who : List.of(eline, colleague, elsewhere)) {
            assertThat(browser.get().uri("/line-desk").with(signedIn(who))).hasStatus(404);
            assertThat(browser.get().uri("/line-desk/api/cases").with(signedIn(who)))
                    .hasStatus(404);
            assertThat(today(who)).doesNotContain("/line-desk");
        }
        for (var who : List.of(eline, colleague, elsewhere, otherLine)) {
            assertThat(ask(who, "cases/read", Map.of("id", wanted.get("id")))).hasStatus(404);
            assertThat(ask(
                            who,
                            "cases/write",
                            Map.of("id", wanted.get("id"), "number", 2, "ciphertext", bytes(552), "head", bytes(76))))
                    .hasStatus(404);
        }
        assertThat(browser.get().uri("/line-desk/api/cases").accept("application/json"))
                .hasStatus(401);
        assertThat(browser.get().uri("/line-desk")).hasStatus3xxRedirection();
    }

    @Test
    void at_another_line_the_receipt_opens_nothing() {
        var other = people.begin();
        var elsewhere = given.open(other, other);
        given.key(browser, other);

        assertThat(given.ask(browser, elsewhere, "read", Map.of("lookup", lookup.text())))
                .hasStatus(404);
        assertThat(given.answer(given.work(browser, elsewhere, "open", Map.of("lookup", lookup.text())))
                        .get("id")
                        .asString())
                .isNotEqualTo(wanted.get("id"));
    }

    @Test
    void a_form_that_somebody_forged_does_nothing() {
        assertThat(browser.post()
                        .uri("/line-desk/api/keys")
                        .contentType("application/json")
                        .content("{}")
                        .with(signedIn(marijke))
                        .with(csrf().useInvalidToken()))
                .hasStatus(403);
    }

    @Test
    void another_key_opens_all_that_the_old_one_did_or_nothing_changes() {
        given.work(browser, address, "cases", given.conversation(lookup(), given.idOf(marijke)));
        var fresh = new HashMap<String, Object>(keys());
        var all = list().valueStream()
                .map(one -> Map.of("id", one.get("id").asString(), "sealed", bytes(96)))
                .toList();
        var before = page();

        fresh.put("cases", all.subList(0, 1));
        assertThat(ask(marijke, "renewal", fresh)).hasStatus(409);
        assertThat(list().valueStream().map(one -> one.get("sealed").asString()))
                .doesNotContainAnyElementsOf(
                        all.stream().map(one -> one.get("sealed")).toList());
        fresh.put("cases", all);
        assertThat(ask(marijke, "renewal", fresh)).hasStatusOk();

        assertThat(list().valueStream().map(one -> one.get("sealed").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(one -> one.get("sealed")).toList());
        assertThat(page()).contains((String) fresh.get("publicKey")).isNotEqualTo(before);
        assertThat(given.answer(given.ask(browser, address, "read", Map.of("lookup", lookup.text())))
                        .get("confidants")
                        .get(0)
                        .get("publicKey")
                        .asString())
                .isEqualTo(fresh.get("publicKey"));
    }

    @Test
    void a_key_is_made_once_and_begun_anew_only_when_she_says_so() {
        assertThat(given.key(browser, marijke)).hasStatus(409);
        assertThat(list().get(0).get("sealed").isNull()).isFalse();

        var anew = new HashMap<String, Object>(keys());
        anew.put("anew", true);
        assertThat(ask(marijke, "keys", anew)).hasStatusOk();

        assertThat(list().get(0).get("sealed").isNull()).isTrue();
        assertThat(ask(marijke, "passphrase", Map.of("salt", bytes(16), "wrapped", bytes(72))))
                .hasStatusOk();
        var sheet = bytes(72);
        assertThat(ask(marijke, "sheet", Map.of("wrappedRecovery", sheet))).hasStatusOk();
        assertThat(page()).contains(sheet, (String) anew.get("publicKey"));
        assertThat(ask(marijke, "passphrase", Map.of("salt", bytes(15), "wrapped", bytes(72))))
                .hasStatus(400);
    }

    @Test
    void up_to_twelve_colleagues_are_found_and_nobody_counts_as_shown() {
        directory.directory(eline);

        var found = given.answer(
                ask(marijke, "match", Map.of("place", "Utrecht, Utrecht", "traits", List.of("ADMINISTRATION"))));

        assertThat(found.get("list").size()).isEqualTo(5);
        var first = found.get("list").get(0);
        assertThat(first.propertyNames())
                .containsExactlyInAnyOrder("name", "place", "far", "reasons", "words", "phone", "email");
        assertThat(first.get("reasons").size()).isPositive();
        assertThat(given.answer(ask(marijke, "match", Map.of("place", "Nergens")))
                        .get("problem")
                        .asString())
                .isEqualTo("place");
        assertThat(ask(marijke, "match", Map.of("place", "Utrecht, Utrecht", "structure", 6)))
                .hasStatus(400);
        assertThat(eline.tenant().call(() -> given.count("select count(*) from exposure")))
                .isZero();
    }

    @Test
    void at_nine_she_is_told_that_something_came_in_and_not_a_word_more() throws Exception {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        try {
            var notices = new LineNotices(
                    lines,
                    confidants,
                    desk,
                    mails.of("127.0.0.1", mail.getSmtp().getPort()),
                    practices);

            eline.tenant().run(notices::tell);
            var received = mail.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getAllRecipients()[0]).hasToString(people.emailOf(marijke));
            assertThat(received[0].getSubject()).isEqualTo("Er is iets binnengekomen");
            assertThat(received[0].getContent().toString())
                    .contains("/line-desk")
                    .hasSizeLessThan(100);

            ask(
                    marijke,
                    "cases/write",
                    Map.of("id", wanted.get("id"), "number", 2, "ciphertext", bytes(552), "head", bytes(76)));
            eline.tenant().run(notices::tell);
            assertThat(mail.getReceivedMessages()).hasSize(1);
        } finally {
            mail.stop();
        }
    }

    @Test
    void whoever_is_a_confidant_no_longer_loses_her_keys() {
        var fleur = people.join(eline, "Fleur Bakker");
        given.change(eline, address, fleur);

        assertThat(browser.get().uri("/line-desk").with(signedIn(marijke))).hasStatus(404);
        int held = eline.tenant()
                .call(() -> sealed.call(db -> db.sql("select count(*) from case_key where holder <> :receipt")
                        .param("receipt", KeyWrap.RECEIPT)
                        .query((row, number) -> row.getInt(1))
                        .single()));
        assertThat(held).isZero();
        given.key(browser, fleur);
        var seen = given.answer(
                browser.get().uri("/line-desk/api/cases").with(signedIn(fleur)).exchange());
        assertThat(seen.get(0).get("sealed").isNull()).isTrue();
    }

    private static Map<String, Object> keys() {
        return Map.of("publicKey", bytes(32), "salt", bytes(16), "wrapped", bytes(72), "wrappedRecovery", bytes(72));
    }

    private JsonNode list() {
        var list = browser.get()
                .uri("/line-desk/api/cases")
                .with(signedIn(marijke))
                .exchange();
        assertThat(list).hasStatusOk();
        return given.answer(list);
    }

    private MvcTestResult ask(Me who, String what, Map<String, ?> body) {
        return given.desk(browser, who, what, body);
    }

    private String page() {
        return text("/line-desk", marijke);
    }

    private String today(Me who) {
        return text("/today", who);
    }

    private String text(String path, Me who) {
        var page = browser.get().uri(path).with(signedIn(who)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

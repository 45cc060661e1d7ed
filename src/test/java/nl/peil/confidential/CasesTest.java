package nl.peil.confidential;

import static nl.peil.confidential.LineFixture.bytes;
import static nl.peil.confidential.LineFixture.keys;
import static nl.peil.confidential.LineFixture.lookup;
import static nl.peil.confidential.LineFixture.message;
import static nl.peil.confidential.LineFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PeilModuleTest
class CasesTest {

    @Autowired
    LineFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    MockMvcTester browser;

    private Me eline;
    private Me marijke;
    private String address;
    private Bytes lookup;

    @BeforeEach
    void a_line_that_one_reads() {
        eline = people.begin();
        marijke = people.join(eline, "Marijke Bos");
        address = given.open(eline, marijke);
        assertThat(given.key(browser, marijke)).hasStatusOk();
        lookup = lookup();
    }

    @Test
    void whoever_has_the_receipt_finds_what_she_told_and_what_was_answered() {
        var wanted = begin();

        var opened = answer(work("open", Map.of("lookup", lookup.text())));
        var read = read(0);

        assertThat(opened.get("id").asString()).isEqualTo(wanted.get("id"));
        assertThat(opened.get("receiptKey").asString()).isEqualTo(wanted.get("receiptKey"));
        assertThat(opened.get("expires").asString())
                .isEqualTo(today().plusDays(60).toString());
        assertThat(read.get("kind").asString()).isEqualTo("CONVERSATION");
        assertThat(read.get("messages").get(0).get("ciphertext"))
                .isEqualTo(json(wanted.get("message")).get("ciphertext"));
        assertThat(read.get("head").asString()).isEqualTo(wanted.get("head"));
        assertThat(read.get("confidants").get(0).get("name").asString()).isEqualTo("Marijke Bos");
        assertThat(read.get("confidants").get(0).get("keyed").asBoolean()).isTrue();
        assertThat(read.get("parts").isNull()).isTrue();
    }

    @Test
    void the_same_case_sent_twice_is_made_once() {
        var wanted = given.conversation(lookup, given.idOf(marijke));

        assertThat(work("cases", wanted)).hasStatus(201);
        assertThat(work("cases", wanted)).hasStatus(200);

        assertThat(read(0).get("count").asInt()).isEqualTo(1);
        var another = given.conversation(lookup, given.idOf(marijke));
        assertThat(problem(work("cases", another), 409)).isEqualTo("taken");
    }

    @Test
    void she_goes_on_where_it_was_and_the_same_words_twice_are_there_once() {
        begin();
        var second = written(lookup, 2, "C");

        assertThat(ask("write", second)).hasStatusOk();
        assertThat(ask("write", second)).hasStatusOk();

        assertThat(read(0).get("count").asInt()).isEqualTo(2);
        assertThat(read(1).get("messages").size()).isEqualTo(1);
        assertThat(read(1).get("head").asString()).isEqualTo(second.get("head"));
    }

    @Test
    void when_somebody_else_wrote_meanwhile_she_is_told_how_many_there_are() {
        begin();
        ask("write", written(lookup, 2, "C"));

        for (int number : List.of(1, 2, 4)) {
            var late = ask("write", written(lookup, number, "C"));
            assertThat(problem(late, 409)).isEqualTo("number");
            assertThat(answer(late).get("count").asInt()).isEqualTo(2);
        }
        assertThat(ask("write", written(lookup, 3, "C"))).hasStatusOk();
    }

    @Test
    void in_a_conversation_nobody_writes_as_somebody_else() {
        begin();

        for (var other : List.of("O", "K")) {
            assertThat(problem(ask("write", written(lookup, 2, other)), 400)).isEqualTo("form");
        }
    }

    @Test
    void she_chooses_how_long_it_is_kept_and_can_end_it_at_once() {
        begin();

        assertThat(answer(ask("expiry", Map.of("lookup", lookup.text(), "days", 7)))
                        .get("expires")
                        .asString())
                .isEqualTo(today().plusDays(7).toString());
        assertThat(problem(ask("expiry", Map.of("lookup", lookup.text(), "days", 8)), 400))
                .isEqualTo("form");
        assertThat(read(0).get("days").asInt()).isEqualTo(7);

        assertThat(ask("end", Map.of("lookup", lookup.text()))).hasStatusOk();
        for (var what : List.of("read", "end")) {
            assertThat(problem(ask(what, Map.of("lookup", lookup.text())), 404)).isEqualTo("gone");
        }
    }

    @Test
    void both_sides_of_a_story_are_opened_together() {
        var story = story();
        assertThat(work("cases", story)).hasStatus(201);
        assertThat(read(0).get("parts")).isEqualTo(json(Map.of("C", false, "O", false)));

        var hers = written(lookup, 1, "C");
        hers.remove("head");
        assertThat(ask("write", hers)).hasStatusOk();
        assertThat(read(0).get("messages").size()).isZero();
        assertThat(read(0).get("parts")).isEqualTo(json(Map.of("C", true, "O", false)));

        var wrong = new HashMap<String, Object>(message(1, "O"));
        wrong.put("lookup", lookup.text());
        assertThat(ask("write", wrong)).hasStatus(409);
        var theirs = new HashMap<String, Object>(message(2, "O"));
        theirs.put("lookup", lookup.text());
        assertThat(ask("write", theirs)).hasStatusOk();
        assertThat(read(0).get("messages").size()).isEqualTo(2);
    }

    @Test
    void an_introduction_is_answered_by_whoever_has_the_link() {
        var introduction = given.conversation(lookup);
        introduction.put("kind", "INTRODUCTION");
        assertThat(work("cases", introduction)).hasStatus(201);

        assertThat(ask("write", written(lookup, 2, "O"))).hasStatusOk();
        assertThat(read(0).get("messages").size()).isEqualTo(2);
    }

    @Test
    void it_is_for_everybody_who_reads_the_line_and_for_nobody_else() {
        var stranger = new ConfidantId(UUID.randomUUID());
        var fleur = people.join(eline, "Fleur Bakker");

        assertThat(problem(work("cases", given.conversation(lookup)), 409)).isEqualTo("confidants");
        assertThat(problem(work("cases", given.conversation(lookup, given.idOf(marijke), stranger)), 409))
                .isEqualTo("confidants");
        assertThat(problem(work("cases", given.conversation(lookup, given.idOf(marijke), given.idOf(marijke))), 409))
                .isEqualTo("confidants");

        begin();
        var address = this.address;
        change(address, marijke, fleur);
        assertThat(read(0).get("confidants").size()).isEqualTo(1);
        given.key(browser, fleur);
        assertThat(read(0).get("confidants").findValues("keyed").stream().map(JsonNode::asBoolean))
                .containsExactlyInAnyOrder(true, false);
        assertThat(ask("reseal", Map.of("lookup", lookup.text(), "keys", keys(given.idOf(fleur)))))
                .hasStatusOk();
        assertThat(problem(ask("reseal", Map.of("lookup", lookup.text(), "keys", keys(stranger))), 409))
                .isEqualTo("confidants");
        assertThat(read(0).get("confidants").findValues("keyed").stream().map(JsonNode::asBoolean))
                .containsOnly(true);
    }

    @Test
    void a_lookup_that_nobody_knows_gets_an_answer_of_the_same_form_every_time() {
        begin();
        var known = answer(work("open", Map.of("lookup", lookup.text())));
        var guess = Map.of("lookup", bytes(32));

        var first = answer(work("open", guess));
        var again = answer(work("open", guess));
        var another = answer(work("open", Map.of("lookup", bytes(32))));

        assertThat(first).isEqualTo(again).isNotEqualTo(another);
        assertThat(first.propertyNames()).containsExactlyElementsOf(known.propertyNames());
        assertThat(first.toString()).hasSameSizeAs(known.toString());
        assertThat(UUID.fromString(first.get("id").asString()).version()).isEqualTo(4);
        assertThat(LocalDate.parse(first.get("expires").asString()))
                .isBetween(today().plusDays(1), today().plusDays(90));
    }

    @Test
    void nothing_is_begun_or_looked_for_without_work_and_work_is_used_once() {
        var wanted = given.conversation(lookup, given.idOf(marijke));
        var done = LineFixture.done(answer(ask("challenge", Map.of())));
        var body = new HashMap<String, Object>(wanted);

        assertThat(problem(ask("cases", wanted), 403)).isEqualTo("work");
        body.putAll(done);
        body.put("nonce", bytes(8));
        assertThat(problem(ask("cases", body), 403)).isEqualTo("work");
        body.putAll(done);
        assertThat(ask("cases", body)).hasStatus(201);
        assertThat(problem(ask("cases", body), 403)).isEqualTo("work");
        assertThat(problem(ask("open", Map.of("lookup", lookup.text())), 403)).isEqualTo("work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id=018f4e6a-1111-7111-8111-111111111111",
                "days=61",
                "kind=OTHER",
                "lookupHash=AAAA",
                "receiptKey=AAAA",
                "head=",
                "message=",
                "lookupHash=not base64!"
            })
    void what_our_scripts_would_not_send_is_refused_without_a_word_of_it(String wrong) {
        var wanted = given.conversation(lookup, given.idOf(marijke));
        var value = wrong.substring(wrong.indexOf('=') + 1);
        wanted.put(wrong.substring(0, wrong.indexOf('=')), value.isEmpty() ? null : value);

        assertThat(problem(work("cases", wanted), 400)).isEqualTo("form");
    }

    @Test
    void nobody_is_told_where_she_came_from_and_nothing_stays_in_her_browser() {
        begin();

        for (var page : List.of("", "/nl", "/with", "/privacy/en")) {
            var shown = browser.get().uri("/line/" + address + page).exchange();
            assertThat(shown).hasStatusOk();
            leavesNoTrace(shown);
        }
        leavesNoTrace(ask("read", Map.of("lookup", lookup.text())));
        leavesNoTrace(ask("read", Map.of("lookup", bytes(32))));
        leavesNoTrace(browser.get().uri("/line/nowhere-at-all").exchange());
        assertThat(browser.get().uri("/line/nowhere-at-all")).hasStatus(404);
        assertThat(given.ask(browser, "nowhere-at-all", "challenge", Map.of())).hasStatus(404);
    }

    private void leavesNoTrace(MvcTestResult result) {
        assertThat(result).doesNotContainHeader("Set-Cookie");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result).headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-");
    }

    @Test
    void the_address_says_the_language_whatever_was_chosen_before() {
        var cookie = new Cookie("peil-lang", "nl");

        assertThat(page("/en", cookie)).contains("\"language\":\"en\"");
        assertThat(page("/nl", new Cookie("peil-lang", "en"))).contains("\"language\":\"nl\"");
    }

    private String page(String end, Cookie cookie) {
        var page = browser.get().uri("/line/" + address + end).cookie(cookie).exchange();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> begin() {
        var wanted = given.conversation(lookup, given.idOf(marijke));
        assertThat(work("cases", wanted)).hasStatus(201);
        return wanted;
    }

    private Map<String, Object> story() {
        var story = given.conversation(lookup);
        story.put("kind", "SIDE");
        story.put("message", null);
        story.put("head", null);
        return story;
    }

    private void change(String address, Me... readers) {
        given.change(eline, address, readers);
    }

    private JsonNode read(int after) {
        var read = ask("read", Map.of("lookup", lookup.text(), "after", after));
        assertThat(read).hasStatusOk();
        return answer(read);
    }

    private MvcTestResult ask(String what, Map<String, ?> body) {
        return given.ask(browser, address, what, body);
    }

    private MvcTestResult work(String what, Map<String, ?> body) {
        return given.work(browser, address, what, body);
    }

    private String problem(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        return answer(result).get("problem").asString();
    }

    private JsonNode answer(MvcTestResult result) {
        return given.answer(result);
    }

    private static JsonNode json(Object value) {
        return new JsonMapper().valueToTree(value);
    }

    private LocalDate today() {
        return eline.tenant().call(practices::today);
    }
}

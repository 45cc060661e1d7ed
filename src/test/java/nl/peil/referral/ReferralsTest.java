package nl.peil.referral;

import static nl.peil.practice.PracticeFixture.signedIn;
import static nl.peil.referral.ReferralFixture.aCall;
import static nl.peil.referral.ReferralFixture.aColleague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.loop.LoopsAt;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.Referral.Outcome;
import nl.peil.referral.Referral.State;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Spot;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class ReferralsTest {

    @Autowired
    Referrals referrals;

    @Autowired
    Directory directory;

    @Autowired
    ReferralFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    Loops loops;

    @Autowired
    LoopsAt days;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private ReferralId id;

    @BeforeEach
    void somebody_called() {
        me = people.begin();
        given.directory(me);
        id = given.call(me, aCall(Trait.ADMINISTRATION));
    }

    @Test
    void she_is_named_three_and_another_when_one_is_taken_off() {
        var three = referral().three();
        assertThat(three).hasSize(3);

        post("/without", "colleague", three.get(1).value().toString());

        assertThat(referral().three())
                .hasSize(3)
                .contains(three.get(0), three.get(2))
                .doesNotContain(three.get(1));
    }

    @Test
    void from_the_call_until_it_is_settled_it_comes_back_by_itself() {
        assertThat(loop()).extracting(LoopLine::due).containsExactly(today());
        assertThat(toTakeUp(today())).containsExactly(new ReferralToTakeUp(id, "Anna", "Utrecht, Utrecht"));

        post("/given");
        assertThat(loop()).extracting(LoopLine::due).containsExactly(today().plusDays(7));
        assertThat(toTakeUp(today())).isEmpty();
        assertThat(toTakeUp(today().plusDays(8))).hasSize(1);
        days.on(me.tenant(), today().plusDays(8), () -> {
            referrals.notYet(id, me.organizer());
            return true;
        });
        assertThat(loop()).extracting(LoopLine::due).containsExactly(today().plusDays(15));

        post("/answer", "answer", referral().three().getFirst().value().toString());
        assertThat(loop()).isEmpty();
        assertThat(referral().state()).isInstanceOf(State.Settled.class);
    }

    @Test
    void it_stands_on_vandaag_until_she_has_given_the_three() {
        assertThat(browser.get().uri("/today").with(signedIn(me))).bodyText().contains("/referrals/" + id.value());

        post("/given");

        assertThat(browser.get().uri("/today").with(signedIn(me)))
                .bodyText()
                .doesNotContain("/referrals/" + id.value());
    }

    @Test
    void being_given_counts_as_shown_and_being_looked_at_does_not() {
        page("");
        page("/aloud");
        assertThat(shown()).isZero();

        post("/given");
        post("/given");

        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void when_nobody_was_right_three_others_are_found_as_far_as_there_are() {
        var three = Set.copyOf(referral().three());
        post("/given");

        post("/answer", "answer", "AGAIN");

        assertThat(referral().state()).isEqualTo(new State.Choosing());
        assertThat(referral().three()).isNotEmpty().doesNotContainAnyElementsOf(three);
        assertThat(loop()).extracting(LoopLine::due).containsExactly(today());
        assertThat(page("")).contains("passen er nu maar", "/options");
    }

    @ParameterizedTest
    @CsvSource({"ELSEWHERE, ELSEWHERE", "UNREACHABLE, UNREACHABLE", "NAMELESS, NAMELESS"})
    void once_settled_nothing_of_the_caller_is_left_in_the_database(String answer, Outcome outcome) {
        post("/without", "colleague", referral().three().getFirst().value().toString());
        post("/given");
        assertThat(row()).contains("Anna", "+31612345678");

        post("/answer", "answer", answer);

        assertThat(referral().outcome()).isEqualTo(outcome);
        assertThat(row()).doesNotContain("Anna").doesNotContain("+31612345678").doesNotContain("anna@example.org");
        assertThat(referral().call().leftOut()).isEmpty();
        assertThat(page("")).doesNotContain("Anna").contains("heeft Peil gewist");
    }

    @Test
    void how_it_went_has_to_be_chosen() {
        post("/given");

        for (var nothing : List.of("", "ONZIN", UUID.randomUUID().toString())) {
            assertThat(send("/answer", "answer", nothing))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Kies eerst wat er is gebeurd.", "Anna uit Utrecht");
        }
    }

    @Test
    void the_words_to_send_say_who_and_why_and_go_from_her_own_phone() {
        var page = page("");

        assertThat(page)
                .contains("https://wa.me/31612345678?text=Hallo%20Anna", "sms:+31612345678", "mailto:anna@example.org")
                .contains("Heeft ervaring met papieren en geldzaken", "Groet, Eline de Wit", "ongeveer");
    }

    @Test
    void who_asked_for_english_gets_english_words() {
        given.add(me, aColleague("Emma Clarke").with(Trait.ENGLISH, Trait.ADMINISTRATION));
        id = given.call(me, aCall(Trait.ENGLISH, Trait.ADMINISTRATION));

        assertThat(page("")).contains("Hello Anna", "Has experience with paperwork", "Heeft ervaring met papieren");
        assertThat(page("/aloud")).contains("Has experience with paperwork");
    }

    @Test
    void with_too_few_it_says_what_to_loosen() {
        id = given.call(me, aCall(Trait.POLISH));

        assertThat(page("")).contains("past er nu maar één", "Vraag je geen vaste taal, dan komen er 4 collega’s bij");
    }

    @Test
    void only_a_place_is_needed_and_the_caller_may_stay_nameless() {
        var form = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(browser.post()
                            .uri("/referrals")
                            .param("id", form.toString())
                            .param("place", "utrecht")
                            .with(signedIn(me)))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl("/referrals/" + form);
        }

        id = new ReferralId(form);
        assertThat(referral().call().caller()).isEqualTo(Caller.NAMELESS);
        assertThat(referral().three()).hasSize(3);
        assertThat(me.tenant().call(() -> referrals.of(me.organizer()))).hasSize(2);
        post("/given");
        assertThat(page("")).contains("value=\"NAMELESS\"").doesNotContain("value=\"UNREACHABLE\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "place;;Vul een plaats in.",
                "place;Atlantis;Deze plaats kennen we niet",
                "phone;12;Dit nummer klopt niet.",
                "email;x;Dit e-mailadres klopt niet.",
                "without;Jan Onbekend;staat niet in je gids"
            })
    void what_cannot_be_kept_is_said_at_its_field_and_nothing_typed_is_lost(String field, String typed, String said) {
        var request =
                browser.post().uri("/referrals").param("name", "Anna van Dam").param("specialisms", "HOARDING");
        if (!field.equals("place")) request.param("place", "Utrecht");
        assertThat(request.param(field, typed == null ? "" : typed)
                        .with(signedIn(me))
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains(said, "id=\"" + field + "-error\"", "Anna van Dam");
    }

    @Test
    void who_is_named_as_unwanted_is_left_out_with_all_who_are_called_so() {
        browser.post()
                .uri("/referrals/" + id.value() + "/edit")
                .param("place", "Utrecht")
                .param("without", "samira, Joost Smit")
                .with(signedIn(me))
                .exchange();

        assertThat(referral().call().leftOut()).hasSize(2);
        assertThat(page("")).contains("Niet: Samira El Idrissi", "Niet: Joost Smit");
    }

    @Test
    void whatever_is_typed_is_changed_only_before_she_has_the_three() {
        post("/given");
        var before = referral();

        browser.post()
                .uri("/referrals/" + id.value() + "/edit")
                .param("place", "Groningen, Groningen")
                .with(signedIn(me))
                .exchange();
        post("/without", "colleague", before.three().getFirst().value().toString());

        assertThat(referral()).isEqualTo(before);
    }

    @Test
    void a_colleague_another_practice_and_nobody_in_particular_find_nothing() {
        var colleague = people.join(me, "Sanne Bos");
        var stranger = people.begin();
        var before = referral();

        for (var who : List.of(colleague, stranger)) {
            for (var page : List.of("", "/edit", "/aloud")) {
                assertThat(browser.get().uri(path(page)).with(signedIn(who))).hasStatus(404);
            }
            for (var act : List.of("/given", "/answer", "/edit", "/without")) {
                assertThat(browser.post()
                                .uri(path(act))
                                .param("answer", "ELSEWHERE")
                                .param("place", "Utrecht")
                                .param("colleague", UUID.randomUUID().toString())
                                .with(signedIn(who)))
                        .hasStatus(404);
            }
            assertThat(browser.get().uri("/referrals").with(signedIn(who)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Anna");
            assertThat(who.tenant()
                            .call(() -> referrals.toTakeUp(
                                    who.organizer(), PracticeFixture.day().plusDays(30))))
                    .isEmpty();
        }
        assertThatThrownBy(() ->
                        colleague.tenant().run(() -> referrals.take(id, colleague.organizer(), aCall(Trait.HOARDING))))
                .isInstanceOf(NotFound.class);
        for (var page : List.of("", "/edit", "/aloud")) {
            assertThat(browser.get().uri(path(page))).hasStatus3xxRedirection();
        }
        assertThat(referral()).isEqualTo(before);
    }

    @Test
    void who_has_left_the_directory_since_is_not_named() {
        post("/given");
        var gone = referral().three().getFirst();
        me.tenant().run(() -> directory.remove(gone, me.organizer()));

        assertThat(page("")).contains("Eén van hen staat niet meer in de gids");
    }

    @Test
    void what_is_asked_of_the_directory_is_what_was_asked_of_her() {
        var need = me.tenant().call(() -> referrals.need(referral()));

        assertThat(need)
                .contains(new Need(Set.of(Trait.ADMINISTRATION), Style.OPEN, new Spot(52.091, 5.122), Set.of()));
    }

    private LocalDate today() {
        return me.tenant().call(days::today);
    }

    private Referral referral() {
        return me.tenant().call(() -> referrals.find(id, me.organizer()));
    }

    private List<LoopLine> loop() {
        return me.tenant().call(() -> loops.of(id.value()));
    }

    private List<ReferralToTakeUp> toTakeUp(LocalDate day) {
        return me.tenant().call(() -> referrals.toTakeUp(me.organizer(), day));
    }

    private int shown() {
        return one("select count(*)::text from exposure", Integer::valueOf);
    }

    private String row() {
        return one("select to_jsonb(r)::text from referral r where id = '" + id.value() + "'", text -> text);
    }

    private <T> T one(String sql, java.util.function.Function<String, T> as) {
        return me.tenant()
                .call(() -> as.apply(java.util.Objects.requireNonNull(transaction.execute(status ->
                        db.sql(sql).query((row, number) -> row.getString(1)).single()))));
    }

    private void post(String act, String... fields) {
        assertThat(send(act, fields)).hasStatus3xxRedirection();
    }

    private MvcTestResult send(String act, String... fields) {
        var request = browser.post().uri(path(act));
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.with(signedIn(me)).exchange();
    }

    private String page(String under) {
        var page = browser.get().uri(path(under)).with(signedIn(me)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String path(String under) {
        return "/referrals/" + id.value() + under;
    }
}

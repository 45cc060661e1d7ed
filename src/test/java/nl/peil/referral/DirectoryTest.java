package nl.peil.referral;

import static java.util.stream.Collectors.toMap;
import static nl.peil.practice.PracticeFixture.signedIn;
import static nl.peil.referral.ReferralFixture.aColleague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.place.Places;
import nl.peil.platform.NotFound;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.practice.WorkingStyle;
import nl.peil.referral.matching.Habits;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Reason;
import nl.peil.referral.matching.Spot;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class DirectoryTest {

    private static final Spot UTRECHT = new Spot(52.091, 5.122);

    @Autowired
    Directory directory;

    @Autowired
    ColleagueRepository colleagues;

    @Autowired
    Places places;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReferralFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    Practices practices;

    @Autowired
    MockMvcTester browser;

    private Me me;
    private Me colleague;
    private Me stranger;

    @BeforeEach
    void people() {
        me = people.begin();
        colleague = people.join(me, "Sanne Bos");
        stranger = people.begin();
    }

    @Test
    void three_of_the_directory_are_found_and_nobody_of_another_practice() {
        given.directory(me);
        given.add(stranger, aColleague("Vreemde").with(Trait.ADMINISTRATION));

        var three = me.tenant().call(() -> directory.three(need(Trait.ADMINISTRATION)));

        assertThat(three).hasSize(3).extracting(Candidate::name).doesNotContain("Vreemde", "Hanneke de Boer");
        assertThat(three).allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
    }

    @Test
    void who_is_full_or_left_out_is_not_among_the_three() {
        given.add(me, aColleague("Vol").withFree(0));
        var not = given.add(me, aColleague("Niet Zij"));
        given.add(me, aColleague("Ver Weg").with("Groningen, Groningen"));

        var need = new Need(Set.of(), Style.OPEN, UTRECHT, Set.of(not.value()));

        assertThat(me.tenant().call(() -> directory.three(need))).isEmpty();
    }

    @Test
    void whoever_was_shown_less_comes_earlier_among_equals() {
        var often = given.add(me, aColleague("Vaak Genoemd"));
        var seldom = given.add(me, aColleague("Zelden Genoemd"));
        me.tenant().run(() -> directory.shown(List.of(often)));

        assertThat(me.tenant().call(() -> directory.three(need())))
                .extracting(Candidate::id)
                .containsExactly(seldom, often);
        me.tenant().run(() -> directory.shown(List.of(seldom)));
        me.tenant().run(() -> directory.shown(List.of(seldom)));
        assertThat(me.tenant().call(() -> directory.three(need())))
                .extracting(Candidate::id)
                .containsExactly(often, seldom);
    }

    @Test
    void habits_are_asked_only_of_those_who_let_them_count() {
        post("/directory/me", "careful", "true");
        browser.post()
                .uri("/directory/me")
                .param("name", "Sanne Bos")
                .param("email", "sanne@example.org")
                .param("place", "Utrecht")
                .param("reach", "30")
                .param("free", "1")
                .with(signedIn(colleague))
                .exchange();
        var asked = new ArrayList<OrganizerId>();
        var offers = new Offers(colleagues, places, practices, counting(asked), clock);

        var three = Objects.requireNonNull(me.tenant().call(() -> transaction.execute(status -> offers.three(need()))));

        assertThat(asked).containsExactly(me.organizer());
        assertThat(three).extracting(Candidate::name).containsExactly("Fleur Bakker", "Sanne Bos");
        assertThat(three.getFirst().reasons()).contains(new Reason.Careful());
        assertThat(three.getLast().reasons()).doesNotContain(new Reason.Careful());
    }

    private static ObjectProvider<CarefulHabits> counting(List<OrganizerId> asked) {
        return new ObjectProvider<>() {
            @Override
            public CarefulHabits getObject() {
                return organizers -> {
                    asked.addAll(organizers);
                    return organizers.stream()
                            .collect(toMap(one -> one, one -> new Habits(40, 40, 40, 40, 40, 40, 9, 9, 40)));
                };
            }
        };
    }

    @Test
    void three_that_were_named_are_found_again_when_they_are_full_now() {
        var id = given.add(me, aColleague("Net Vol"));
        me.tenant()
                .run(() -> directory.keep(id, aColleague("Net Vol").withFree(0).details(), me.organizer()));

        assertThat(me.tenant().call(() -> directory.among(List.of(id), need())))
                .extracting(Candidate::name)
                .containsExactly("Net Vol");
    }

    @Test
    void who_is_removed_leaves_nothing_behind() {
        var id = given.add(me, aColleague("Weg Ermee"));
        me.tenant().run(() -> directory.shown(List.of(id)));

        assertThat(browser.post().uri("/directory/" + id.value() + "/removed").with(signedIn(me)))
                .hasStatus3xxRedirection();

        assertThat(me.tenant().call(() -> directory.find(id))).isEmpty();
        assertThat(browser.get().uri("/directory/" + id.value()).with(signedIn(me)))
                .hasStatus(404);
    }

    @Test
    void a_contact_is_written_to_in_the_language_that_she_speaks() {
        var emma = given.add(
                me,
                new ReferralFixture.Draft(
                        "Emma Clarke",
                        "emma@example.org",
                        null,
                        "Utrecht, Utrecht",
                        20,
                        Set.of(Trait.ENGLISH),
                        Style.OPEN,
                        1));

        assertThat(me.tenant().call(() -> directory.find(emma)))
                .hasValueSatisfying(
                        contact -> assertThat(contact.language().getLanguage()).isEqualTo("en"));
    }

    @Test
    void a_mail_address_is_of_one_person() {
        given.add(me, aColleague("Fleur Bakker"));

        assertThat(post("/directory", "name", "Iemand Anders", "email", "FLEUR.bakker@example.org"))
                .hasStatus(422)
                .bodyText()
                .contains("staat al in de gids, bij Fleur Bakker", "Iemand Anders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name;;Vul een naam in.",
                "email;;Vul een e-mailadres in, of een telefoonnummer.",
                "email;geen adres;Dit e-mailadres klopt niet.",
                "phone;12;Dit nummer klopt niet.",
                "website;geen site;Dit adres van een website klopt niet.",
                "place;Atlantis;Deze plaats kennen we niet",
                "place;Hengelo;er zijn er meer met die naam",
                "reach;ver;Vul een getal in van 0 tot en met 500.",
                "reach;501;Vul een getal in van 0 tot en met 500.",
                "free;veel;Vul een getal in van 0 tot en met 99.",
                "consented;;Zonder haar ja",
                "consented;2999-01-01;Deze dag moet nog komen.",
                "consented;ooit;Dit is geen datum."
            })
    void what_cannot_be_kept_is_said_at_its_field_and_nothing_typed_is_lost(String field, String typed, String said) {
        assertThat(post("/directory", field, typed == null ? "" : typed, "words", "Mijn eigen woorden"))
                .hasStatus(422)
                .bodyText()
                .contains(said, "id=\"" + field + "-error\"", "Mijn eigen woorden");
    }

    @Test
    void she_puts_herself_in_as_she_likes_and_takes_herself_out() {
        me.tenant()
                .run(() -> practices.describe(me.organizer(), new WorkingStyle(java.util.Map.of(Axis.STRUCTURE, 1))));

        assertThat(browser.get().uri("/directory/me").with(signedIn(me)))
                .bodyText()
                .contains("Eline de Wit", "id=\"structure-1\"");
        assertThat(post("/directory/me", "shows", "SPECIALISMS", "structure", "1", "careful", "true"))
                .hasStatus3xxRedirection();

        var mine = me.tenant().call(() -> directory.mine(me.organizer()).orElseThrow());
        assertThat(mine.careful()).isTrue();
        assertThat(mine.details().style()).isEqualTo(Style.OPEN);
        assertThat(mine.details().traits()).contains(Trait.ADMINISTRATION);
        assertThat(browser.get().uri("/directory").with(signedIn(me)))
                .bodyText()
                .contains("Dit ben jij");
        assertThat(browser.get().uri("/directory").with(signedIn(colleague)))
                .bodyText()
                .contains("Fleur Bakker")
                .doesNotContain("Dit ben jij");
        assertThat(browser.post().uri("/directory/me/removed").with(signedIn(me)))
                .hasStatus3xxRedirection();
        assertThat(me.tenant().call(() -> directory.mine(me.organizer()))).isEmpty();
    }

    @Test
    void nobody_else_changes_or_removes_who_speaks_for_herself() {
        post("/directory/me");
        var id = me.tenant()
                .call(() -> directory.mine(me.organizer()).orElseThrow().id());

        for (var who : List.of(colleague, stranger)) {
            assertThat(browser.get().uri("/directory/" + id.value() + "/edit").with(signedIn(who)))
                    .hasStatus(404);
            browser.post()
                    .uri("/directory/" + id.value() + "/removed")
                    .with(signedIn(who))
                    .exchange();
            assertThatThrownBy(() -> who.tenant().run(() -> {
                        if (who.equals(stranger)) directory.colleague(id);
                        directory.keep(id, aColleague("X").details(), who.organizer());
                    }))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(me.tenant().call(() -> directory.find(id))).isPresent();
    }

    @Test
    void who_gets_an_account_takes_over_what_was_said_of_her() {
        var before = given.add(me, aColleague("Fleur Bakker"));

        post("/directory/me", "email", "fleur.bakker@example.org");

        assertThat(me.tenant().call(() -> directory.mine(me.organizer())))
                .hasValueSatisfying(mine -> assertThat(mine.id()).isEqualTo(before));
    }

    @Test
    void a_file_is_looked_at_first_and_the_second_time_changes_nothing() {
        var example = browser.get()
                .uri("/directory/import/example.csv")
                .with(signedIn(me))
                .exchange();
        var text = new String(example.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(browser.post()
                        .uri("/directory/import")
                        .multipart()
                        .file(new MockMultipartFile("file", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("2 collega’s gevonden", "Komt erbij");
        assertThat(all()).isEmpty();
        store(text);
        var first = all();
        assertThat(first).hasSize(2);
        store(text);
        assertThat(all()).isEqualTo(first);
        store(text.replace("Rustig en met humor.", "Rustig."));
        assertThat(all()).hasSize(2).isNotEqualTo(first);
    }

    @Test
    void a_file_with_a_fault_is_not_kept() {
        assertThat(browser.post()
                        .uri("/directory/import/sure")
                        .param("text", "naam,e-mail,plaats,toestemming\nA,a@example.org,Zeist,2999-01-01\n")
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("moet nog komen");
        assertThat(all()).isEmpty();
    }

    @Test
    void places_are_offered_while_typing_and_stand_in_no_address() {
        assertThat(browser.post().uri("/places").param("place", "utr").with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Utrecht, Utrecht\"")
                .doesNotContain("<html");
        assertThat(browser.get().uri("/places?place=utr").with(signedIn(me))).hasStatus4xxClientError();
    }

    @Test
    void whoever_is_not_signed_in_finds_nothing() {
        for (var path :
                List.of("/directory", "/directory/me", "/directory/import", "/directory/" + UUID.randomUUID())) {
            assertThat(browser.get().uri(path)).hasStatus3xxRedirection();
        }
    }

    private List<Colleague> all() {
        return me.tenant().call(() -> directory.search(""));
    }

    private void store(String text) {
        assertThat(browser.post()
                        .uri("/directory/import/sure")
                        .param("text", text)
                        .with(signedIn(me)))
                .hasStatus3xxRedirection();
    }

    private static Need need(Trait... traits) {
        return new Need(Set.of(traits), Style.OPEN, UTRECHT, Set.of());
    }

    /// A whole form, with these fields instead.
    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String path, String... fields) {
        var form = new java.util.LinkedHashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("name", "Fleur Bakker");
        form.put("email", "fleur@example.org");
        form.put("place", "Zeist");
        form.put("reach", "30");
        form.put("free", "2");
        form.put("specialisms", "ADMINISTRATION");
        form.put("consented", PracticeFixture.day().minusDays(2).toString());
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        var request = browser.post().uri(path);
        form.forEach(request::param);
        return request.with(signedIn(me)).exchange();
    }
}

package nl.peil.confidential;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.network.NetworkFixture;
import nl.peil.platform.Language;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.ReferralFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskWalk extends Walk {

    private static final String PASSPHRASE = "koe fietst langzaam naar Parijs toe";
    private static final String STORY =
            "Maandenlang modderden we door.\nIk miste een plan, en niemand <b>luisterde</b> naar mij.";

    /// A passphrase takes a slow machine its time.
    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Autowired
    PracticeFixture practices;

    @Autowired
    Lines lines;

    @Autowired
    SealedDatabase sealed;

    @Autowired
    ReferralFixture referrals;

    @Autowired
    NetworkFixture networks;

    @Autowired
    LineFixture given;

    @Test
    void an_owner_opens_a_line_chooses_who_reads_it_and_closes_it() {
        var eline = practices.begin();
        practices.join(eline, "Noor Bakker");
        var page = signedIn(visitor(), eline);
        page.navigate("/settings");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vertrouwenslijn"))
                .click();
        isForEveryone(page);
        picture(page, "confidential/settings-new-nl-390");

        press(page, "Open de lijn");
        assertThat(page.locator(".errors")).containsText("Kies minstens één vertrouwenspersoon");
        isForEveryone(page);
        page.getByLabel("Hoe heet de lijn?").fill("Praktijk Roos");
        var address = "roos-" + UUID.randomUUID().toString().substring(0, 8);
        page.getByLabel("Adres van de pagina").fill(address);
        page.getByLabel("Wie luistert er").fill("Noor luistert. Meestal heb je binnen drie dagen antwoord.");
        page.getByLabel("Noor Bakker").check();
        press(page, "Open de lijn");

        assertThat(page.locator("main")).containsText("/line/" + address);
        assertThat(page.locator("main")).containsText("Noor Bakker heeft nog geen sleutel gemaakt");
        isForEveryone(page);
        picture(page, "confidential/settings-nl-390");
        page.navigate("/settings/line/reports");
        isForEveryone(page);
        picture(page, "confidential/reports-none-nl-390");
        page.navigate("/settings/line");
        page.getByText("De lijn sluiten").click();
        press(page, "Ja, sluit de lijn");
        assertThat(page.locator("main")).containsText("De lijn is gesloten sinds");
        press(page, "Open de lijn weer");
        assertThat(page.locator("main")).not().containsText("De lijn is gesloten sinds");
    }

    @Test
    void a_confidant_makes_her_key_with_a_sheet_and_gets_in_by_her_words_or_by_the_sheet() {
        var noor = aConfidant(Language.DUTCH);
        var page = signedIn(visitor(), noor.me());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maak je sleutel"))
                .click();
        isForEveryone(page);
        assertThat(page.locator("[data-view=setup]")).isVisible();
        isForEveryone(page);
        picture(page, "confidential/desk-setup-nl-390");
        press(page, "Beginnen");
        page.locator("#passphrase-new").fill("kort");
        press(page, "Verder");
        assertThat(page.locator("#passphrase-new-error")).containsText("Maak je wachtzin eerst sterker");
        press(page, "Kies vijf woorden voor mij");
        assertThat(page.locator("#passphrase-new")).hasValue(Pattern.compile("\\S+( \\S+){4}"));
        assertThat(page.locator("[data-strength]")).containsText("Heel sterk");
        isForEveryone(page);
        picture(page, "confidential/desk-passphrase-nl-390");
        page.locator("#passphrase-new").fill(PASSPHRASE);
        page.locator("#passphrase-again").fill(PASSPHRASE + "!");
        press(page, "Verder");
        assertThat(page.locator("#passphrase-again-error")).containsText("niet gelijk");
        page.locator("#passphrase-again").fill(PASSPHRASE);
        press(page, "Verder");
        var sheet = sheet(page);
        isForEveryone(page);
        picture(page, "confidential/desk-sheet-nl-390");
        onPaper(page, "confidential/desk-sheet-nl-print");
        press(page, "Het staat op papier");
        isForEveryone(page);
        picture(page, "confidential/desk-confirm-nl-390");
        page.locator("[data-form=confirm] input").first().fill("fout");
        press(page, "Mijn blad klopt");
        assertThat(page.locator("[data-wrong]")).isVisible();
        confirm(page, sheet);
        assertThat(page.locator("h1:visible")).hasText("Je sleutel is klaar");
        assertThat(page.locator(".desk__reads")).containsText("wie vertrouwenspersoon is: Noor Bakker.");
        isForEveryone(page);
        picture(page, "confidential/desk-ready-nl-390");
        press(page, "Naar de gesprekken");
        assertThat(page.locator("[data-view=list]")).containsText("Er is geen gesprek");
        isForEveryone(page);
        picture(page, "confidential/desk-none-nl-390");

        page.reload();
        unlock(page, "een verkeerde zin");
        assertThat(page.locator("#unlock-passphrase-error")).containsText("opent je sleutel niet");
        isForEveryone(page);
        picture(page, "confidential/desk-unlock-nl-390");
        press(page, "Wachtzin vergeten?");
        var slipped = String.join(" ", sheet).replaceFirst("^(.)(.)", "$2$1x") + " ";
        page.locator("#recover-words").fill(slipped);
        assertThat(page.locator("[data-slips] li")).hasCount(1);
        isForEveryone(page);
        picture(page, "confidential/desk-recover-nl-390");
        press(page, "Openen met deze woorden");
        assertThat(page.locator("[data-trouble]")).containsText("openen je sleutel niet");
        page.locator("#recover-words").fill(String.join(", ", sheet).toUpperCase(Locale.ROOT));
        press(page, "Openen met deze woorden");
        choosePassphrase(page, PASSPHRASE + " weer");
        assertThat(page.locator("[data-view=list]")).isVisible();

        press(page, "Mijn sleutel");
        assertThat(page.locator("[data-view=keys] .desk__mark")).hasText(Pattern.compile("\\S+( \\S+){4}"));
        isForEveryone(page);
        picture(page, "confidential/desk-keys-nl-390");
        press(page, "Verander");
        choosePassphrase(page, PASSPHRASE);
        assertThat(page.locator("[data-done]")).containsText("Je nieuwe wachtzin geldt");
        press(page, "Maak een blad");
        var newSheet = sheet(page);
        assertThat(newSheet).isNotEqualTo(sheet);
        press(page, "Het staat op papier");
        offline(page, true);
        confirm(page, newSheet);
        assertThat(page.locator("h1:visible")).hasText("Nog niet bewaard");
        isForEveryone(page);
        offline(page, false);
        press(page, "Probeer het opnieuw");
        assertThat(page.locator("[data-done]")).containsText("Verscheur het oude");
        page.navigate("/today");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vertrouwenslijn"))
                .click();
        unlock(page, PASSPHRASE);
        assertThat(page.locator("[data-view=list]")).isVisible();
    }

    @Test
    void a_conversation_is_answered_in_words_with_options_and_with_names() {
        var noor = aConfidant(Language.DUTCH);
        referrals.directory(noor.owner());
        var page = withKey(noor, visitor().expecting(409));
        var client = LineClient.tells(
                visitor().opens("/line/" + noor.address()),
                STORY,
                List.of("STRUCTURE", "HEARD"),
                List.of("change", "talk"));
        client.writes(Map.of("kind", "notify", "address", "anoniem@example.org"));

        press(page, "Gesprekken");
        assertThat(page.locator("[data-view=list]")).containsText("Eén gesprek wacht op je antwoord");
        isForEveryone(page);
        picture(page, "confidential/desk-list-nl-390");
        page.locator(".desk__open").click();
        var talk = page.locator("[data-view=talk]");
        assertThat(talk).containsText("<b>luisterde</b>");
        assertThat(talk.locator(".talk__order li"))
                .hasText(new String[] {"Ga naar een andere organizer", "Praat met je organizer"});
        assertThat(talk).containsText("Dit lezen de klant en Noor Bakker");
        assertThat(talk.locator("[data-way=mail]").last())
                .hasAttribute("href", Pattern.compile("mailto:anoniem%40example.org.*"));
        isForEveryone(page);
        picture(page, "confidential/desk-talk-nl-390");

        press(page, "Ontvangen");
        assertThat(page.locator("#answer-text")).hasValue(Pattern.compile("Dank je dat je dit opschrijft.*"));
        client.says("Nog iets: ik slaap er slecht van.");
        sendFrom(page, "answer");
        assertThat(page.locator("[data-trouble]")).containsText("Er kwam net iets bij");
        assertThat(talk).containsText("ik slaap er slecht van");
        assertThat(page.locator("#answer-text")).hasValue(Pattern.compile("Dank je dat je dit opschrijft.*"));
        offline(page, true);
        sendFrom(page, "answer");
        assertThat(page.locator("[data-trouble]")).containsText("Er is nu geen verbinding");
        offline(page, false);
        sendFrom(page, "answer");
        assertThat(page.locator("[data-done]")).containsText("Verstuurd");
        assertThat(page.locator("#answer-text")).hasValue("");
        assertThat(client.hears().toString()).contains("Dank je dat je dit opschrijft");

        page.getByText("Mogelijkheden sturen").click();
        page.getByLabel("Praat met iemand erbij").check();
        page.getByLabel("Neem pauze").check();
        sendFrom(page, "options");
        assertThat(talk).containsText("Deze mogelijkheden zijn verstuurd");
        assertThat(client.hears().toString()).contains("third-person", "pause");

        page.getByText("Namen van collega's sturen").click();
        page.locator("#need-place").pressSequentially("Utre");
        assertThat(page.locator("#need-places option[value='Utrecht, Utrecht']"))
                .hasCount(1);
        page.locator("#need-place").fill("Utrecht, Utrecht");
        page.getByLabel("Papieren en geldzaken").check();
        press(page, "Zoek namen");
        assertThat(page.locator("[data-f=found]")).containsText("namen gevonden");
        isForEveryone(page);
        picture(page, "confidential/desk-colleagues-nl-390");
        page.locator("[name=name]").last().uncheck();
        sendFrom(page, "colleagues");
        assertThat(talk).containsText("namen verstuurd");
        assertThat(client.hears().toString()).contains("colleagues");

        var secret = client.asksForAnIntroduction(
                Map.of("name", "Fleur", "email", "fleur@example.org", "phone", "+31612345678"),
                Map.of("name", "Anna", "contact", "06 11111111", "missed", List.of("STRUCTURE")));
        client.colleagueAnswers(secret, "yes", "Bel me maar.");
        client.bothSidesAreTold("Zo zag ik het.", "En ik zo.");
        client.writes(Map.of("kind", "landed", "landed", "yes"));
        press(page, "Gesprekken");
        page.locator(".desk__open").click();
        assertThat(talk).containsText("Ze wil kennismaken met Fleur");
        assertThat(talk).containsText("Ja, graag. Bel me maar.");
        assertThat(talk.locator("[data-way=whatsapp]"))
                .hasAttribute("href", Pattern.compile("https://wa.me/31612345678.*" + secret));
        assertThat(talk).containsText("En ik zo.");
        assertThat(talk).containsText("het is goed gekomen");
        isForEveryone(page);
        picture(page, "confidential/desk-talk-long-nl-390");
    }

    @Test
    void whatever_is_changed_on_the_server_is_said_with_its_number() {
        var noor = aConfidant(Language.DUTCH);
        var page = withKey(noor, visitor());
        var client = LineClient.tells(visitor().opens("/line/" + noor.address()), STORY, List.of(), List.of());
        client.says("En toen werd het stil.");
        press(page, "Gesprekken");
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-view=talk]")).containsText("En toen werd het stil");

        page.route("**/api/cases/read", route -> {
            var answer = route.fetch();
            var text = answer.text().replaceFirst("(\"number\":2.*?\"ciphertext\":\")(.)", "$1-");
            route.fulfill(new FulfillOptions().setResponse(answer).setBody(text));
        });
        press(page, "Gesprekken");
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-tampered]")).containsText("Bericht 2 is niet meer zoals het geschreven is");
        assertThat(page.locator("#answer-text")).isHidden();
        isForEveryone(page);
        picture(page, "confidential/desk-tampered-nl-390");
        page.unroute("**/api/cases/read");

        page.route("**/api/cases", route -> {
            var answer = route.fetch();
            route.fulfill(new FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("\"count\":2", "\"count\":1")));
        });
        press(page, "Gesprekken");
        assertThat(page.locator("[data-view=list]")).containsText("minder berichten dan eerst");
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-trouble]"))
                .containsText("Je zag hier eerder 2 berichten. Nu geeft de server er 1.");
        page.unroute("**/api/cases");

        page.route("**/api/cases", route -> {
            var answer = route.fetch();
            route.fulfill(new FulfillOptions().setResponse(answer).setBody(anotherInItsPlace(page, answer.text())));
        });
        press(page, "Gesprekken");
        assertThat(page.locator("[data-view=list]")).containsText("een ander gesprek dan eerst");
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-tampered]")).containsText("Dit is een ander gesprek dan je hier eerder las");
        assertThat(page.locator("#answer-text")).isHidden();
        isForEveryone(page);
        picture(page, "confidential/desk-replaced-nl-390");
        press(page, "Gesprekken");
        assertThat(page.locator("[data-view=list]")).containsText("een ander gesprek dan eerst");
        press(page, "Mijn sleutel");
        press(page, "Wis");
        assertThat(page.locator("[data-done]")).containsText("onthoudt nu niets meer");
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
    }

    @Test
    void a_renewed_key_opens_all_that_the_old_one_did_and_what_was_counted_is_told_in_sums() {
        var noor = aConfidant(Language.ENGLISH);
        var page = withKey(noor, visitor().onDesktop().inEnglish());
        var client = LineClient.tells(visitor().opens("/line/" + noor.address()), STORY, List.of("HEARD"), List.of());
        client.isCounted(6, Map.of("t", "case", "missed", List.of("HEARD")));
        client.isCounted(2, Map.of("t", "landed", "landed", "yes"));
        aQuarterPasses(noor);
        press(page, "My key");
        isForEveryone(page);
        picture(page, "confidential/desk-keys-en-1280");
        press(page, "Renew");
        choosePassphrase(page, PASSPHRASE + " again");
        var sheet = sheet(page);
        isForEveryone(page);
        picture(page, "confidential/desk-sheet-en-1280");
        press(page, "It is on paper");
        confirm(page, sheet);
        assertThat(page.locator("[data-done]")).containsText("Your key is renewed");

        press(page, "Lock");
        unlock(page, PASSPHRASE + " again");
        assertThat(page.locator("[data-group=waiting] li")).hasCount(1);
        assertThat(page.locator("[data-view=list]")).not().containsText("another conversation");
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-view=talk]")).containsText("Maandenlang");
        isForEveryone(page);
        picture(page, "confidential/desk-talk-en-1280");

        press(page, "Quarter");
        press(page, "Add up");
        assertThat(page.locator("[data-preview]")).containsText("Your browser opened 8 ticks");
        assertThat(page.locator("[data-f=sums] > div")).hasCount(2);
        assertThat(page.locator("[data-f=left-out]")).containsText("Came right");
        isForEveryone(page);
        picture(page, "confidential/desk-report-en-1280");
        press(page, "Tell this");
        assertThat(page.locator("[data-done]")).containsText("It is told");

        var owner = signedIn(visitor().onDesktop().inEnglish(), noor.owner());
        owner.navigate("/settings/line/reports");
        assertThat(owner.locator("main")).containsText("about 5");
        isForEveryone(owner);
        picture(owner, "confidential/reports-en-1280");
        owner.navigate("/settings/line");
        picture(owner, "confidential/settings-en-1280");
        whoLooksAfterTheNetworkReadsIt(noor);
    }

    /// The coordinator has no line of her own; a fellow practice that doesn't look after the network reads nothing.
    private void whoLooksAfterTheNetworkReadsIt(Reading noor) {
        var roos = practices.begin("Roos van Dam", Language.DUTCH);
        var fleur = practices.begin("Fleur de Boer", Language.DUTCH);
        networks.of(roos, noor.owner(), fleur);
        networks.since(noor.owner(), Instant.now().minus(Duration.ofDays(400)));
        var page = signedIn(visitor(), roos);
        page.navigate("/settings/line");
        isForEveryone(page);
        picture(page, "confidential/settings-coordinator-nl-390");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("De sommen per kwartaal"))
                .click();
        assertThat(page.locator("main summary").first()).containsText(": Praktijk Roos");
        assertThat(page.locator("main")).containsText("ongeveer 5");
        isForEveryone(page);
        picture(page, "confidential/reports-coordinator-nl-390");

        var fellow = signedIn(visitor(), fleur);
        fellow.navigate("/settings/line");
        assertThat(fellow.locator("main")).not().containsText("De sommen per kwartaal");
        fellow.navigate("/settings/line/reports");
        assertThat(fellow.locator("main")).containsText("Er is nog niets verteld");
    }

    @Test
    void after_half_an_hour_the_desk_locks_and_what_she_was_typing_is_still_there() {
        var noor = aConfidant(Language.DUTCH);
        given.keyed(noor.me());
        var page = signedIn(visitor(), noor.me());
        page.clock().install();
        page.navigate("/line-desk");
        openBySheet(page, LineVectors.RECOVERY);
        LineClient.tells(visitor().opens("/line/" + noor.address()), STORY, List.of(), List.of());
        press(page, "Gesprekken");
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-view=talk]")).containsText("modderden");
        page.locator("#answer-text").fill("Dat klinkt zwaar. Wil je");

        page.clock().fastForward("29:00");
        page.keyboard().press("Shift");
        page.clock().fastForward("29:00");
        assertThat(page.locator("[data-view=talk]")).isVisible();
        page.clock().fastForward("02:00");
        assertThat(page.locator("[data-view=unlock]")).isVisible();
        assertThat(page.locator("[data-trouble]")).containsText("Er gebeurde een half uur niets");
        assertThat(page.content()).doesNotContain("modderden", "Dat klinkt zwaar");
        assertThat(page.locator("#answer-text")).hasValue("");
        assertThat(page.evaluate("() => JSON.stringify({ ...localStorage, ...sessionStorage })")
                        .toString())
                .contains("peil.line.seen")
                .doesNotContain("modderden", "zwaar");
        isForEveryone(page);
        picture(page, "confidential/desk-idle-nl-390");

        unlock(page, LineVectors.PASSPHRASE);
        page.locator(".desk__open").click();
        assertThat(page.locator("#answer-text")).hasValue("Dat klinkt zwaar. Wil je");
        page.reload();
        openBySheet(page, LineVectors.RECOVERY);
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-view=talk]")).containsText("modderden");
        assertThat(page.locator("#answer-text")).hasValue("");
    }

    @Test
    void a_renewal_that_is_broken_off_changes_nothing_or_all_and_takes_along_what_came_meanwhile() {
        var noor = aConfidant(Language.DUTCH);
        var she = visitor().expecting(409).losingConnection();
        var page = withKey(noor, she);
        LineClient.tells(visitor().opens("/line/" + noor.address()), STORY, List.of(), List.of());

        page.route(
                "**/api/renewal",
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(409)
                        .setContentType("application/json")
                        .setBody("{\"problem\":\"cases\"}")));
        renews(page);
        assertThat(page.locator("[data-trouble]")).containsText("Je oude sleutel en je oude blad werken gewoon");
        page.unroute("**/api/renewal");
        page.route("**/api/renewal", route -> route.abort("internetdisconnected"));
        renews(page);
        assertThat(page.locator("h1:visible")).hasText("Nog niet bewaard");
        page.close();

        var back = she.opens("/line-desk");
        openBySheet(back, LineVectors.RECOVERY);
        assertThat(back.locator("[data-group=waiting] li")).hasCount(1);
        var other = visitor().opens("/line/" + noor.address());
        var tries = new AtomicInteger();
        back.route("**/api/renewal", route -> {
            if (tries.incrementAndGet() == 1) {
                LineClient.tells(other, "Een tweede verhaal.", List.of(), List.of());
                route.resume();
            } else {
                assertThat(route.fetch().status()).isEqualTo(200);
                route.abort("internetdisconnected");
            }
        });
        var sheet = renews(back);
        assertThat(back.locator("h1:visible")).hasText("Nog niet bewaard");
        assertThat(tries).hasValue(2);
        back.close();

        var renewed = she.opens("/line-desk");
        renewed.locator("[data-view=unlock] [data-go=recover]").click();
        recover(renewed, LineVectors.RECOVERY);
        assertThat(renewed.locator("[data-trouble]")).containsText("openen je sleutel niet");
        recover(renewed, sheet);
        press(renewed, "Terug");
        assertThat(renewed.locator("[data-group=waiting] li")).hasCount(2);
        assertThat(renewed.locator("[data-vanished]")).isHidden();
        for (int at = 0; at < 2; at++) {
            renewed.locator(".desk__open").nth(at).click();
            assertThat(renewed.locator("[data-view=talk] .talk__message")).hasCount(1);
            press(renewed, "Gesprekken");
        }
    }

    @Test
    void two_confidants_read_and_answer_one_conversation_by_the_same_name() {
        var noor = aConfidant(Language.DUTCH);
        var joke = new Reading(practices.join(noor.owner(), "Joke Smit"), noor.owner(), noor.address());
        given.change(noor.owner(), noor.address(), noor.me(), joke.me());
        var noors = withKey(noor, visitor());
        var jokes = withKey(joke, visitor().onDesktop().expecting(409));
        var client = LineClient.tells(visitor().opens("/line/" + noor.address()), STORY, List.of(), List.of());
        for (var page : List.of(noors, jokes)) {
            press(page, "Gesprekken");
            assertThat(page.locator("[data-view=list]")).containsText("Eén gesprek wacht op je antwoord");
        }
        var name = noors.locator(".desk__open").textContent();
        assertThat(name).matches("\\p{Lu}\\p{L}+ \\p{L}+");
        assertThat(jokes.locator(".desk__open")).hasText(name);
        for (var page : List.of(noors, jokes)) {
            page.locator(".desk__open").click();
            assertThat(page.locator("[data-view=talk]")).containsText("modderden");
            assertThat(page.locator("[data-view=talk]")).containsText("Dit lezen de klant, Joke Smit en Noor Bakker");
        }

        noors.locator("#answer-text").fill("Hier Noor. Wat naar voor je.");
        jokes.locator("#answer-text").fill("Hier Joke. Wil je bellen?");
        sendFrom(noors, "answer");
        assertThat(noors.locator("[data-done]")).containsText("Verstuurd");
        sendFrom(jokes, "answer");
        assertThat(jokes.locator("[data-trouble]")).containsText("Er kwam net iets bij");
        assertThat(jokes.locator("[data-view=talk]")).containsText("Hier Noor. Wat naar voor je.");
        sendFrom(jokes, "answer");
        assertThat(jokes.locator("[data-done]")).containsText("Verstuurd");
        isForEveryone(jokes);
        picture(jokes, "confidential/desk-two-nl-1280");
        assertThat(client.hears().toString()).contains("Hier Joke");
        client.says("Graag. Morgen na tien uur.");
        press(noors, "Gesprekken");
        noors.locator(".desk__open").click();
        assertThat(noors.locator("[data-view=talk] .talk__message")).hasCount(4);
        assertThat(noors.locator("[data-view=talk]")).containsText("Hier Joke. Wil je bellen?");
        isForEveryone(noors);
        picture(noors, "confidential/desk-two-nl-390");
    }

    @Test
    void a_conversation_s_name_is_made_of_things_and_of_nobody() {
        var page = visitor().opens("/line/" + aConfidant(Language.DUTCH).address());

        assertThat(page.evaluate("""
            async () => {
              const [{ QUALITIES, THINGS }, { FIRST_NAMES }, { nameOf }] =
                await Promise.all(["desk-names", "names", "desk-name"].map(name => import(`line/${name}`)));
              const twice = all => all.length - new Set(all).size;
              const words = language => [...QUALITIES, ...THINGS].map(one => one[language]);
              const id = "00000001-0000-4000-8000-000000020000";
              return [
                QUALITIES.length * THINGS.length,
                ...["nl", "en"].flatMap(of => [twice(QUALITIES.map(one => one[of])), twice(THINGS.map(one => one[of]))]),
                [...words("nl"), ...words("en")].filter(word => FIRST_NAMES.has(word)).join(" "),
                QUALITIES.map(({ nl }) => nl).filter(word => !/(e|en|lila)$/.test(word)).join(" "),
                nameOf(id, "nl"), nameOf(id, "en"),
              ];
            }\
            """).toString()).isEqualTo("[10368, 0, 0, 0, 0, , , Groene vijver, Green pond]");
    }

    @Test
    void whoever_lost_both_begins_anew_and_doesn_t_read_what_was_before() {
        var noor = aConfidant(Language.DUTCH);
        var page = withKey(noor, visitor().inTheDark());
        LineClient.tells(visitor().opens("/line/" + noor.address()), STORY, List.of(), List.of());
        press(page, "Op slot");
        picture(page, "confidential/desk-unlock-nl-390-dark");
        press(page, "Wachtzin vergeten?");
        press(page, "Ook je blad kwijt?");
        isForEveryone(page);
        picture(page, "confidential/desk-anew-nl-390-dark");
        page.locator("#anew-sure").check();
        press(page, "Maak een nieuwe sleutel");
        choosePassphrase(page, PASSPHRASE);
        var sheet = sheet(page);
        picture(page, "confidential/desk-sheet-nl-390-dark");
        press(page, "Het staat op papier");
        confirm(page, sheet);
        press(page, "Naar de gesprekken");
        assertThat(page.locator("[data-group=shut]")).containsText("wordt gewist op");
        isForEveryone(page);
        picture(page, "confidential/desk-shut-nl-390-dark");
    }

    @Test
    void two_thousand_conversations_are_listed_at_once() {
        var noor = aConfidant(Language.DUTCH);
        var page = withKey(noor, visitor().onDesktop());
        var day = LocalDate.now().toString();
        var many = IntStream.range(0, 2000)
                .mapToObj(number -> """
                    {"id":"%s","count":2,"firstDay":"%s","lastDay":"%s","lastDirection":"%s","expires":"2099-01-01","sealed":"AA","read":1}\
                    """.formatted(UUID.randomUUID(), day, day, number % 3 == 0 ? "C" : "K"))
                .toList();
        page.route(
                "**/api/cases",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("application/json").setBody(many.toString())));
        var began = System.nanoTime();
        press(page, "Gesprekken");
        assertThat(page.locator(".desk__open")).hasCount(50);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        press(page, "Laat meer zien");
        assertThat(page.locator(".desk__open")).hasCount(100);
        isForEveryone(page);
        picture(page, "confidential/desk-many-nl-1280");
    }

    @Test
    void whoever_isn_t_a_confidant_finds_nothing() {
        var noor = aConfidant(Language.DUTCH);
        var page = signedIn(visitor().expecting(404), noor.owner());

        assertThat(page.navigate("/line-desk").status()).isEqualTo(404);
    }

    private record Reading(Me me, Me owner, String address) {}

    /// Noor, who reads a line that has just been opened.
    private Reading aConfidant(Locale language) {
        var owner = practices.begin("Eline de Wit", language);
        var noor = practices.join(owner, "Noor Bakker");
        var address = "roos-" + UUID.randomUUID().toString().substring(0, 8);
        var form = new LineForm(
                "Praktijk Roos",
                address,
                "Noor luistert.",
                "",
                60,
                Set.of(noor.organizer().value()));
        owner.tenant().run(() -> lines.keep(form, form.readers()));
        return new Reading(noor, owner, address);
    }

    /// With a key that was made before, at her desk: in the way that takes no time.
    private Page withKey(Reading reading, Visitor visitor) {
        given.keyed(reading.me());
        var page = signedIn(visitor, reading.me());
        page.navigate("/line-desk");
        openBySheet(page, LineVectors.RECOVERY);
        return page;
    }

    /// By her words, and her passphrase stays what it is.
    private static void openBySheet(Page page, List<String> sheet) {
        page.locator("[data-view=unlock] [data-go=recover]").click();
        recover(page, sheet);
        page.locator("[data-view=passphrase] [data-act=cancel]").click();
        assertThat(page.locator("[data-view=list]")).isVisible();
    }

    private static void recover(Page page, List<String> sheet) {
        page.locator("#recover-words").fill(String.join(" ", sheet));
        page.locator("[data-form=recover] button:not([type])").click();
    }

    /// As far as the server.
    private List<String> renews(Page page) {
        press(page, "Mijn sleutel");
        press(page, "Vernieuw");
        choosePassphrase(page, PASSPHRASE);
        var words = sheet(page);
        press(page, "Het staat op papier");
        confirm(page, words);
        return words;
    }

    /// The list as a server gives it that made a key of its own for the conversation, and sealed that to her.
    private static String anotherInItsPlace(Page page, String list) {
        var publicKey = page.evaluate("() => JSON.parse(document.getElementById('line').textContent).me.publicKey");
        var id = UUID.fromString(list.replaceFirst("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1"));
        var sealed = LineCipher.sealedFor(
                LineCaller.bytes(publicKey.toString()), LineCaller.noise(32), LineCaller.noise(32), id);
        return list.replaceFirst("\"sealed\":\"[^\"]+\"", "\"sealed\":\"" + LineCaller.text(sealed) + "\"");
    }

    private void choosePassphrase(Page page, String passphrase) {
        page.locator("#passphrase-new").fill(passphrase);
        page.locator("#passphrase-again").fill(passphrase);
        page.locator("[data-form=passphrase] button:not([type])").click();
    }

    private static List<String> sheet(Page page) {
        assertThat(page.locator("[data-view=sheet]")).isVisible();
        return page.locator(".paper__words li").allTextContents();
    }

    private static void confirm(Page page, List<String> sheet) {
        for (var field : page.locator("[data-form=confirm] .field").all()) {
            int number = Integer.parseInt(field.locator("label").textContent().replaceAll("\\D", ""));
            field.locator("input").fill(sheet.get(number - 1));
        }
        page.locator("[data-form=confirm] button:not([type])").click();
    }

    /// As it comes out of the printer, on A4.
    private void onPaper(Page page, String name) {
        var screen = page.viewportSize();
        page.setViewportSize(703, 1030);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        picture(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(screen.width, screen.height);
    }

    private static void unlock(Page page, String passphrase) {
        page.locator("#unlock-passphrase").fill(passphrase);
        page.locator("[data-form=unlock] button:not([type])").click();
    }

    private static void offline(Page page, boolean away) {
        page.evaluate("""
            away => {
              window.online ??= window.fetch;
              window.fetch = away ? () => Promise.reject(new TypeError("offline")) : window.online;
            }\
            """, away);
    }

    private static void sendFrom(Page page, String form) {
        page.locator("[data-form=" + form + "] button:not([type])").click();
    }

    private void aQuarterPasses(Reading reading) {
        reading.owner()
                .tenant()
                .run(() -> sealed.run(db -> db.sql("update tick set quarter = quarter - interval '3 months'")
                        .update()));
    }

    private Page signedIn(Visitor visitor, Me me) {
        return practices.today(visitor, me);
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }
}

package nl.peil.confidential;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.peil.Walk;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A client who is unhappy tells it in confidence: from who reads it to whether it landed. Nothing of it stays on her
/// device, and only she and the confidants can open it.
class LineWalk extends Walk {

    private static final String STORY =
            "Maandenlang kwam er geen plan. Ik voelde me niet gehoord en durfde niets te zeggen.";

    /// A receipt takes a slow machine its time, and so does the key of a confidant.
    @BeforeAll
    static void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Autowired
    PracticeFixture people;

    @Autowired
    Lines lines;

    @Autowired
    LineFixture given;

    @Test
    void she_tells_it_is_answered_meets_somebody_and_erases_it_all_on_a_phone() {
        var line = open("Marijke de Wit");
        var marijke = atHerDesk(line, 0);
        var page = visitor().expecting(404).opens("/line/" + line.address());
        assertThat(page.locator("[data-ready]")).isVisible();
        assertThat(page.locator("[data-view=start] [data-mark]")).containsText("·");
        looksGood(page, "line-start-nl-390");

        go(page, "tell");
        page.locator("#story").fill(STORY + " Anna de Boer zei dat ik moest bellen met 06 12345678.");
        assertThat(page.locator("[data-view=tell] .line__remark")).hasCount(2);
        looksGood(page, "line-tell-nl-390");
        page.locator("[data-view=tell] [data-black]").first().click();
        page.locator("[data-view=tell] [data-black]").first().click();
        assertThat(page.locator("#story")).hasValue(STORY + " ▇▇▇ zei dat ik moest bellen met ▇▇▇.");
        page.locator("input[name=missed][value=STRUCTURE]").check();
        page.locator("[data-view=tell] input[name=counted]").check();
        page.locator("[data-tell] .button--primary").click();

        page.locator("[data-add=change]").click();
        page.locator("[data-add=talk]").click();
        page.locator("[data-list] li").nth(1).locator("[data-up]").click();
        assertThat(page.locator("[data-list] .line__wanted").first()).hasText("Praat met je organizer");
        page.locator("[data-option=contract] > summary").click();
        looksGood(page, "line-options-nl-390");
        go(page, "check");
        assertThat(page.locator("[data-checked]")).containsText("Een plan, stap voor stap".toLowerCase());
        page.locator("[data-view=check] [data-days] input[value='30']").check();
        looksGood(page, "line-check-nl-390");
        go(page, "receipt");
        var words = receipt(page);
        looksGood(page, "line-receipt-nl-390");
        go(page, "aloud");
        assertThat(page.locator("[data-aloud-word]")).hasText(words.getFirst());
        page.locator("[data-aloud-next]").click();
        assertThat(page.locator("[data-aloud-word]")).hasText(words.get(1));
        looksGood(page, "line-aloud-nl-390");
        go(page, "receipt");
        go(page, "confirm");
        page.locator("[data-answer]").first().fill("zomaar");
        page.locator("[data-confirm] .button--primary").click();
        assertThat(page.locator("[data-confirm] [data-wrong]").first()).isVisible();
        looksGood(page, "line-confirm-nl-390");
        confirm(page, words);
        assertThat(page.locator("[data-view=talk] h1")).isVisible();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(1);
        assertThat(page.locator("[data-unanswered]")).isVisible();
        looksGood(page, "line-talk-sent-nl-390");

        assertThat(marijke.answers(Map.of("kind", "words", "text", "Wat naar. Fijn dat je het vertelt.")))
                .contains(STORY, "STRUCTURE", "talk")
                .doesNotContain("Anna");
        tap(page, "talk", "[data-look]");
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(2);
        page.locator("#words").fill("Dankjewel. Ik wil graag een andere organizer.");
        page.locator("[data-write] .button--primary").first().click();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(3);
        marijke.answers(colleagues());
        tap(page, "talk", "[data-look]");
        page.locator("[data-colleagues]").click();
        assertThat(page.locator("[data-three] article")).hasCount(3);
        looksGood(page, "line-colleagues-nl-390");
        page.locator("[data-three] [data-out]").first().click();
        assertThat(page.locator("[data-three] h2").first()).hasText("Collega 2");
        page.locator("#without").fill("collega 3");
        assertThat(page.locator("[data-three] h2")).hasText(new String[] {"Collega 2", "Collega 4", "Collega 5"});
        page.locator("[data-introduce]").first().click();

        page.locator("#introduce-name").fill("Roos");
        page.locator("#introduce-contact").fill("roos@example.org");
        page.locator("[data-introduction] input[name=missed]").check();
        page.locator("[data-introduction] input[name=story]").check();
        page.locator("#introduce-story").fill("Er kwam geen plan.");
        assertThat(page.locator("[data-preview]")).containsText("Er kwam geen plan.");
        assertThat(page.locator("[data-preview]")).not().containsText("Mijn lijst");
        looksGood(page, "line-introduce-nl-390");
        page.locator("[data-introduction] .button--primary").click();
        assertThat(page.locator("[data-view=introduced] h1")).isVisible();
        looksGood(page, "line-introduced-nl-390");
        var link = page.locator("#introduced-link").inputValue();
        go(page, "talk");
        assertThat(page.locator("[data-view=talk] [data-state]")).hasText("Er is nog geen antwoord.");

        colleagueAsks(link);
        page.locator("[data-introduction-open]").click();
        tap(page, "introduced", "[data-look]");
        assertThat(page.locator("[data-view=introduced] [data-state]")).hasText("Collega 2 heeft eerst een vraag.");
        page.locator("#introduced-words").fill("Ik heb een PGB.");
        page.locator("[data-view=introduced] [data-write] .button").click();
        assertThat(page.locator("[data-view=introduced] .line__message")).hasCount(3);
        go(page, "talk");

        go(page, "landed");
        page.locator("[data-landed] input[value=yes]").check();
        looksGood(page, "line-landed-nl-390");
        page.locator("[data-landed] .button--primary").click();
        assertThat(page.locator("[data-view=talk] h1")).isVisible();
        assertThat(page.locator("[data-go=landed]")).isHidden();
        looksGood(page, "line-talk-nl-390");

        go(page, "keep");
        page.locator("[data-view=keep] [data-days] input[value='7']").check();
        page.locator("[data-keep] .button--primary").click();
        assertThat(page.locator("[data-keep] .notice--success")).isVisible();
        looksGood(page, "line-keep-nl-390");
        page.locator("[data-end]").click();
        assertThat(page.locator("[data-view=keep] .notice--attention")).isVisible();
        page.locator("[data-end-sure]").check();
        page.locator("[data-end]").click();
        assertThat(page.locator("[data-view=ended] h1")).isVisible();
        looksGood(page, "line-ended-nl-390");

        var over = visitor().expecting(404).opens(link);
        assertThat(over.locator("[data-view=gone] h1")).isVisible();
        keptNothing(page);
    }

    @Test
    void in_english_on_a_desktop_both_sides_are_told_and_opened_together() {
        var line = open("Grace Hill");
        var grace = atHerDesk(line, 0);
        var page = visitor().onDesktop().inEnglish().opens("/line/" + line.address());
        assertThat(page.locator("[data-ready]")).isVisible();
        looksGood(page, "line-start-en-1280");
        var words = tells(page, "For months there was no plan.");
        looksGood(page, "line-talk-en-1280");
        grace.answers(Map.of("kind", "options", "ids", List.of("talk", "support"), "text", "Perhaps one of these?"));

        page.reload();
        opens(page, words);
        assertThat(page.locator("[data-view=talk] .line__message details")).hasCount(2);
        page.locator("[data-view=talk] .line__message summary").first().click();
        looksGood(page, "line-options-sent-en-1280");
        go(page, "side");
        looksGood(page, "line-side-en-1280");
        page.locator("[data-side-make]").click();
        assertThat(page.locator("[data-view=sides] h1")).isVisible();
        page.locator("#my-side").fill("I missed a plan.");
        page.locator("[data-view=sides] [data-part-form] .button--primary").click();
        assertThat(page.locator("[data-view=sides] [data-state]"))
                .hasText("Your side is there. The other's isn't yet.");
        looksGood(page, "line-sides-waiting-en-1280");

        var other = visitor()
                .onDesktop()
                .inEnglish()
                .inTheDark()
                .opens(page.locator("#sides-link").inputValue());
        assertThat(other.locator("[data-view=other] h1")).isVisible();
        assertThat(other.locator("body")).not().containsText("I missed a plan.");
        looksGood(other, "line-other-en-1280-dark");
        other.locator("#other-words").fill("I thought that she wanted to go slowly.");
        other.locator("[data-part-form] .button--primary").click();
        assertThat(other.locator("[data-parts]")).containsText("I missed a plan.");
        looksGood(other, "line-other-opened-en-1280-dark");
        tap(page, "sides", "[data-look]");
        assertThat(page.locator("[data-parts]")).containsText("go slowly");
        looksGood(page, "line-sides-en-1280");
        page.locator("[data-view=sides] [data-go=talk]").click();
        go(page, "notify");
        page.locator("#address").fill("roos@example.org");
        page.locator("[data-notify] .button--primary").click();
        assertThat(page.locator("[data-view=talk] .line__message").last()).containsText("roos@example.org");
        keptNothing(page);
    }

    @Test
    void her_six_words_may_be_pasted_and_slips_are_caught() {
        var line = open("Noor");
        keyed(line, 0);
        var page = visitor().inTheDark().expecting(404).opens("/line/" + line.address());
        var words = tells(page, STORY);
        page.reload();
        assertThat(page.locator("[data-ready]")).isVisible();
        go(page, "open");
        var slip = words.getFirst() + words.getFirst().charAt(0);
        paste(page.locator("#word-1"), "1. " + slip + "\n2. " + String.join("\n", words.subList(1, 6)));
        assertThat(page.locator("#word-6")).hasValue(words.get(5));
        assertThat(page.locator("#word-1-slip button").first()).hasText(words.getFirst());
        looksGood(page, "line-open-nl-390-dark");
        page.locator("#word-1-slip button").first().click();
        page.locator("#word-2").fill(words.get(2));
        page.locator("#word-3").fill(words.get(1));
        page.locator("[data-open] .button--primary").click();
        assertThat(page.locator("[data-open] .notice--attention")).containsText("gaat niets open");
        page.locator("#word-2").fill(words.get(1));
        page.locator("#word-3").fill(words.get(2));
        page.locator("[data-open] .button--primary").click();
        assertThat(page.locator("[data-view=talk] .line__message")).containsText(STORY);
        looksGood(page, "line-talk-nl-390-dark");
    }

    @Test
    void without_a_connection_nothing_is_lost_and_it_is_sent_once() {
        var line = open("Noor");
        var noor = atHerDesk(line, 0);
        var page = visitor().expecting(409).losingConnection().opens("/line/" + line.address());
        assertThat(page.locator("[data-ready]")).isVisible();
        page.context().setOffline(true);
        writes(page, STORY);
        var words = receipt(page);
        go(page, "confirm");
        confirm(page, words);
        assertThat(page.locator("[data-confirm] .notice--attention")).containsText("geen verbinding");
        looksGood(page, "line-offline-nl-390");
        page.context().setOffline(false);
        page.locator("[data-confirm] .button--primary").dblclick();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(1);

        page.locator("#words").fill("Nog iets.");
        page.context().setOffline(true);
        page.locator("[data-view=talk] [data-write] .button--primary").click();
        assertThat(page.locator("[data-view=talk] [data-write] .notice--attention"))
                .containsText("geen verbinding");
        assertThat(page.locator("#words")).hasValue("Nog iets.");
        page.context().setOffline(false);
        noor.answers(Map.of("kind", "words", "text", "Ik lees mee."));
        page.locator("[data-view=talk] [data-write] .button--primary").click();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(3);
        assertThat(page.locator("[data-view=talk] .line__message").last()).containsText("Nog iets.");
        assertThat(page.locator("#words")).hasValue("");
    }

    @Test
    void leaving_by_button_or_by_escape_twice_leaves_nothing() {
        var line = open("Noor");
        keyed(line, 0);
        leaving(line, page -> page.locator("[data-line-leave]").click());
        leaving(line, page -> {
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
        });
    }

    private void leaving(Opened line, Consumer<Page> way) {
        var page = visitor().opens("/options/rest");
        page.navigate("/line/" + line.address());
        assertThat(page.locator("[data-ready]")).isVisible();
        page.route(
                "https://nl.wikipedia.org/**",
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/html").setBody("<h1>W</h1>")));
        go(page, "tell");
        page.locator("#story").fill(STORY);
        way.accept(page);
        page.waitForURL("https://nl.wikipedia.org/");
        assertThat(page.context().cookies()).isEmpty();
        page.goBack();
        assertThat(page.locator("h1")).hasText("Laat het rusten en kom bij");
        page.goForward();
        assertThat(page.locator("h1")).hasText("W");
    }

    @Test
    void who_reads_may_change_but_never_without_her() {
        var line = open("Noor", "Joke");
        keyed(line, 0);
        var page = visitor().expecting(409).opens("/line/" + line.address());
        assertThat(page.locator("[data-ready]")).isVisible();
        assertThat(page.locator("[data-view=start] .line__readers")).not().containsText("Joke");
        writes(page, STORY);
        var words = receipt(page);
        go(page, "confirm");
        keyed(line, 1);
        confirm(page, words);
        assertThat(page.locator("[data-readers-changed]")).containsText("Joke");
        looksGood(page, "line-readers-changed-nl-390");
        page.locator("[data-readers-agreed]").click();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(1);
    }

    @Test
    void a_confidant_with_another_key_reads_again_when_she_says_so() {
        var line = open("Noor", "Joke");
        keyed(line, 0);
        var page = visitor().opens("/line/" + line.address());
        tells(page, STORY);
        var joke = atHerDesk(line, 1);
        tap(page, "talk", "[data-look]");
        assertThat(page.locator("[data-unkeyed]")).containsText("Joke");
        looksGood(page, "line-unkeyed-nl-390");
        page.locator("[data-reseal]").click();
        assertThat(page.locator("[data-unkeyed] .notice--success")).isVisible();
        assertThat(joke.answers(Map.of("kind", "words", "text", "Ik lees nu ook.")))
                .contains(STORY);
    }

    @Test
    void what_was_changed_on_the_way_is_said_calmly() {
        var line = open("Noor");
        var noor = atHerDesk(line, 0);
        var page = visitor().opens("/line/" + line.address());
        tells(page, STORY);
        noor.answers(Map.of("kind", "words", "text", "Ik lees mee."));
        page.route("**/api/read", route -> {
            var answer = route.fetch();
            route.fulfill(new FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replaceFirst("(\"ciphertext\":\"....)....", "$1AAAA")));
        });
        tap(page, "talk", "[data-look]");
        assertThat(page.locator("[data-tampered]")).containsText("bericht 2");
        looksGood(page, "line-tampered-nl-390");
    }

    @Test
    void the_receipt_on_paper_is_six_words_and_nothing_else() throws Exception {
        var line = open("Noor");
        keyed(line, 0);
        var page = visitor().onDesktop().opens("/line/" + line.address());
        assertThat(page.locator("[data-ready]")).isVisible();
        writes(page, STORY);
        var words = receipt(page);
        var paper = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target/screenshots/line-receipt.pdf")));
        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var printed = new PDFTextStripper().getText(document);
            assertThat(printed.replaceAll("[\\d\\s]+", " ").strip()).isEqualTo(String.join(" ", words));
        }
    }

    @Test
    void without_javascript_she_is_told_whom_to_call_and_all_about_her_data() {
        var line = open("Noor");
        keyed(line, 0);
        var page = visitor().withoutJavaScript().opens("/line/" + line.address());
        assertThat(page.locator("[data-waiting] noscript p")).containsText("JavaScript");
        assertThat(page.locator("textarea").first()).isHidden();
        assertThat(page.locator("[data-view=start] a[href^='tel:']").first()).isVisible();
        picture(page, "line-without-nl-390");
        page.locator("#kept ~ p a").click();
        assertThat(page.locator("h1")).hasText("Wat er met je woorden gebeurt");
        assertThat(page.locator("#reads ~ .line__readers")).containsText("Noor");
        picture(page, "line-privacy-nl-390");
        page.locator("footer a").first().click();
        assertThat(page.locator("h1")).hasText("What happens to your words");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void what_could_point_at_somebody_is_found_in_the_browser() {
        var line = open("Noor");
        keyed(line, 0);
        var page = visitor().opens("/line/" + line.address());

        finds(page, "Mijn organizer Anna van den Berg kwam te laat.", "name Anna van den Berg");
        finds(page, "Ze kwam elke Maandag. Toen zei Marijke dat het klaar was.", "name Marijke");
        finds(page, "Bel 06 12345678 of +31 6 1234 5678.", "phone 06 12345678", "phone +31 6 1234 5678");
        finds(page, "Aan de Kerkstraat 12a, 3511 AB Utrecht.", "address Kerkstraat 12a", "address 3511 AB");
        finds(page, "She lives at 12 Baker Street.", "address 12 Baker Street");
        finds(page, "My organizer Sarah O'Neill said so on Monday.", "name Sarah O'Neill");
        finds(page, "mail an.na@voorbeeld.nl", "mail an.na@voorbeeld.nl");
        finds(page, "Mijn bsn is 111222333, mijn factuur 123456789.", "bsn 111222333");
        finds(page, "Ik heb een PGB. Het liep mis in maart 2026, na 10 sessies van 85 euro.");
        finds(page, "Daarna ging het fout. 'Weg hier,' zei ze.");
    }

    private static void finds(Page page, String text, String... expected) {
        var found = page.evaluate(
                "async text => (await import('line/remark')).find(text).map(({ kind, words }) => `${kind} ${words}`)",
                text);
        assertThat(found).as(text).isEqualTo(List.of(expected));
    }

    /// A colleague opens the link, reads what she may, and has a question.
    private void colleagueAsks(String link) {
        var page = visitor().opens(link);
        assertThat(page.locator("[data-introduced]")).containsText("roos@example.org");
        assertThat(page.locator("body")).not().containsText(STORY);
        looksGood(page, "line-with-nl-390");
        page.locator("input[value=question]").check();
        page.locator("#answer-text").fill("Hoe wordt het betaald?");
        page.locator("[data-answer-form] .button--primary").click();
        assertThat(page.locator("[data-view=introduction] .line__message")).hasCount(1);
        keptNothing(page);
    }

    private List<String> tells(Page page, String story) {
        assertThat(page.locator("[data-ready]")).isVisible();
        writes(page, story);
        var words = receipt(page);
        go(page, "confirm");
        confirm(page, words);
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(1);
        return words;
    }

    /// As far as her receipt.
    private static void writes(Page page, String story) {
        go(page, "tell");
        page.locator("#story").fill(story);
        page.locator("[data-tell] .button--primary").click();
        go(page, "check");
        go(page, "receipt");
    }

    private static List<String> receipt(Page page) {
        assertThat(page.locator("[data-receipt] li")).hasCount(6);
        return page.locator("[data-receipt] li").allInnerTexts();
    }

    private static void confirm(Page page, List<String> words) {
        for (int at = 0; at < 2; at++) {
            var asked = Integer.parseInt(
                    page.locator("[data-confirm] [data-asked]").nth(at).innerText());
            page.locator("[data-answer]").nth(at).fill(words.get(asked - 1));
        }
        page.locator("[data-confirm] .button--primary").click();
    }

    private static void opens(Page page, List<String> words) {
        assertThat(page.locator("[data-ready]")).isVisible();
        go(page, "open");
        for (int at = 0; at < 6; at++) page.locator("#word-" + (at + 1)).fill(words.get(at));
        page.locator("[data-open] .button--primary").click();
        assertThat(page.locator("[data-view=talk] h1")).isVisible();
    }

    private static void go(Page page, String view) {
        page.locator("[data-go=" + view + "]").locator("visible=true").first().click();
        assertThat(page.locator("[data-view=" + view + "] h1")).isFocused();
    }

    /// Taps, and waits until it has been told what came of it.
    private static void tap(Page page, String view, String button) {
        var tapped = page.locator("[data-view=" + view + "] " + button);
        tapped.click();
        assertThat(tapped).not().hasAttribute("aria-disabled", "true");
    }

    private static void paste(Locator field, String text) {
        field.focus();
        field.evaluate("""
            (field, text) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData("text/plain", text);
              field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }\
            """, text);
    }

    private static Map<String, Object> colleagues() {
        var list = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> Map.of(
                        "name", "Collega " + number,
                        "place", "Zeist",
                        "far", "ongeveer " + number + " km",
                        "reasons", List.of("Werkt met een plan", "Heeft nu plek"),
                        "words", "Ik werk rustig en met humor.",
                        "phone", "06 1234567" + number % 10,
                        "email", "collega" + number + "@example.org"))
                .toList();
        return Map.of("kind", "colleagues", "list", list, "text", "Deze mensen werken met een plan.");
    }

    /// @param readers who may read it, once she has a key
    private record Opened(String address, List<Me> readers) {}

    /// She has her key now.
    private void keyed(Opened line, int reader) {
        given.keyed(line.readers().get(reader));
    }

    /// She has her key, and her desk is open.
    private LineConfidant atHerDesk(Opened line, int reader) {
        keyed(line, reader);
        return LineConfidant.at(desk(line.readers().get(reader)));
    }

    private Opened open(String... names) {
        var owner = people.begin(names[0], Language.DUTCH);
        var readers = new ArrayList<Me>(List.of(owner));
        for (int at = 1; at < names.length; at++) readers.add(people.join(owner, names[at]));
        var address = "lijn-" + UUID.randomUUID().toString().substring(0, 8);
        var form = new LineForm(
                "Vertrouwenslijn Midden-Nederland",
                address,
                "Marijke en Noor lezen mee. Ze antwoorden meestal binnen twee werkdagen.",
                "06 12345678",
                60,
                readers.stream().map(me -> me.organizer().value()).collect(Collectors.toSet()));
        assertThat(owner.tenant().call(() -> lines.keep(form, Set.copyOf(form.readers()))))
                .isTrue();
        return new Opened(address, readers);
    }

    private Page desk(Me me) {
        var page = people.today(visitor().onDesktop(), me);
        page.navigate("/line-desk");
        return page;
    }

    /// Nothing in the browser outlives the page.
    private static void keptNothing(Page page) {
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.evaluate("async () => (await indexedDB.databases()).length + (await caches.keys()).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("history.state")).isNull();
    }

    @Override
    protected void looksGood(Page page, String name) {
        assertThat(page.locator("[data-line-leave]")).isInViewport();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        super.looksGood(page, name);
    }
}

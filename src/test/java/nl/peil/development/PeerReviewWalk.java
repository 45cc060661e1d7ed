package nl.peil.development;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.network.NetworkFixture;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer brings a case, reads it through, shares it with her network, and goes round the table with a colleague
/// of another practice.
class PeerReviewWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    NetworkFixture network;

    @Test
    void in_dutch_on_a_phone() {
        walk(
                visitor(),
                visitor(),
                people.begin("Roos van Dijk", Language.DUTCH),
                people.begin("Fleur Bakker", Language.DUTCH),
                "nl-390");
    }

    @Test
    void in_english_on_a_desktop() {
        walk(
                visitor().onDesktop().inEnglish(),
                visitor().onDesktop().inEnglish(),
                people.begin("Grace Hill", Language.ENGLISH),
                people.begin("Amy Stone", Language.ENGLISH),
                "en-1280");
    }

    @Test
    void without_javascript() {
        var me = people.begin();
        people.join(me, "Sanne Bos");
        given.client(me, "Wilhelmina Kuipers");
        var page = people.today(visitor().withoutJavaScript(), me);

        page.navigate("/peer-reviews/new");
        write(page, "Wilhelmina belt elke avond.");
        assertThat(page.locator(".case mark")).hasCount(1);
        page.locator("#read").check();
        page.locator("form[action$='/shared'] button").click();
        assertThat(page.locator(".round .is-now")).hasCount(1);
    }

    private void walk(Visitor visitor, Visitor other, Me roos, Me fleur, String as) {
        boolean dutch = as.startsWith("nl");
        network.of(roos, fleur);
        given.client(roos, "Wilhelmina Kuipers");
        var hers = people.today(visitor, roos);
        hers.navigate("/settings");
        looksGood(hers, "peer-settings-" + as);
        hers.locator("a[href='/peer-reviews']").click();
        looksGood(hers, "peer-none-" + as);
        hers.locator("main .actions .button--primary").click();
        hers.locator("main form .button--primary").click();
        assertThat(hers.locator("#story-error")).isVisible();
        looksGood(hers, "peer-write-" + as);
        write(
                hers,
                dutch
                        ? "Wilhelmina uit Amersfoort belt elke avond, op 06-12345678.\n\n"
                                + "Ik neem op, en dan praten we een uur. Haar dochter Sofie weet ervan."
                        : "Wilhelmina from Amersfoort calls every evening, from 06-12345678.\n\n"
                                + "I pick up, and we talk for an hour. Her daughter Sofie knows.");
        assertThat(hers.locator(".case mark")).hasCount(4);
        looksGood(hers, "peer-read-" + as);
        hers.locator("form[action$='/shared'] button").click();
        assertThat(hers.locator("#read-error")).isVisible();
        hers.locator("main .actions a.button--secondary").first().click();
        write(
                hers,
                dutch
                        ? "Een vrouw belt elke avond. Ik neem op, en dan praten we een uur. Haar dochter weet ervan."
                        : "A woman calls every evening. I pick up, and we talk for an hour. Her daughter knows.");
        assertThat(hers.locator(".case mark")).hasCount(0);
        looksGood(hers, "peer-read-clean-" + as);
        hers.locator("#read").check();
        hers.locator("form[action$='/shared'] button").click();
        looksGood(hers, "peer-shared-" + as);

        var theirs = people.today(other, fleur);
        theirs.navigate("/peer-reviews");
        looksGood(theirs, "peer-list-" + as);
        theirs.locator("main .list a").first().click();
        looksGood(theirs, "peer-join-" + as);
        theirs.locator("form[action$='/participation'] button").click();
        looksGood(theirs, "peer-joined-" + as);

        go(hers);
        looksGood(hers, "peer-see-bringer-" + as);
        theirs.reload();
        tell(
                theirs,
                dutch
                        ? "Ik zie iemand die niet durft op te hangen. Net als Sofie."
                        : "I see somebody who dares not hang up. Just like Sofie.");
        assertThat(theirs.locator("#words-error")).isVisible();
        looksGood(theirs, "peer-see-marked-" + as);
        tell(theirs, dutch ? "Ik zie iemand die niet durft op te hangen." : "I see somebody who dares not hang up.");
        assertThat(theirs.locator("#sees")).isVisible();
        looksGood(theirs, "peer-see-" + as);

        go(hers);
        theirs.reload();
        tell(theirs, dutch ? "Wat gebeurt er als je niet opneemt?" : "What happens when you don’t pick up?");
        hers.reload();
        hers.locator("main article details summary").click();
        looksGood(hers, "peer-ask-bringer-" + as);
        hers.locator("main article details textarea")
                .fill(dutch ? "Dan belt ze nog een keer." : "Then she calls again.");
        hers.locator("main article details button").click();
        looksGood(hers, "peer-answered-" + as);
        go(hers);
        theirs.reload();
        tell(theirs, dutch ? "Spreek een vast uur af, en houd je daaraan." : "Agree on a fixed hour, and keep to it.");
        go(hers);
        looksGood(hers, "peer-take-" + as);
        hers.locator("#words").fill(dutch ? "Eerder zeggen wat ik merk." : "Saying sooner what I notice.");
        hers.locator("form[action$='/closed'] button").click();
        looksGood(hers, "peer-closed-" + as);
        theirs.reload();
        looksGood(theirs, "peer-closed-fellow-" + as);
        theirs.navigate("/development");
        assertThat(theirs.locator(".asks li")).hasCount(1);
        looksGood(theirs, "peer-log-" + as);
        hers.locator("main > details summary").click();
        hers.locator("form[action$='/erased'] button").click();
        looksGood(hers, "peer-erased-list-" + as);
        hers.locator("main .list a").first().click();
        looksGood(hers, "peer-kept-" + as);
    }

    private static void write(Page page, String story) {
        boolean dutch = page.locator("html").getAttribute("lang").equals("nl");
        page.locator("#title").fill(dutch ? "Ze belt elke avond" : "She calls every evening");
        page.locator("#question")
                .fill(
                        dutch
                                ? "Hoe geef ik mijn grens aan zonder haar te kwetsen?"
                                : "How do I set a limit without hurting her?");
        page.locator("#story").fill(story);
        page.locator("[name=invited]").first().check();
        page.locator("main form .button--primary").click();
        page.waitForURL("**/peer-reviews/*-*");
    }

    private static void tell(Page page, String words) {
        page.locator("#words").fill(words);
        page.locator("form[action$='/contributions'] .button--primary").click();
    }

    /// On to the next step.
    private static void go(Page page) {
        var from = page.locator("form[action$='/phase'] input[name=from]").getAttribute("value");
        page.locator("form[action$='/phase'] button").click();
        page.waitForFunction(
                "from => document.querySelector(\"form[action$='/phase'] input[name=from]\")?.value !== from", from);
    }
}

package nl.peil.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.notice.Links;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// After the last trial session both answer separately, and see it together.
class TrialWalk extends Walk {

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Trials trials;

    @Autowired
    Links links;

    Me me;
    CollaborationId id;
    boolean script = true;

    @Test
    void both_go_on_and_agree_to_gauge_less_often() {
        over();
        var hers = organizer(visitor());
        var phone = visitor().opens(path(Ask.TRIAL));

        answer(hers, "GO", "", "organizer");
        answer(phone, "GO", "Fijn dat je zo rustig blijft.", "client");
        hers.reload();
        assertThat(hers.locator("#trial")).containsText("Jullie gaan door.");
        assertThat(hers.locator("#trial")).containsText("Fijn dat je zo rustig blijft.");
        look(hers);
        picture(hers, "trial-go");

        hers.locator("#trial .button--secondary").click();
        hers.locator("input[name=every][value='3']").check();
        hers.locator("main form .button--primary").click();
        assertThat(hers.locator("#link")).isVisible();
        look(hers);
        picture(hers, "rhythm-proposed");
        phone.navigate(path(Ask.RHYTHM));
        look(phone);
        picture(phone, "rhythm-asked");
        phone.locator("main .button--primary").click();
        assertThat(phone.locator(".lead")).containsText("na elke 3e sessie");
        picture(phone, "rhythm-accepted");
        look(phone);
    }

    @Test
    void one_stop_leads_to_a_neat_closing_without_javascript() {
        over();
        script = false;
        var hers = organizer(visitor().withoutJavaScript());
        var phone = visitor().withoutJavaScript().opens(path(Ask.TRIAL));

        answer(phone, "STOP", "Het ging me te snel.", "client-nojs");
        answer(hers, "GO", "", "organizer-nojs");
        assertThat(hers.locator("#trial")).containsText("Jullie stoppen.");
        look(hers);
        picture(hers, "trial-stop");
        phone.reload();
        assertThat(phone.locator("#trial")).containsText("Dank je wel dat je eerlijk was.");
        look(phone);
        picture(phone, "trial-stop-client");
        hers.locator("#trial .button--primary").click();
        assertThat(hers).hasURL(java.util.regex.Pattern.compile(".*/closing"));
    }

    @Test
    void adjusting_leads_to_the_agreement_on_a_large_screen_in_english() {
        over();
        var hers = organizer(visitor().onDesktop().inEnglish());
        var phone = visitor().inEnglish().inTheDark().opens(path(Ask.TRIAL));

        answer(phone, "ADJUST", "Shorter sessions, please.", "client-dark");
        answer(hers, "ADJUST", "Let us begin with the kitchen.", "organizer-1280");
        assertThat(hers.locator("#trial")).containsText("Shorter sessions, please.");
        look(hers);
        picture(hers, "trial-adjust-1280");
        phone.reload();
        look(phone);
        picture(phone, "trial-adjust-client-dark");
        hers.locator("#trial .button--primary").click();
        assertThat(hers.locator(".card--attention")).containsText("Shorter sessions, please.");
        look(hers);
        picture(hers, "trial-adjust-write-1280");
    }

    private void answer(Page page, String answer, String words, String name) {
        look(page);
        picture(page, "trial-ask-" + name);
        page.locator("main form .button--primary").click();
        assertThat(page.locator(".errors")).isVisible();
        page.locator("input[value=" + answer + "]").check();
        page.locator("#words").fill(words);
        page.locator("main form .button--primary").click();
        assertThat(page.locator("main form #words")).hasCount(0);
        look(page);
        picture(page, "trial-answered-" + name);
    }

    /// axe-core waits on scripts of the page; where the visitor has none, the page is the same.
    private void look(Page page) {
        if (script) isForEveryone(page);
    }

    private Page organizer(Visitor visitor) {
        var page = visitor.opens("/sign-in");
        practices.signIn(page, page.url().replace("/sign-in", ""), me);
        page.navigate("/collaborations/" + id.value() + "/trial");
        return page;
    }

    private void over() {
        me = practices.begin("Ineke Vos", Language.DUTCH);
        id = given.begin(me, "Anna", 1);
        given.hold(me, id);
        await().until(() -> !me.tenant().call(trials::toDecide).isEmpty());
    }

    private String path(Ask ask) {
        return me.tenant()
                .call(() -> links.path(links.openOrMake(ask.purpose(), id.value(), Language.DUTCH, ClientLinks.VALID)));
    }
}

package nl.peil.evaluation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Position;
import java.util.List;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.notice.Links;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// After a session: the organizer's half minute, the client's minute, and both looking at the same session.
class EvaluationWalk extends Walk {

    private static final List<String> FIVE = List.of("heard", "goals", "structure", "direction", "expertise");

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture collaborations;

    @Autowired
    Links links;

    Me me;
    CollaborationId collaboration;
    SessionId session;
    boolean script = true;

    @BeforeEach
    void a_session_has_ended() {
        me = practices.begin("Ineke Vos", Language.DUTCH);
        collaboration = collaborations.begin(me, "Ayşe Żółć-Demir", 2);
        session = collaborations.planned(me, collaboration);
    }

    @Test
    void from_a_session_held_to_looking_together_on_two_phones() {
        loop(visitor(), visitor(), "nl-390");
    }

    @Test
    void without_javascript() {
        script = false;
        loop(visitor().withoutJavaScript(), visitor().withoutJavaScript(), "nojs");
    }

    @Test
    void on_a_large_screen_in_english_and_in_the_dark() {
        loop(visitor().onDesktop().inEnglish(), visitor().inEnglish().inTheDark(), "en-1280");
    }

    private void loop(Visitor organizer, Visitor client, String name) {
        var hers = signIn(organizer, name);
        hers.navigate("/sessions/" + session.value());
        hers.locator("form[action$='/held'] button").click();
        assertThat(hers.locator("#heard")).isVisible();
        look(hers, "after-session-" + name);
        press(hers);
        assertThat(hers.locator(".errors")).isVisible();
        look(hers, "after-session-blank-" + name);
        for (var item : FIVE) slide(hers, item, "8");
        slide(hers, "resistance", "3");
        hers.locator("#note").fill("Volgende keer eerst samen kiezen.");
        press(hers);
        assertThat(hers.locator("#share")).isVisible();
        look(hers, "handing-over-" + name);

        var phone = client.opens(link());
        language(phone, name);
        look(phone, "give-" + name);
        slide(phone, "heard", "9");
        slide(phone, "direction", "4.5");
        choose(phone, "friction", "SMALL");
        choose(phone, "goOn", "YES");
        phone.locator("#words").fill("Het ging wat snel.");
        press(phone);
        assertThat(phone.locator(".errors")).isVisible();
        assertThat(phone.locator("#words")).hasValue("Het ging wat snel.");
        look(phone, "give-choice-missing-" + name);
        hers.navigate("/sessions/" + session.value() + "/reveal");
        look(hers, "reveal-waiting-" + name);
        choose(phone, "sharing", "TOGETHER");
        press(phone);
        assertThat(phone.locator("form[action$='/together'] button")).isVisible();
        look(phone, "look-together-" + name);

        hers.reload();
        assertThat(hers.locator("main")).not().containsText("Het ging wat snel.");
        look(hers, "kept-for-together-" + name);
        phone.locator("form[action$='/together'] button").click();
        assertThat(phone.locator(".difference--largest")).hasCount(1);
        look(phone, "reveal-client-" + name);
        hers.reload();
        assertThat(hers.locator("main")).containsText("Het ging wat snel.");
        assertThat(hers.locator("main")).not().containsText("Volgende keer eerst samen kiezen.");
        look(hers, "reveal-" + name);

        phone.locator("details summary").click();
        choose(phone, "sharing", "SCORES");
        phone.locator("form[action$='/sharing'] button").click();
        hers.reload();
        assertThat(hers.locator("main")).not().containsText("Het ging wat snel.");

        hers.navigate("/collaborations/" + collaboration.value() + "/trend");
        assertThat(hers.locator("svg.trend")).isVisible();
        hers.locator("details summary").click();
        look(hers, "trend-" + name);
        hers.navigate("/collaborations/" + collaboration.value() + "/trend?item=DIRECTION");
        look(hers, "trend-item-" + name);
        hers.navigate("/collaborations/" + collaboration.value());
        look(hers, "collaboration-with-trend-" + name);
    }

    @Test
    void a_phone_handed_over_has_no_way_back_to_the_organizer_s_screens() {
        handOver(visitor().expecting(404), "nl-390");
    }

    @Test
    void nor_without_javascript() {
        script = false;
        handOver(visitor().withoutJavaScript().expecting(404), "nojs");
    }

    private void handOver(Visitor organizer, String name) {
        var phone = signIn(organizer, name);
        phone.navigate("/clients");
        phone.navigate("/collaborations/" + collaboration.value());
        phone.navigate("/sessions/" + session.value());
        phone.locator("form[action$='/held'] button").click();
        phone.locator("form[action$='/handed-over'] button").click();
        assertThat(phone.locator("#heard")).isVisible();
        showsNothingOfHers(phone, 5);

        phone.navigate(me.tenant()
                .call(() -> links.path(
                        links.latest(Invitations.HERE, session.value()).orElseThrow())));
        slide(phone, "goals", "7");
        choose(phone, "sharing", "NOW");
        press(phone);
        assertThat(phone.locator("main")).containsText("Geef de telefoon maar terug");
        look(phone, "phone-back-" + name);
        showsNothingOfHers(phone, 8);
    }

    /// However often the client presses *Back*.
    private static void showsNothingOfHers(Page phone, int times) {
        for (int i = 0; i < times; i++) {
            phone.goBack();
            assertThat(phone.locator("nav.nav")).hasCount(0);
            assertThat(phone.locator("body")).not().containsText("De zolder leeg");
        }
    }

    private Page signIn(Visitor organizer, String name) {
        var page = organizer.opens("/sign-in");
        practices.signIn(page, page.url().replace("/sign-in", ""), me);
        language(page, name);
        return page;
    }

    /// What she chose last stays chosen: her account is Dutch, her browser English.
    private static void language(Page page, String name) {
        var switcher = page.locator("form.language button[lang=en]");
        if (name.startsWith("en") && switcher.count() > 0) switcher.first().click();
    }

    private void look(Page page, String name) {
        if (script) isForEveryone(page);
        picture(page, name);
    }

    private String link() {
        return me.tenant()
                .call(() -> links.path(
                        links.latest(Invitations.PURPOSE, session.value()).orElseThrow()));
    }

    private static void press(Page page) {
        page.locator("main form.form .button--primary").first().click();
    }

    /// A tap on the board for what lies on it, the keys for the rest; a number where there is no script.
    private void slide(Page page, String item, String score) {
        if (!script) {
            page.locator("#" + item).fill(score);
            return;
        }
        var gauge = page.locator(".gauge", new Page.LocatorOptions().setHas(page.locator("#" + item)));
        var box = gauge.locator(".gauge__scale").boundingBox();
        var board = gauge.locator(".gauge__board").boundingBox();
        double across = box.x - board.x + box.width * Double.parseDouble(score) / 10;
        gauge.locator(".gauge__board")
                .click(new Locator.ClickOptions().setPosition(new Position(across, board.height / 2)));
        assertThat(gauge.locator("input[type=number]")).hasValue(score);
    }

    private static void choose(Page page, String name, String value) {
        page.locator("input[name=" + name + "][value=" + value + "]").check();
    }
}

package nl.peil.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.peil.practice.PracticeFixture.PASSWORD;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.peil.Walk;
import nl.peil.platform.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsWalk extends Walk {

    private static final List<String> PAGES = List.of(
            "settings",
            "settings/profile",
            "settings/account",
            "settings/password",
            "settings/passkeys",
            "settings/recovery-codes",
            "settings/practice",
            "settings/members",
            "settings/members/invitations/new",
            "welcome",
            "welcome/keys");

    @Autowired
    PracticeFixture practices;

    @Test
    void every_page_is_for_everyone_in_both_languages_on_a_phone_and_a_desk() {
        var dutch = practices.begin();
        practices.join(dutch, "Noor Bakker");
        var english = practices.begin("Jane Hill", Language.ENGLISH);
        var phone = signsIn(visitor().opens("/sign-in"), dutch);
        var desk = signsIn(visitor().onDesktop().inEnglish().opens("/sign-in"), english);
        for (var path : PAGES) {
            phone.navigate("/" + path);
            isForEveryone(phone);
            picture(phone, "practice/" + path.replace('/', '-') + "-nl-390");
            desk.navigate("/" + path);
            isForEveryone(desk);
            picture(desk, "practice/" + path.replace('/', '-') + "-en-1280");
        }
    }

    @Test
    void signing_out_everywhere_signs_out_everywhere_and_keeps_what_was_typed() {
        var me = practices.begin();
        var phone = signsIn(visitor().opens("/sign-in"), me);
        var desk =
                signsIn(visitor().expecting(401).onDesktop().withoutJavaScript().opens("/sign-in"), me);
        desk.navigate("/settings/profile");
        desk.getByLabel("Plaats of streek").fill("Zwolle");

        phone.navigate("/settings");
        press(phone, "Overal afmelden (2 apparaten)");
        assertThat(phone.locator("main")).containsText("Je bent afgemeld");

        press(desk, "Bewaren");
        assertThat(desk.locator("main")).containsText("Wat je net invulde, is er nog");
        picture(desk, "practice/kept-sign-in-nl-1280");
        fill(desk, me);
        assertThat(desk.locator("main")).containsText("Je bent er weer");
        press(desk, "Versturen");
        desk.navigate("/settings/profile");
        assertThat(desk.getByLabel("Plaats of streek")).hasValue("Zwolle");
    }

    @Test
    void a_colleague_comes_in_by_a_link_without_javascript() {
        var me = practices.begin();
        var page = signsIn(visitor().opens("/sign-in"), me);
        page.navigate("/settings/members/invitations/new");
        page.getByLabel("Naam van je collega").fill("Noor");
        page.getByLabel("E-mailadres").fill("noor." + me.account() + "@example.org");
        press(page, "Link maken");
        isForEveryone(page);
        picture(page, "practice/invitation-nl-390");
        var link = page.locator("[data-copy-source]").inputValue();

        var noor = visitor().withoutJavaScript().opens(link);
        isForEveryone(visitor().opens(link));
        picture(noor, "practice/join-nl-390");
        noor.getByLabel("Wachtwoord").fill("thee om kwart over vier");
        press(noor, "Account maken");
        assertThat(noor).hasURL(Pattern.compile(".*/welcome"));
    }

    private Page signsIn(Page page, Me me) {
        fill(page, me);
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private void fill(Page page, Me me) {
        page.locator("#email").fill(practices.emailOf(me));
        page.locator("#password").fill(PASSWORD);
        page.locator("form[action$='/sign-in'] button").first().click();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }
}

package nl.peil.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.peil.PeilWalk;
import nl.peil.Walk;
import org.junit.jupiter.api.Test;

/// From an empty house to a practice, and in again by every door there is.
@PeilWalk(fresh = true)
class FirstRunWalk extends Walk {

    private static final String EMAIL = "ineke@example.org";
    private static final String PASSWORD = "koffie om half elf";

    @Test
    void an_organizer_begins_tells_how_she_works_keeps_her_codes_and_comes_back_by_each_door() {
        var ineke = visitor();
        var page = ineke.opens("/");
        assertThat(page).hasURL(Pattern.compile(".*/first-run"));
        page.getByLabel("Wachtwoord").fill("kort");
        press(page, "Praktijk beginnen");
        assertThat(page.locator(".errors")).containsText("Vul je naam in.");
        isForEveryone(page);
        picture(page, "practice/first-run-wrong-nl");

        page.getByLabel("Je naam").fill("Ineke Vos");
        page.getByLabel("Naam van je praktijk").fill("Op Orde");
        page.getByLabel("E-mailadres").fill(EMAIL);
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        press(page, "Praktijk beginnen");
        assertThat(page).hasURL(Pattern.compile(".*/welcome"));
        isForEveryone(page);
        picture(page, "practice/welcome-nl");

        page.locator("#structure-2").check();
        page.getByText("Papieren en geldzaken").click();
        page.getByLabel("Plaats of streek").fill("Utrecht");
        press(page, "Bewaren en verder");
        isForEveryone(page);
        picture(page, "practice/welcome-keys-nl");
        press(page, "Laat mijn herstelcodes zien");
        assertThat(page.locator("code")).hasCount(10);
        var code = page.locator("code").first().textContent();
        isForEveryone(page);
        picture(page, "practice/codes-nl");

        page.getByText("Toegangssleutel toevoegen").click();
        addPasskey(page);
        isForEveryone(page);
        picture(page, "practice/passkeys-nl");
        comesBackByPasskey(page);
        comesBackByCode(code);
    }

    /// The device confirms that it is her, as a fingerprint would.
    private void addPasskey(Page page) {
        var device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        var key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        key.addProperty("hasResidentKey", true);
        key.addProperty("hasUserVerification", true);
        key.addProperty("isUserVerified", true);
        key.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", key);
        device.send("WebAuthn.addVirtualAuthenticator", options);

        page.getByLabel("Hoe noem je dit apparaat?").fill("Mijn telefoon");
        press(page, "Sleutel toevoegen");
        assertThat(page.locator(".list")).containsText("Mijn telefoon");
    }

    private void comesBackByPasskey(Page page) {
        page.navigate("/settings");
        isForEveryone(page);
        picture(page, "practice/settings-nl");
        press(page, "Afmelden");
        assertThat(page.locator("main")).containsText("Je bent afgemeld");
        page.navigate("/settings/profile");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        isForEveryone(page);
        picture(page, "practice/sign-in-nl");
        page.getByText("Aanmelden met een toegangssleutel").click();
        assertThat(page).hasURL(Pattern.compile(".*/settings/profile.*"));
        assertThat(page.getByLabel("Plaats of streek")).hasValue("Utrecht");
    }

    private void comesBackByCode(String code) {
        var elsewhere = visitor().withoutJavaScript();
        var page = elsewhere.opens("/sign-in");
        assertThat(page.getByText("Aanmelden met een toegangssleutel")).isHidden();
        page.getByText("Wachtwoord kwijt?").click();
        page.getByLabel("E-mailadres").fill(EMAIL);
        page.getByLabel("Herstelcode").fill(code);
        page.getByLabel("Nieuw wachtwoord").fill("thee om kwart over vier");
        press(page, "Nieuw wachtwoord bewaren");
        assertThat(page.locator("main")).containsText("Je hebt nog 9 herstelcodes");
        assertThat(page.context().cookies()).anyMatch(cookie -> cookie.name.equals("peil") && cookie.httpOnly);
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}

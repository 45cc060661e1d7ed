package nl.peil.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.notice.Links;
import nl.peil.platform.Language;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.practice.WorkingStyle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From what both expect to an agreement on paper: the client by her links, the organizer in her screens.
class AgreementWalk extends Walk {

    @Autowired
    PracticeFixture practices;

    @Autowired
    Practices people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Links links;

    Me me;
    CollaborationId id;
    boolean script = true;

    @Test
    void on_phones_in_dutch() {
        begin("Ineke Vos");
        walk(visitor(), visitor(), "nl-390");
    }

    @Test
    void without_javascript() {
        begin("Ineke Vos");
        script = false;
        walk(visitor().withoutJavaScript(), visitor().withoutJavaScript(), "nojs");
    }

    @Test
    void on_a_large_screen_in_english_and_in_the_dark() {
        begin("Ineke Vos");
        walk(
                visitor().onDesktop().inEnglish(),
                visitor().onDesktop().inEnglish().inTheDark(),
                "en-1280");
    }

    private void begin(String organizer) {
        me = practices.begin(organizer, Language.DUTCH);
        id = given.begin(me, "Ayşe Żółć-Demir", 2);
        me.tenant()
                .run(() -> people.describe(
                        me.organizer(), new WorkingStyle(Map.of(Axis.STRUCTURE, 5, Axis.LEAD, 2, Axis.HOMEWORK, 2))));
    }

    private void walk(Visitor organizer, Visitor client, String name) {
        var hers = organizer.opens("/sign-in");
        practices.signIn(hers, hers.url().replace("/sign-in", ""), me);
        language(hers, name);
        hers.navigate("/collaborations/" + id.value() + "/expectations");
        look(hers);
        picture(hers, "expectations-link-" + name);

        var phone = client.opens(path(Ask.EXPECTATIONS));
        language(phone, name);
        look(phone);
        picture(phone, "expectations-asked-" + name);
        press(phone, "#lead-3");
        phone.locator("main form .button--primary").click();
        assertThat(phone.locator(".errors")).isVisible();
        assertThat(phone.locator("#lead-3")).isChecked();
        look(phone);
        picture(phone, "expectations-errors-" + name);
        press(phone, "#structure-1");
        press(phone, "#start-free");
        press(phone, "#homework-1");
        press(phone, "#directness-4");
        phone.locator("#words").fill("Ik schaam me voor de zolder. Begin klein.");
        phone.locator("main form .button--primary").click();
        assertThat(phone.locator("ol.steps")).isVisible();
        look(phone);
        picture(phone, "expectations-thanks-" + name);

        hers.reload();
        assertThat(hers.locator(".difference--largest")).hasCount(1);
        look(hers);
        picture(hers, "expectations-side-by-side-" + name);
        hers.locator("a.button--primary").click();
        assertThat(hers.locator("#purpose")).isVisible();
        look(hers);
        picture(hers, "agreement-write-" + name);
        int lines = hers.locator(".lines__line").count();
        hers.locator("button[value=add]").click();
        assertThat(hers.locator(".lines__line")).hasCount(lines + 1);
        hers.locator("textarea[name='lines[" + lines + "]']").fill("Op zolder doen we het raam open.");
        hers.locator("button[value=remove-1]").click();
        assertThat(hers.locator(".lines__line")).hasCount(lines);
        assertThat(hers.getByText("Op zolder doen we het raam open.")).isVisible();
        hers.locator("button[value=confirm]").click();
        assertThat(hers.locator(".signatures")).isVisible();
        look(hers);
        picture(hers, "agreement-confirmed-" + name);

        phone.navigate(path(Ask.AGREEMENT));
        look(phone);
        picture(phone, "agreement-asked-" + name);
        phone.locator("details summary").click();
        phone.locator("#words").fill("Liever op dinsdag.");
        phone.locator("details form button").click();
        assertThat(phone.getByText("Liever op dinsdag.").first()).isVisible();
        look(phone);
        hers.reload();
        assertThat(hers.locator(".card--attention")).containsText("Liever op dinsdag.");
        picture(hers, "agreement-wished-" + name);
        look(hers);

        phone.locator("main .button--primary").click();
        assertThat(phone.locator(".notice--success")).isVisible();
        look(phone);
        picture(phone, "agreement-made-client-" + name);
        var paper = phone.request().get(path(Ask.AGREEMENT) + "/agreement.pdf");
        org.assertj.core.api.Assertions.assertThat(paper.status()).isEqualTo(200);
        keep(paper.body(), "agreement-" + name + ".pdf");
        hers.reload();
        assertThat(hers.locator(".notice--success")).isVisible();
        picture(hers, "agreement-made-" + name);
        look(hers);
        hers.navigate("/collaborations/" + id.value());
        look(hers);
        picture(hers, "collaboration-panels-" + name);
    }

    /// axe-core waits on scripts of the page; where the visitor has none, the page is the same.
    private void look(Page page) {
        if (script) isForEveryone(page);
    }

    private static void keep(byte[] paper, String name) {
        try {
            Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve(name), paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A radio lies under its drawing on some screens; its label is what a person presses.
    private static void press(Page page, String radio) {
        page.locator(radio).check();
    }

    private static void language(Page page, String name) {
        var english = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"));
        if (name.startsWith("en") && english.isVisible()) english.click();
    }

    private String path(Ask ask) {
        return me.tenant()
                .call(() -> links.path(links.latest(ask.purpose(), id.value()).orElseThrow()));
    }
}

package nl.peil.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Locale;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer finds the guide that fits, reads it before the door, keeps a sentence of her own, and prints it.
class GuideWalk extends Walk {

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture collaborations;

    @Autowired
    GuideList guides;

    @Autowired
    OwnLinks own;

    @Test
    void three_questions_lead_to_the_guide_that_fits_on_a_phone() {
        var me = practices.begin();
        var id = collaborations.begin(me, "Anna de Wit", 0);
        var page = practices.today(visitor(), me);

        page.navigate("/guides?collaboration=" + id.value());
        looksGood(page, "guides-phone");
        page.locator("main .button--primary").click();
        page.locator("main form button").click();
        assertThat(page.locator(".field__error")).hasCount(3);
        page.locator("input[name=about][value=SILENCE]").check();
        page.locator("input[name=moment][value=UNDERWAY]").check();
        page.locator("input[name=mood][value=TENSE]").check();
        page.locator("main form button").click();
        assertThat(page.locator("#fitting h3").first()).containsText("Na een stilte");
        looksGood(page, "guide-choose-phone");

        page.locator("#fitting a").first().click();
        assertThat(page.locator("h1")).containsText("Na een stilte");
        looksGood(page, "guide-phone");
        page.locator("#own button").click();
        assertThat(page.locator("#own .field__error")).isVisible();
        page.locator("#own textarea").fill("Ik denk vaak aan die middag op zolder.");
        page.locator("#own button").click();
        assertThat(page.locator("#own blockquote")).hasText("Ik denk vaak aan die middag op zolder.");
        page.locator("#own li button").click();
        assertThat(page.locator("#own blockquote")).hasCount(0);
    }

    @Test
    void in_english_on_a_desktop() {
        var me = practices.begin("Grace Hill", Language.ENGLISH);
        var page = practices.today(visitor().onDesktop().inEnglish(), me);

        page.navigate("/guides");
        looksGood(page, "guides-desktop");
        page.navigate("/guides/irritation");
        assertThat(page.locator("h1")).hasText("Naming an irritation that you sense");
        looksGood(page, "guide-desktop");
    }

    @Test
    void a_client_reads_hers_on_her_own_page() {
        var me = practices.begin();
        var id = collaborations.begin(me, "Anna de Wit", 0);
        var phone = visitor().opens(me.tenant().call(() -> own.path(id)));

        phone.locator("a[href$='/guides/tell-your-organizer']").click();
        assertThat(phone.locator("h1")).containsText("dwarszit");
        looksGood(phone, "guide-client-phone");
    }

    @Test
    void every_guide_is_printed_on_one_page() throws IOException {
        print(practices.begin(), Language.DUTCH, visitor().onDesktop());
        print(
                practices.begin("Grace Hill", Language.ENGLISH),
                Language.ENGLISH,
                visitor().onDesktop().inEnglish());
    }

    private void print(Me me, Locale language, Visitor visitor) throws IOException {
        var page = practices.today(visitor, me);
        for (var id : guides.ids(me, language)) {
            page.navigate("/guides/" + id);
            var paper = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(java.nio.file.Path.of(
                            "target/screenshots/guide-" + id + "-" + language.getLanguage() + ".pdf")));
            try (var document = Loader.loadPDF(paper)) {
                assertThat(document.getNumberOfPages()).as(id + " " + language).isEqualTo(1);
            }
        }
    }
}

package nl.peil.options;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A client who is unhappy with her organizer sees what she can do. She has no account, and leaves no trace in Peil.
class OptionsWalk extends Walk {

    @Autowired
    Options options;

    @Autowired
    PracticeFixture people;

    @Test
    void three_questions_put_first_what_fits_on_a_phone() {
        var page = visitor().opens("/options");
        assertThat(page.locator("#first")).hasCount(0);
        assertThat(page.locator("#all li")).hasCount(11);
        looksGood(page, "options-phone");

        page.locator("input[name=wants][value=SOMEONE_ELSE]").check();
        page.locator("input[name=funding][value=PGB]").check();
        page.locator("main form button").click();
        assertThat(page.locator("#first h3").first()).hasText("Ga naar een andere organizer");
        assertThat(page.locator("#first .hint").first()).containsText("want je wilt iemand anders en je hebt een PGB.");
        assertThat(page.locator("#all li")).hasCount(8);
        page.locator("main summary").click();
        assertThat(page.locator("input[name=funding][value=PGB]")).isChecked();
        looksGood(page, "options-answered-phone");

        page.locator("#first a").nth(1).click();
        assertThat(page.locator("h1")).hasText("Stop op de goede manier");
        looksGood(page, "option-phone");
        page.locator("a.back").click();
        assertThat(page.locator("#first h3")).hasCount(3);
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void a_practice_says_whom_she_can_call_on_a_phone() {
        signpost(visitor(), people.begin(), "nl-390");
    }

    @Test
    void a_practice_says_whom_she_can_call_on_a_desktop() {
        signpost(visitor().onDesktop().inEnglish(), people.begin("Grace Hill", Language.ENGLISH), "en-1280");
    }

    private void signpost(Visitor visitor, Me me, String as) {
        var page = people.today(visitor, me);
        page.navigate("/settings");
        page.locator("main a[href='/settings/options']").click();
        page.locator("main form .button--primary").click();
        assertThat(page.locator("#address-error")).isVisible();
        page.locator("#name").fill("Organizers Midden-Nederland");
        page.locator("#address").fill("midden-" + me.practice().toString().substring(24));
        page.locator("#words")
                .fill("Marijke luistert, op werkdagen van negen tot vijf. Ze vertelt niemand wat je zegt.");
        page.locator("#phone").fill("06 12345678");
        page.locator("main form .button--primary").click();
        assertThat(page.locator("main .card a")).containsText("://");
        looksGood(page, "options-signpost-" + as);
        page.locator("main .card a").click();
        assertThat(page.locator("#listens")).isVisible();
        looksGood(page, "options-of-" + as);
        page.locator("#all a").first().click();
        assertThat(page.locator("a[href='tel:+31612345678']")).isVisible();
        looksGood(page, "option-of-" + as);
    }

    @Test
    void numbers_for_danger_and_the_way_out_stand_on_every_page() {
        var page = visitor().opens("/options/rest");

        assertThat(page.locator("aside a[href='tel:112']")).isVisible();
        assertThat(page.locator("aside a[href='tel:08002000']")).isVisible();
        assertThat(page.locator("a[data-leave]")).hasAttribute("href", "https://nl.wikipedia.org/");
        page.locator("aside p a").click();
        assertThat(page.locator("h1")).hasText("Ben je in gevaar, of ben je bang?");
        looksGood(page, "option-danger-phone");
    }

    @Test
    void leaving_the_page_leaves_nothing_to_go_back_to() {
        var page = visitor().opens("/options/talk");
        page.navigate("/options");
        page.evaluate("document.querySelector('[data-leave]').href = '/options/rest'");

        page.locator("a[data-leave]").click();
        assertThat(page.locator("h1")).hasText("Laat het rusten en kom bij");
        page.goBack();

        assertThat(page.locator("h1")).hasText("Praat met je organizer");
    }

    @Test
    void in_english_on_a_desktop_and_in_the_dark() {
        var page = visitor().onDesktop().inEnglish().inTheDark().opens("/options?wants=BE_HEARD&member=YES");
        assertThat(page.locator("#first h3").last()).hasText("Make a complaint");
        looksGood(page, "options-desktop");
        page.locator("#first a").last().click();
        assertThat(page.locator("h1")).hasText("Make a complaint");
        looksGood(page, "option-desktop");

        page.locator("form.language button").click();
        assertThat(page.locator("h1")).hasText("Dien een klacht in");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*member=YES&wants=BE_HEARD"));
    }

    @Test
    void without_javascript_it_all_works() {
        var page = visitor().withoutJavaScript().opens("/options");

        page.locator("input[name=wants][value=STOP]").check();
        page.locator("main form button").click();
        assertThat(page.locator("#first h3").first()).hasText("Stop op de goede manier");
        assertThat(page.locator("[data-print]")).isHidden();
        page.locator("main summary").click();
        page.locator("main form a[href='/options']").click();
        assertThat(page.locator("#first")).hasCount(0);
        for (int at = 0; at < 11; at++) {
            var link = page.locator("#all li a").nth(at);
            var title = link.innerText();
            link.click();
            assertThat(page.locator("h1")).hasText(title);
            page.goBack();
        }
    }

    @Test
    void an_option_and_the_list_of_all_are_printed_on_one_page_each() throws IOException {
        print(visitor().onDesktop(), "nl");
        print(visitor().onDesktop().inEnglish(), "en");
    }

    private void print(Visitor visitor, String language) throws IOException {
        var page = visitor.opens("/options");
        onOneSheet(page, "options-" + language);
        for (var option : options.all(Language.DUTCH)) {
            page.navigate("/options/" + option.id());
            onOneSheet(page, "option-" + option.id() + "-" + language);
        }
    }

    private static void onOneSheet(Page page, String name) throws IOException {
        var paper = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target/screenshots/" + name + ".pdf")));
        try (var document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).as(name).isEqualTo(1);
        }
    }
}

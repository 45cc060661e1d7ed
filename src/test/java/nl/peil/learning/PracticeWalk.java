package nl.peil.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.peil.Visitor;
import nl.peil.Walk;
import nl.peil.learning.dialogue.DialogueOf;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An organizer rehearses a real talk in five minutes; a trainer writes a dialogue of her own and plays it as typed.
class PracticeWalk extends Walk {

    @Autowired
    PracticeFixture people;

    @Test
    void on_a_phone() {
        rehearse(visitor(), people.begin(), "nl-390", "Ik merk dat het schuurt. Hoe is dat voor jou?");
    }

    @Test
    void in_english_on_a_desktop() {
        var me = people.begin("Grace Hill", Language.ENGLISH);
        var page = rehearse(
                visitor().onDesktop().inEnglish(),
                me,
                "en-1280",
                "You never tell me. I notice that it chafes. How are you?");

        page.navigate("/dialogues");
        page.locator("a[href='/dialogues/workshop']").click();
        looksGood(page, "workshop-none-en-1280");
        page.locator("a[href='/dialogues/workshop/new']").click();
        page.locator("details summary").nth(1).click();
        page.locator("#english").fill(DialogueOf.file().replace("next: t2", "next: t0"));
        assertThat(page.locator("#checked code").first()).hasText("turns t1");
        looksGood(page, "workshop-found-en-1280");
        page.locator("#english").fill(DialogueOf.file());
        page.locator("button[value=PLAY_ENGLISH]").click();
        assertThat(page.locator("#try .reply")).hasCount(3);
        page.locator("#try .reply").first().click();
        assertThat(page.locator("#try .lines__mine")).hasCount(1);
        assertThat(page.locator("#try .now__her")).isFocused();
        looksGood(page, "workshop-try-en-1280");
        page.locator("#english")
                .fill(DialogueOf.file().replace("You are late.", "So late.").replace("There you are.", "So late."));
        assertThat(page.locator("#try .lines__hers")).hasText("So late.");
        assertThat(page.locator("#english")).isFocused();
        page.locator("#words").fill("I can see that this cost you time.");
        page.locator("#try .actions button").click();
        assertThat(page.locator("#try .lines__mine")).hasCount(2);
        page.locator("button[value=KEEP]").click();
        page.waitForURL("**/dialogues/workshop");
        looksGood(page, "workshop-en-1280");
        page.navigate("/dialogues");
        assertThat(page.locator(".people h2").last()).hasText("Late again");
    }

    @Test
    void a_dutch_trainer_writes_one_on_a_phone_in_the_dark_and_without_javascript() {
        var me = people.begin();
        var page = people.today(visitor().inTheDark(), me);
        var broken = DialogueOf.file().replaceFirst("role: client", "role: klant");

        page.navigate("/dialogues/workshop/new");
        page.locator("#dutch").fill(broken);
        assertThat(page.locator("#checked .findings")).containsText("person, role “klant” kan hier niet.");
        looksGood(page, "workshop-found-dark-nl-390");
        page.locator("#dutch").fill(DialogueOf.file());
        page.locator("button[value=PLAY_DUTCH]").click();
        page.locator("#try .reply").first().click();
        assertThat(page.locator("#try .lines__mine")).hasCount(1);
        looksGood(page, "workshop-try-dark-nl-390");

        var plain = people.today(visitor().withoutJavaScript(), me);
        plain.navigate("/dialogues/workshop/new?from=caller");
        plain.locator("button[value=PLAY_DUTCH]").click();
        plain.locator("#try .reply").first().click();
        plain.locator("#words").fill("Ik hoor dat je schrikt. Wat heb je nu nodig?");
        plain.locator("#try .actions button").click();
        assertThat(plain.locator("#try .lines__mine")).hasCount(2);
        picture(plain, "workshop-try-plain-nl-390");
    }

    private Page rehearse(Visitor visitor, Me me, String as, String opening) {
        var page = people.today(visitor, me);

        page.navigate("/guides/irritation");
        page.locator("a[href='/rehearsals/irritation']").click();
        looksGood(page, "rehearsal-" + as);
        page.locator("form.form button").click();
        assertThat(page.locator(".field__error")).isVisible();
        page.locator("textarea").fill(opening);
        page.locator("form.form button").click();
        assertThat(page.locator(".reply")).hasCount(3);
        looksGood(page, "rehearsal-reaction-" + as);
        page.locator(".reply").first().click();
        page.locator("textarea").fill(opening);
        page.locator("form.form button").click();
        page.locator(".reply").last().click();
        assertThat(page.locator("#over")).isVisible();
        looksGood(page, "rehearsal-over-" + as);
        return page;
    }
}

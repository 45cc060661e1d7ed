package nl.peil;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The very first visit, before anybody has an account.
@PeilWalk(fresh = true)
class DoorWalk extends Walk {

    @Test
    void whoever_starts_peil_for_the_first_time_is_led_to_the_first_run() {
        for (var newcomer : new Visitor[] {
            visitor(), visitor().onDesktop().inEnglish(), visitor().inTheDark()
        }) {
            isForEveryone(led(newcomer));
        }
        led(visitor().withoutJavaScript()); // axe is a script itself
    }

    private static Page led(Visitor newcomer) {
        var page = newcomer.opens("/");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/first-run"));
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    @Test
    void a_link_that_opens_nothing_gives_nothing_away() {
        var page = visitor().expecting(404).expecting(410).opens("/l/evaluation/invented");

        assertThat(page.locator("h1")).isVisible();
        isForEveryone(page);
        picture(page, "link-closed");
    }
}

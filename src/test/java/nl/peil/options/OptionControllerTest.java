package nl.peil.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import nl.peil.PeilModuleTest;
import nl.peil.platform.Language;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PeilModuleTest
class OptionControllerTest {

    @Autowired
    Options options;

    @Autowired
    MockMvc browser;

    @Test
    void whoever_comes_may_read_every_option_in_both_languages() throws Exception {
        for (var language : Language.ALL) {
            for (var option : options.all(language)) {
                browser.perform(get("/options/" + option.id()).locale(language))
                        .andExpect(status().isOk())
                        .andExpect(content().string(Matchers.containsString("lang=\"" + language + "\"")))
                        .andExpect(content().string(Matchers.not(Matchers.containsString("??"))));
            }
        }
    }

    @Test
    void nothing_is_kept_of_who_reads_it() throws Exception {
        for (var path : new String[] {"/options", "/options?wants=STOP&funding=PGB&member=YES", "/options/talk"}) {
            var visit = browser.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andReturn();
            assertThat(visit.getRequest().getSession(false)).as(path).isNull();
        }
    }

    @Test
    void every_option_is_a_link_on_the_overview_whatever_she_answered() throws Exception {
        for (var path : new String[] {"/options", "/options?wants=BE_HEARD&funding=OTHERS&member=NO"}) {
            for (var option : options.all(Language.DUTCH)) {
                browser.perform(get(path))
                        .andExpect(content().string(Matchers.containsString("href=\"/options/" + option.id())));
            }
        }
    }

    @Test
    void an_address_that_was_copied_badly_shows_the_overview() throws Exception {
        browser.perform(get("/options?wants=%3Cscript%3E&funding=&member=maybe"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString("id=\"first\""))));
    }

    @Test
    void she_reads_it_in_the_language_she_chose() throws Exception {
        browser.perform(get("/options").locale(Locale.of("nl")).cookie(new Cookie("peil-lang", "en")))
                .andExpect(content().string(Matchers.containsString("Your options")));
    }

    @Test
    void one_that_doesn_t_exist_is_a_friendly_page() throws Exception {
        browser.perform(get("/options/no-such"))
                .andExpect(status().isNotFound())
                .andExpect(cookie().doesNotExist("peil"));
    }
}

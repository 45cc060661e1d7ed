package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import nl.peil.PeilModuleTest;
import nl.peil.confidential.LineScripts.Script;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@PeilModuleTest
class LineScriptsTest {

    @Autowired
    LineScripts scripts;

    @Autowired
    LineFixture given;

    @Autowired
    PracticeFixture people;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvcTester browser;

    @Test
    void every_script_is_told_with_the_hash_of_what_is_served() throws Exception {
        for (var script : scripts.getWorker()) served(script);
        var map = json.readTree(scripts.getImportMap());
        assertThat(map.get("imports").propertyNames()).contains("line/crypter", "line/client", "line/desk");
        for (var one : map.get("integrity").properties()) {
            served(new Script(one.getKey(), one.getValue().asString()));
        }
    }

    private void served(Script script) throws Exception {
        var file = browser.get().uri(script.src()).exchange();

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(script.integrity())
                .isEqualTo("sha384-" + hash("SHA-384", file.getResponse().getContentAsByteArray()));
    }

    @Test
    void the_page_holds_the_map_that_the_policy_lets_through_and_loads_nothing_from_elsewhere() throws Exception {
        var owner = people.begin();
        var page = browser.get().uri("/line/" + given.open(owner, owner)).exchange();

        var text = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).contains("<script type=\"importmap\">" + scripts.getImportMap() + "</script>");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("'sha256-" + hash("SHA-256", scripts.getImportMap().getBytes(StandardCharsets.UTF_8)) + "'")
                .doesNotContain("http", "'unsafe-inline'", "'unsafe-eval'");
    }

    @Test
    void nothing_that_an_owner_types_ends_the_block_that_a_script_reads() {
        assertThat(new LineData(json).of(java.util.Map.of("words", "</script><script>alert(1)</script>")))
                .doesNotContain("<")
                .contains("\\u003c/script>");
    }

    private static String hash(String algorithm, byte[] content) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(content));
    }
}

package nl.peil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What Thymeleaf lets pass in silence, or only tells whoever opens the page.
class TemplatesTest {

    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern REPLACED_ON_CONDITION = Pattern.compile("\\sth:(if|unless|each|case|with)=");
    private static final Pattern TYPE_IN_ARGUMENTS = Pattern.compile("~\\{[^\"]*T\\([a-z]");
    private static final Pattern SESSION = Pattern.compile("\\$\\{[^}]*(?<![\\w.'#])session\\.");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son[a-z]+=|<script(?! type=\"(?:importmap|application/json)\")(?![^>]*src=)");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    /// The fragment takes the tag's place before its condition is read.
    @ParameterizedTest
    @MethodSource("templates")
    void no_condition_stands_on_a_tag_that_is_replaced(Path template) throws IOException {
        var replaced = TAG.matcher(Files.readString(template))
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains("th:replace=")
                        && REPLACED_ON_CONDITION.matcher(tag).find());

        assertThat(replaced).isEmpty();
    }

    /// The arguments of a fragment may not ask for a class; [nl.peil.platform.Forms] does.
    @ParameterizedTest
    @MethodSource("templates")
    void no_class_is_asked_for_in_the_arguments_of_a_fragment(Path template) throws IOException {
        assertThat(found(TYPE_IN_ARGUMENTS, template)).isEmpty();
    }

    /// The security policy of every page forbids it; what is made into a PDF carries its own.
    @ParameterizedTest
    @MethodSource("templates")
    void no_style_and_no_script_stands_in_a_page(Path template) throws IOException {
        if (template.endsWith("paper.html")) return;

        assertThat(found(INLINE, template)).isEmpty();
    }

    /// What stands behind the page would be shown behind the page; a fragment of its own stands within.
    @ParameterizedTest
    @MethodSource("templates")
    void nothing_follows_the_page(Path template) throws IOException {
        assertThat(Files.readString(template).strip()).endsWith("</html>");
    }

    /// Thymeleaf reads `session` as what the server keeps about a visit, whatever the controller calls so.
    @ParameterizedTest
    @MethodSource("templates")
    void nothing_shown_is_called_session(Path template) throws IOException {
        assertThat(found(SESSION, template)).isEmpty();
    }

    private static List<String> found(Pattern pattern, Path template) throws IOException {
        return pattern.matcher(Files.readString(template))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

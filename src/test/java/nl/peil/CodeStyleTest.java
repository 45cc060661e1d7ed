package nl.peil;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// `mvn test -Dtest=CodeStyleTest -Dpeil.format=true` writes every file in the form this test asks for.
class CodeStyleTest {

    @Test
    void every_file_is_formatted() throws Exception {
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        var wrong = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                var formatted = formatted(formatter, file, source);
                if (formatted.equals(source)) continue;
                if (Boolean.getBoolean("peil.format")) Files.writeString(file, formatted);
                else wrong.add(file);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String formatted(Formatter formatter, Path file, String source) {
        try {
            return formatter.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new AssertionError(file + " can't be read", e);
        }
    }
}

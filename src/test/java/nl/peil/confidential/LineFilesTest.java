package nl.peil.confidential;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `mvn test -Dtest=LineFilesTest -Dpeil.files=true` writes the list anew.
class LineFilesTest {

    private static final Path FILE = Path.of("docs/confidential-line-files.txt");

    /// Anybody can hold what a server serves against this list.
    @Test
    void every_script_of_the_line_is_published_with_its_digest() throws IOException {
        var files = files();
        if (Boolean.getBoolean("peil.files")) Files.writeString(FILE, files);

        assertThat(Files.readString(FILE)).isEqualTo(files);
    }

    private static String files() throws IOException {
        try (var files = Files.list(LineBrowser.SCRIPTS)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .map(name -> LineBrowser.integrity(name) + "  " + name + "\n")
                    .collect(joining());
        }
    }
}

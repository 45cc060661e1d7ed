package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// `mvn test -Dtest=LineVectorsTest -Dpeil.vectors=true` writes the file anew. Whoever does has changed the
/// construction: what was sealed before opens no more.
class LineVectorsTest {

    static final Path FILE = Path.of("docs/confidential-line-vectors.json");

    @Test
    void whoever_follows_the_document_finds_the_published_values() throws IOException {
        var json = new JsonMapper();
        var found = LineVectors.all();
        if (Boolean.getBoolean("peil.vectors")) {
            Files.writeString(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsString(found) + "\n");
        }

        assertThat(found).isEqualTo(json.readTree(FILE));
    }
}

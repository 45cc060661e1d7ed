package nl.peil.development;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.peil.platform.Spreadsheet;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// A year of learning as a file for a spreadsheet.
@Component
class DevelopmentTable {

    private final MessageSource texts;

    DevelopmentTable(MessageSource texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> file(DevelopmentPage log, Locale language) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("peil-development-" + log.year() + ".csv")
                                .build()
                                .toString())
                .body(Spreadsheet.write(lines(log, language), language));
    }

    private List<List<String>> lines(DevelopmentPage log, Locale language) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.of("day", "kind", "time", "name", "words")
                .map(column -> texts.getMessage("development.log." + column, null, language))
                .toList());
        for (var entry : log.entries().reversed()) {
            lines.add(List.of(
                    entry.day().toString(),
                    texts.getMessage("development.log.kind." + entry.kind(), null, language),
                    Hours.decimal(entry.hours(), language),
                    entry.title(),
                    entry.words() == null ? "" : entry.words()));
        }
        return lines;
    }
}

package nl.peil.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// A table as a spreadsheet saves it (CSV, RFC 4180), separated by commas or by semicolons.
public final class Spreadsheet {

    /// By which a spreadsheet sees that this is UTF-8.
    private static final char MARK = '\uFEFF';

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Spreadsheet() {}

    /// Is told every line that isn't empty.
    @FunctionalInterface
    public interface Reader {
        void line(long number, List<String> fields);
    }

    /// UTF-8, or what a spreadsheet on Windows writes.
    public static String text(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Reads as far as it can.
    ///
    /// @return false when a quotation mark isn't closed
    public static boolean read(String text, Reader reader) {
        try (var rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            rows.forEach(row -> {
                if (!row.getFields().stream().allMatch(String::isBlank))
                    reader.line(row.getStartingLineNumber(), row.getFields());
            });
            return true;
        } catch (CsvParseException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As a file that a spreadsheet opens, all quoted. What a person typed stays text: a field that a spreadsheet would
    /// take for a formula gets an apostrophe in front (OWASP, CSV injection).
    public static byte[] write(List<List<String>> lines, Locale language) {
        var text = new StringWriter();
        text.append(MARK);
        try (var rows = CsvWriter.builder()
                .fieldSeparator(language.getLanguage().equals("nl") ? ';' : ',')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (var line : lines) {
                rows.writeRecord(line.stream().map(Spreadsheet::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String field) {
        return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    /// A Dutch spreadsheet separates by semicolons, since its numbers have commas.
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count()
                        > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}

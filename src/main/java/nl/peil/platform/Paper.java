package nl.peil.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Puts a template on paper, in the language and the letters of Peil.
@Component
public class Paper {

    private final ITemplateEngine templates;

    Paper(ITemplateEngine templates) {
        this.templates = templates;
    }

    /// As a file to keep, shown by the browser where it can.
    ///
    /// @param name of the file, without an end, and with nothing in it that tells about anybody
    /// @param model what the template shows, under this name
    public ResponseEntity<byte[]> file(String name, String template, Locale language, String as, Object model) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(of(template, language, as, model));
    }

    public byte[] of(String template, Locale language, String as, Object model) {
        var context = new Context(language);
        context.setVariable(as, model);
        var bytes = new ByteArrayOutputStream();
        try {
            var page = new PdfRendererBuilder();
            font(page, "SourceSans3-Regular", "Source Sans", 400);
            font(page, "SourceSans3-SemiBold", "Source Sans", 600);
            font(page, "SourceSerif4-SemiBold", "Source Serif", 600);
            page.withHtmlContent(templates.process(template, context), null);
            page.withProducer("Peil");
            page.toStream(bytes);
            page.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder page, String file, String family, int weight) {
        page.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("fonts/" + file + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

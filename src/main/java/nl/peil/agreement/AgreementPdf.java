package nl.peil.agreement;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Puts an agreement on paper: one page to hang on the fridge, in the client's language.
@Component
class AgreementPdf {

    private final ITemplateEngine templates;

    AgreementPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /// As a file to keep, shown by the browser where it can.
    ResponseEntity<byte[]> file(AgreementPage agreement) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("peil-" + agreement.number() + ".pdf")
                                .build()
                                .toString())
                .body(of(agreement));
    }

    byte[] of(AgreementPage agreement) {
        var context = new Context(agreement.language());
        context.setVariable("agreement", agreement);
        var bytes = new ByteArrayOutputStream();
        try {
            var page = new PdfRendererBuilder();
            font(page, "SourceSans3-Regular", "Source Sans", 400);
            font(page, "SourceSans3-SemiBold", "Source Sans", 600);
            font(page, "SourceSerif4-SemiBold", "Source Serif", 600);
            page.withHtmlContent(templates.process("agreement/paper", context), null);
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

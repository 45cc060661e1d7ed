package nl.peil.agreement;

import static nl.peil.agreement.TrialFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.agreement.AgreementPage.Step;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
class AgreementPdfTest {

    @Autowired
    AgreementPdf paper;

    @Test
    void an_agreement_fits_on_one_page_and_can_be_read_aloud_names_from_everywhere_included() throws IOException {
        var pdf = paper.of(agreement(Language.DUTCH));

        try (var document = Loader.loadPDF(keep(pdf, "paper-nl"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Zo werken wij samen",
                            "Ayşe Żółć-Demir",
                            "Ineke Gül-Łaska",
                            "Elke sessie begint met een lijstje",
                            "Bevestigd op 3 mei 2026",
                            "Na elke sessie vullen we allebei");
        }
    }

    @Test
    void it_speaks_the_client_s_language() throws IOException {
        var pdf = paper.of(agreement(Language.ENGLISH));

        try (var document = Loader.loadPDF(keep(pdf, "paper-en"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("How we work together", "Confirmed on 3 May 2026");
        }
    }

    private static AgreementPage agreement(Locale language) {
        var at = NOW.atZone(ZoneId.of("Europe/Amsterdam"));
        return new AgreementPage(
                new CollaborationId(UUID.randomUUID()),
                new AgreementId(UUID.randomUUID()),
                1,
                "Ayşe Żółć-Demir",
                "Ineke Gül-Łaska",
                language,
                new Terms(
                        "Rust in de keuken, en de administratie op orde",
                        List.of(
                                "Elke sessie begint met een lijstje van drie punten. Halverwege kijken we of het nog"
                                        + " klopt.",
                                "Ineke neemt de leiding en zegt wat we gaan doen. Ayşe kan altijd stop zeggen. Dan"
                                        + " stoppen we meteen.",
                                "Er is geen huiswerk. Wil Ayşe toch iets proberen, dan is het iets van tien minuten."
                                        + " Het mag ook mislukken.",
                                "Is er iets lastigs? Dan vraagt Ineke eerst of het een goed moment is, en begint met"
                                        + " wat er al gelukt is.",
                                "Elke sessie begint met een kwartier rustig praten. Daarna gaan we aan de slag.",
                                "Schuurt er iets, ook iets kleins? Dan zeggen we het dezelfde dag. Dat mag ook in een"
                                        + " berichtje."),
                        3,
                        3,
                        "Na een sessie vullen we allebei kort in hoe het ging. Ayşe kiest zelf wat Ineke daarvan"
                            + " leest. We zien elkaars antwoord pas als we allebei klaar zijn, of als de afgesproken"
                            + " wachttijd voorbij is. Verder leest niemand mee.",
                        "Ieder van ons kan op elk moment stoppen. Wie wil stoppen, zegt dat in een gesprek of een"
                                + " bericht. We sluiten het samen af, ook als er nog werk ligt. Is er een contract, dan"
                                + " geldt de opzegtermijn die daarin staat."),
                1,
                Step.MADE,
                at,
                at,
                at,
                null,
                null,
                List.of());
    }

    /// Kept to be looked at.
    private static byte[] keep(byte[] pdf, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".pdf"), pdf);
        return pdf;
    }
}

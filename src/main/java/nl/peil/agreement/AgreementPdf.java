package nl.peil.agreement;

import nl.peil.platform.Paper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Puts an agreement on paper: one page to hang on the fridge, in the client's language.
@Component
class AgreementPdf {

    private final Paper paper;

    AgreementPdf(Paper paper) {
        this.paper = paper;
    }

    ResponseEntity<byte[]> file(AgreementPage agreement) {
        return paper.file(
                "peil-" + agreement.number(), "agreement/paper", agreement.language(), "agreement", agreement);
    }

    byte[] of(AgreementPage agreement) {
        return paper.of("agreement/paper", agreement.language(), "agreement", agreement);
    }
}

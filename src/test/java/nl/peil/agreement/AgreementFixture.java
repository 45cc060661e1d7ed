package nl.peil.agreement;

import static nl.peil.agreement.TrialFixture.NOW;

import java.util.List;
import java.util.UUID;
import nl.peil.agreement.Agreement.Reply;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;

/// Builds an agreement the way it comes to be: through its own methods.
final class AgreementFixture {

    private Agreement agreement = Agreement.of(
            new AgreementId(Uuids.next()),
            new CollaborationId(UUID.randomUUID()),
            new Tenant(UUID.randomUUID()),
            1,
            terms(),
            NOW);

    static AgreementFixture anAgreement() {
        return new AgreementFixture();
    }

    static Terms terms() {
        return new Terms(
                "Rust in de keuken en de administratie",
                List.of("Elke sessie begint met een lijstje van drie punten.", "Huiswerk is klein: tien minuten."),
                2,
                3,
                "Wat je invult, lees jij en je organizer.",
                "Ieder van ons kan stoppen.");
    }

    AgreementFixture confirmed(Side side) {
        agreement = ((Reply.Noted) agreement.confirm(side, side == Side.CLIENT ? "Anna" : "Ineke", NOW)).agreement();
        return this;
    }

    AgreementFixture wished(String words) {
        agreement = ((Reply.Noted) agreement.wish(words)).agreement();
        return this;
    }

    Agreement build() {
        return agreement;
    }
}

package nl.peil.agreement;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Panel;
import nl.peil.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where they are with what they expect and agree, and what comes next.
@Component
class AgreementPanel implements Panel {

    private final Collaborations collaborations;
    private final JdbcClient db;

    AgreementPanel(Collaborations collaborations, JdbcClient db) {
        this.collaborations = collaborations;
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> of(CollaborationId collaboration) {
        var client = collaborations.recipient(collaboration).name();
        return Optional.of(new View(10, "agreement/panel", facts(collaboration).line(collaboration, client)));
    }

    private Facts facts(CollaborationId collaboration) {
        return db.sql("""
            select exists (
                       select from expectation where collaboration = :collaboration and answered is not null)
                       as answered,
                   coalesce(newest.number, 0) as number, newest.wish is not null as wished,
                   newest.organizer_at is not null as organizer, newest.client_at is not null as client
            from (values (1)) one left join (
                select number, wish, organizer_at, client_at from agreement
                where collaboration = :collaboration order by number desc limit 1) newest on true
            """)
                .param("collaboration", collaboration.value())
                .query(Rows.as(Facts.class))
                .single();
    }

    /// @param number of the newest version, 0 without one
    record Facts(boolean answered, int number, boolean wished, boolean organizer, boolean client) {

        PanelLine line(CollaborationId id, String name) {
            if (number == 0) {
                return new PanelLine(
                        id, "agreement", answered ? "answered" : "ask", List.of(name), "expectations", answered);
            }
            return new PanelLine(id, "agreement", state(), List.of(name), "agreement", wished || !organizer);
        }

        private String state() {
            if (wished) return "wished";
            if (organizer && client) return "made";
            return organizer ? "client" : "confirm";
        }
    }
}

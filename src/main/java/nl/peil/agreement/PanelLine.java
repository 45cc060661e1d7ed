package nl.peil.agreement;

import java.util.List;
import nl.peil.collaboration.CollaborationId;

/// One thing about agreements on a collaboration's page: where it stands, and where to go on. For the template
/// `agreement/panel`.
///
/// @param subject `agreement`, `trial` or `rhythm`: names the title
/// @param state a message key under the subject: the line, and under `.action` the words to go on
/// @param filled what the line tells of, in order
/// @param path under the collaboration's page
/// @param needsYou whether it waits for the organizer
record PanelLine(
        CollaborationId collaboration,
        String subject,
        String state,
        List<Object> filled,
        String path,
        boolean needsYou) {

    public String line() {
        return "agreement.panel." + subject + "." + state;
    }

    public String url() {
        return "/collaborations/" + collaboration.value() + "/" + path;
    }

    public Object[] arguments() {
        return filled.toArray();
    }
}

package nl.peil.agreement;

import java.util.Locale;
import nl.peil.collaboration.Header;
import nl.peil.practice.Practices;

/// Who the two are, as texts for both of them call them, and the language that those are in: the client's.
record Names(String client, String organizer, Locale language) {

    static Names of(Header header, Practices practices) {
        return new Names(
                header.client(),
                practices.nameOf(header.organizer()),
                header.recipient().language());
    }
}

package nl.peil.confidential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.peil.platform.Id;

/// A case; made by a browser, version 4, so that it tells no time.
record CaseId(@JsonValue UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CaseId {}
}

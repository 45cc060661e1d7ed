package nl.peil.confidential;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a script is told by its page, so that nothing that somebody typed ends the block that it stands in.
@Component
class LineData {

    private final JsonMapper json;

    LineData(JsonMapper json) {
        this.json = json;
    }

    String of(Object told) {
        return json.writeValueAsString(told).replace("<", "\\u003c");
    }
}

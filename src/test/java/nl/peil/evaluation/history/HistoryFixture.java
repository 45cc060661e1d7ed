package nl.peil.evaluation.history;

import java.nio.charset.StandardCharsets;
import nl.peil.practice.Me;
import org.springframework.stereotype.Component;

/// Brings a file of the past in, at once.
@Component
public class HistoryFixture {

    private final Histories histories;
    private final HistoryImport imports;

    HistoryFixture(Histories histories, HistoryImport imports) {
        this.histories = histories;
        this.imports = imports;
    }

    public void bringIn(Me me, String file) {
        me.tenant().run(() -> {
            var id = histories.keep(me.organizer(), "past.csv", file.getBytes(StandardCharsets.UTF_8));
            histories.begin(id, me.organizer());
            imports.run(id);
        });
    }
}

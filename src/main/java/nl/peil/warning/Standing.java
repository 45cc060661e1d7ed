package nl.peil.warning;

import nl.peil.evaluation.Item;
import nl.peil.warning.engine.Kind;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;

/// How a bucket stands, by no more than the organizer may read now.
///
/// @param percent of a full bucket, 0 or more
/// @param over whether that is over the rim
/// @param kind what the strain is like; nothing while the bucket is less than half full
/// @param about the one of the five it is about, when one stands out
/// @param apart whether the two have come to see it differently
public record Standing(
        int percent,
        boolean over,
        @Nullable Kind kind,
        @Nullable Item about,
        boolean apart) {

    static Standing of(Reading reading) {
        return new Standing(
                reading.percent(),
                reading.alert(),
                reading.kind(),
                reading.about() == null ? null : item(reading.about()),
                reading.apart());
    }

    /// The message key of a sentence about it; the client's name is its {0}.
    public String says() {
        return "warning.bucket.says." + (over ? "OVER" : percent == 0 ? "EMPTY" : kind == null ? "LOW" : "HALF");
    }

    /// The engine has names of its own for the five: it runs without the rest of Peil.
    static Item item(nl.peil.warning.engine.Item item) {
        return Item.valueOf(item.name());
    }
}

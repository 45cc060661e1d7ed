package nl.peil.referral;

import java.util.List;
import java.util.Locale;
import nl.peil.practice.Axis;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Reason;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Says in plain words what speaks for somebody.
@Component
public class ReasonWords {

    private static final int MIDDLE = 3;

    private final MessageSource messages;

    ReasonWords(MessageSource messages) {
        this.messages = messages;
    }

    /// A short sentence for each. How far it is, is only said of the nearest: the kilometres stand beside her place.
    public List<String> of(Need need, List<Reason> reasons, Locale language) {
        return reasons.stream()
                .filter(reason -> !(reason instanceof Reason.Near))
                .map(reason -> of(need, reason, language))
                .toList();
    }

    private String of(Need need, Reason reason, Locale language) {
        return switch (reason) {
            case Reason.Knows(var specialism) ->
                said(language, "referral.reason.knows", said(language, "referral.about." + specialism));
            case Reason.AtHomeWith(var household) ->
                said(language, "referral.reason.home", said(language, "referral.about." + household));
            case Reason.SameStyle(int axis) ->
                said(
                        language,
                        "referral.axis." + Axis.values()[axis] + "."
                                + side(need.style().at(axis)));
            case Reason.Near(int kilometres) -> far(kilometres, language);
            case Reason.Nearest _ -> said(language, "referral.reason.nearest");
            case Reason.Careful _ -> said(language, "referral.reason.careful");
        };
    }

    /// *ongeveer 12 km*
    public String far(long kilometres, Locale language) {
        return said(language, "referral.far", kilometres);
    }

    /// The end of an axis that a point is nearest to.
    static String side(int point) {
        return point < MIDDLE ? "left" : point > MIDDLE ? "right" : "middle";
    }

    private String said(Locale language, String key, Object... with) {
        return messages.getMessage(key, with, language);
    }
}

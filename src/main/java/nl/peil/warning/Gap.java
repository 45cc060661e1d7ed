package nl.peil.warning;

import nl.peil.agreement.StyleGap;
import nl.peil.evaluation.Item;
import nl.peil.practice.Axis;

/// What two people differed in when they began, to be asked about again now that there is a worry about the
/// same thing.
///
/// @param item the one of the five that it would show in
public record Gap(String client, Item item, StyleGap was) {

    static Gap of(String client, StyleGap gap) {
        return new Gap(client, itemOf(gap.axis()), gap);
    }

    /// In which of the five a difference on an axis would show. Each in one only, the one whose question
    /// comes closest to its words, so that nobody is asked the same twice. `EXPERTISE` has none: what
    /// somebody knows isn't a matter of taste.
    static Item itemOf(Axis axis) {
        return switch (axis) {
            // A plan, or seeing each time: is it clear what we do?
            case STRUCTURE -> Item.STRUCTURE;
            // Who leads: does she get direction enough, and not too much?
            case LEAD -> Item.DIRECTION;
            // First talk or first do: in which order do we do it? What we do it for is another question.
            case START -> Item.STRUCTURE;
            // Something to do in between: does it bring her to what she wants, at her own pace?
            case HOMEWORK -> Item.GOALS;
            // Gently or straight away: does what is said come across, and can she say it too?
            case DIRECTNESS -> Item.HEARD;
        };
    }
}

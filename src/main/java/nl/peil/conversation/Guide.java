package nl.peil.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.peil.practice.Address;

/// Something to hold on to in a hard talk: how to begin, what to say, what to do when it goes otherwise.
///
/// @param when the moment that asks for it
/// @param goal what is there after the talk that wasn't before
/// @param minutes that the talk takes
/// @param prepare questions to oneself
/// @param phrases to say as they stand
public record Guide(
        int number,
        String id,
        Reader reader,
        String title,
        String when,
        String goal,
        int minutes,
        Fits fits,
        List<String> prepare,
        Opening opening,
        List<Step> steps,
        List<String> phrases,
        List<Reaction> reactions,
        List<String> end,
        List<String> pitfalls,
        List<String> after,
        Set<Source> sources) {

    /// Who it is for.
    public enum Reader {
        @JsonProperty("organizer")
        ORGANIZER,
        @JsonProperty("client")
        CLIENT
    }

    /// Where in a collaboration.
    public enum Moment {
        @JsonProperty("start")
        START,
        @JsonProperty("underway")
        UNDERWAY,
        @JsonProperty("end")
        END
    }

    /// What it is about.
    public enum About {
        @JsonProperty("agreements")
        AGREEMENTS,
        @JsonProperty("friction")
        FRICTION,
        @JsonProperty("stuck")
        STUCK,
        @JsonProperty("leaving")
        LEAVING,
        @JsonProperty("silence")
        SILENCE
    }

    /// How it is between the two.
    public enum Mood {
        @JsonProperty("calm")
        CALM,
        @JsonProperty("tense")
        TENSE,
        @JsonProperty("angry")
        ANGRY
    }

    /// The method behind it.
    public enum Source {
        @JsonProperty("rogers")
        ROGERS,
        @JsonProperty("oars")
        OARS,
        @JsonProperty("i-message")
        I_MESSAGE,
        @JsonProperty("repair")
        REPAIR,
        @JsonProperty("metacommunication")
        METACOMMUNICATION,
        @JsonProperty("feedback")
        FEEDBACK,
        @JsonProperty("preferences")
        PREFERENCES,
        @JsonProperty("direction")
        DIRECTION
    }

    public record Fits(Set<Moment> moment, Set<About> about, Set<Mood> mood) {}

    /// The first sentence out loud, in three tones.
    public record Opening(String gentle, String plain, String direct) {}

    /// @param why one sentence
    /// @param say one sentence to say out loud
    public record Step(@JsonProperty("do") String what, String why, String say) {}

    /// A likely reaction, and what to do then.
    public record Reaction(String when, String then, String say) {}

    /// As this practice speaks to its clients.
    Guide in(Address address) {
        UnaryOperator<String> said = address::in;
        return new Guide(
                number,
                id,
                reader,
                said.apply(title),
                said.apply(when),
                said.apply(goal),
                minutes,
                fits,
                each(prepare, said),
                new Opening(said.apply(opening.gentle), said.apply(opening.plain), said.apply(opening.direct)),
                steps.stream()
                        .map(step -> new Step(said.apply(step.what), said.apply(step.why), said.apply(step.say)))
                        .toList(),
                each(phrases, said),
                reactions.stream()
                        .map(one -> new Reaction(said.apply(one.when), said.apply(one.then), said.apply(one.say)))
                        .toList(),
                each(end, said),
                each(pitfalls, said),
                each(after, said),
                sources);
    }

    private static List<String> each(List<String> texts, UnaryOperator<String> said) {
        return texts.stream().map(said).toList();
    }
}

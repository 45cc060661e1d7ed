package nl.peil.options;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Something that an unhappy client can do.
///
/// @param number its place: what asks least of her comes first
/// @param need what she needs for it
/// @param whoKnows who will know when she does this
/// @param next what happens then
/// @param limits what it doesn't do
/// @param first one thing to do today
/// @param say what she can say or send as it stands
/// @param calls numbers for when it can't wait; an option that has some stands on top of every page
/// @param see what goes with it
/// @param checkedOn when the facts in it were last looked up
record Option(
        int number,
        String id,
        String title,
        String forWhom,
        List<String> need,
        String cost,
        String time,
        String whoKnows,
        List<String> next,
        @JsonProperty("not") String limits,
        String first,
        String say,
        List<Call> calls,
        Fits fits,
        List<String> see,
        List<String> sources,
        LocalDate checkedOn) {

    /// Who pays the organizer.
    enum Funding {
        @JsonProperty("self")
        SELF,
        @JsonProperty("pgb")
        PGB,
        @JsonProperty("others")
        OTHERS,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /// Whether the organizer is a member of an association.
    enum Member {
        @JsonProperty("member")
        YES,
        @JsonProperty("no-member")
        NO,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /// What she would like.
    enum Want {
        @JsonProperty("better")
        BETTER,
        @JsonProperty("someone-else")
        SOMEONE_ELSE,
        @JsonProperty("stop")
        STOP,
        @JsonProperty("be-heard")
        BE_HEARD,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /// The answers that it is especially for. A question that makes no difference to it has none.
    record Fits(Set<Funding> funding, Set<Member> member, Set<Want> wants) {}

    /// @param number as it is read; [#dial] is how a phone wants it
    record Call(String name, String number) {

        public String dial() {
            return number.replaceAll("\\D", "");
        }
    }

    /// Every text that is read.
    Stream<String> texts() {
        return Stream.of(
                        Stream.of(title, forWhom, cost, time, whoKnows, limits, first, say),
                        need.stream(),
                        next.stream(),
                        calls.stream().map(Call::name))
                .flatMap(part -> part);
    }
}

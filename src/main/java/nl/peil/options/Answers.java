package nl.peil.options;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.options.Option.Fits;
import nl.peil.options.Option.Funding;
import nl.peil.options.Option.Member;
import nl.peil.options.Option.Want;
import org.jspecify.annotations.Nullable;

/// What somebody told about her situation, as far as she wanted to. The address of the page holds it, and nothing else
/// does.
record Answers(
        @Nullable Funding funding,

        @Nullable Member member,

        @Nullable Want wants) {

    private static final int WANTS = 4;
    private static final int FUNDING = 2;

    /// What isn't an answer to the question is no answer: an address may have been copied by hand.
    static Answers of(@Nullable String funding, @Nullable String member, @Nullable String wants) {
        return new Answers(one(Funding.values(), funding), one(Member.values(), member), one(Want.values(), wants));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// Whether an option is for her. What she wants decides; as long as she doesn't say, the rest does.
    boolean ask(Fits fits) {
        return wants == null ? weight(fits) > 0 : fits.wants().contains(wants);
    }

    /// How much of what she told an option is especially for.
    int weight(Fits fits) {
        return (wants != null && fits.wants().contains(wants) ? WANTS : 0)
                + (funding != null && fits.funding().contains(funding) ? FUNDING : 0)
                + (member != null && fits.member().contains(member) ? 1 : 0);
    }

    /// Why an option is for her: the keys of sentences, what she wants first.
    List<String> reasons(Fits fits) {
        return Stream.of(
                        wants != null && fits.wants().contains(wants) ? "options.because.wants." + wants : null,
                        funding != null && fits.funding().contains(funding)
                                ? "options.because.funding." + funding
                                : null,
                        member != null && fits.member().contains(member) ? "options.because.member." + member : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What links take along, so that nobody has to answer twice.
    public String query() {
        var given = Stream.of(said("funding", funding), said("member", member), said("wants", wants))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
        return given.isEmpty() ? "" : "?" + given;
    }

    private static @Nullable String said(String question, @Nullable Enum<?> answer) {
        return answer == null ? null : question + "=" + answer.name();
    }
}

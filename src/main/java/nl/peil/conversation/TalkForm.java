package nl.peil.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/// What they agreed, as it is typed: up to three lines, of which those without words count for nothing.
record TalkForm(@Valid @Nullable List<Line> lines) {

    static final int LINES = 3;

    record Line(
            Agreed.@Nullable Who who,

            @Size(max = Agreed.MOST_WORDS, message = "{conversation.bump.agreed.long}") @Nullable
            String what,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {}

    TalkForm {
        var all = new ArrayList<Line>(lines == null ? List.of() : lines);
        while (all.size() < LINES) all.add(new Line(Agreed.Who.BOTH, null, null));
        lines = List.copyOf(all.subList(0, LINES));
    }

    static TalkForm empty() {
        return new TalkForm(null);
    }

    /// Who can take something on.
    public Agreed.Who[] people() {
        return Agreed.Who.values();
    }

    void check(BindingResult errors) {
        if (!errors.hasErrors() && agreed().isEmpty()) {
            errors.rejectValue("lines[0].what", "conversation.bump.agreed.missing");
        }
    }

    List<Agreed> agreed() {
        return java.util.Objects.requireNonNull(lines).stream()
                .flatMap(line -> {
                    var what = Typed.orNothing(line.what());
                    var who = line.who() == null ? Agreed.Who.BOTH : line.who();
                    return what == null
                            ? java.util.stream.Stream.empty()
                            : java.util.stream.Stream.of(new Agreed(who, what, line.until()));
                })
                .toList();
    }
}

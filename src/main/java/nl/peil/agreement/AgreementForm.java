package nl.peil.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;

/// An agreement while the organizer is writing it.
///
/// @param id becomes the version's: the same form sent twice makes one
/// @param press which button was pressed: `add`, `remove-` and the line, `keep`, or `confirm`
record AgreementForm(
        AgreementId id,

        @NotBlank(message = "{agreement.write.purpose.missing}") @Size(max = 300, message = "{agreement.write.long}")
        String purpose,

        @Size(max = 30, message = "{agreement.write.lines.many}")
        List<@Size(max = 400, message = "{agreement.write.long}") String> lines,

        @Pattern(regexp = "\\d{1,2}", message = "{agreement.write.trial.wrong}")
        String trialSessions,

        @Pattern(regexp = "[1-7]", message = "{agreement.write.patience.wrong}")
        String patience,

        @NotBlank(message = "{agreement.write.ending.missing}") @Size(max = 1000, message = "{agreement.write.long}")
        String ending,

        String press) {

    AgreementForm {
        id = Objects.requireNonNullElseGet(id, () -> new AgreementId(Uuids.next()));
        purpose = Objects.requireNonNullElse(purpose, "");
        // Open to the binder, which fills it line by line.
        lines = lines == null ? new ArrayList<>() : new ArrayList<>(lines);
        lines.replaceAll(line -> Objects.requireNonNullElse(line, ""));
        trialSessions = Objects.requireNonNullElse(trialSessions, "0");
        patience = Objects.requireNonNullElse(patience, "");
        ending = Objects.requireNonNullElse(ending, "");
        press = Objects.requireNonNullElse(press, "");
    }

    /// With an empty line at the end, to add one's own.
    static AgreementForm of(Terms terms) {
        return new AgreementForm(
                        new AgreementId(Uuids.next()),
                        terms.purpose(),
                        terms.lines(),
                        String.valueOf(terms.trialSessions()),
                        String.valueOf(terms.patience()),
                        terms.ending(),
                        "")
                .withEmptyLine();
    }

    boolean isStillWriting() {
        return press.equals("add") || press.startsWith("remove-");
    }

    /// As it is after a line was added or removed.
    AgreementForm next() {
        return press.equals("add") ? withEmptyLine() : without(press.substring("remove-".length()));
    }

    boolean confirms() {
        return !press.equals("keep");
    }

    Terms terms(String readers) {
        return new Terms(
                purpose.strip(),
                lines,
                Integer.parseInt(trialSessions),
                Integer.parseInt(patience),
                readers,
                ending.strip());
    }

    private AgreementForm withEmptyLine() {
        var more = new ArrayList<>(lines);
        more.add("");
        return with(more);
    }

    private AgreementForm without(String line) {
        var fewer = new ArrayList<>(lines);
        if (line.matches("\\d{1,2}") && Integer.parseInt(line) < fewer.size()) fewer.remove(Integer.parseInt(line));
        return with(fewer);
    }

    private AgreementForm with(List<String> changed) {
        return new AgreementForm(id, purpose, changed, trialSessions, patience, ending, "");
    }

    /// For the page: whether a choice is the chosen one.
    public boolean isTrial(int sessions) {
        return trialSessions.equals(String.valueOf(sessions));
    }

    public boolean isPatience(int days) {
        return patience.equals(String.valueOf(days));
    }

    @Nullable
    Integer sessionsOrNothing() {
        return trialSessions.matches("\\d{1,2}") ? Integer.valueOf(trialSessions) : null;
    }
}

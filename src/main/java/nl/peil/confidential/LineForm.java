package nl.peil.confidential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.peil.notice.PhoneNumber;
import nl.peil.platform.Typed;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;

/// What an owner types about her practice's line.
///
/// @param confidants the accounts of those who read it
record LineForm(
        @NotBlank(message = "{confidential.settings.name.missing}")
        @Size(max = 100, message = "{confidential.settings.long}")
        String name,

        @NotBlank(message = "{confidential.settings.address.missing}")
        @Size(min = 3, max = 40, message = "{confidential.settings.address.wrong}")
        @Pattern(regexp = Line.ADDRESS, message = "{confidential.settings.address.wrong}")
        String address,

        @Size(max = 500, message = "{confidential.settings.long}")
        String words,

        String phone,
        @Nullable Integer keep,

        @NotEmpty(message = "{confidential.settings.confidants.missing}")
        Set<UUID> confidants) {

    LineForm {
        name = Typed.text(name).strip();
        address = Typed.text(address).toLowerCase(Locale.ROOT);
        words = Typed.text(words).strip();
        phone = Typed.text(phone);
        keep = keep != null && Line.DAYS.contains(keep) ? keep : Line.USUAL;
        confidants = confidants == null ? Set.of() : Set.copyOf(confidants);
    }

    static LineForm empty() {
        return new LineForm("", "", "", "", Line.USUAL, Set.of());
    }

    static LineForm of(Line line, Set<UUID> confidants) {
        return new LineForm(
                line.name(), line.address(), line.words(), Typed.text(line.phone()), line.keep(), confidants);
    }

    @Nullable
    String number() {
        return PhoneNumber.international(phone).orElse(null);
    }

    int days() {
        return keep == null ? Line.USUAL : keep;
    }

    Set<OrganizerId> readers() {
        return confidants.stream().map(OrganizerId::new).collect(Collectors.toUnmodifiableSet());
    }
}

package nl.peil.collaboration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import nl.peil.notice.PhoneNumber;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What an organizer types about a client.
///
/// @param id made when the form was shown, so that sending it twice makes one client
record ClientForm(
        @Nullable UUID id,

        @NotBlank(message = "{collaboration.client.name.missing}")
        @Size(max = 100, message = "{collaboration.too-long}")
        String name,

        @NotNull(message = "{collaboration.client.channel.missing}")
        Channel channel,

        @Nullable @Size(max = 30, message = "{collaboration.too-long}")
        String phone,

        @Nullable
        @Email(message = "{collaboration.client.email.wrong}")
        @Size(max = 254, message = "{collaboration.too-long}")
        String email,

        @NotBlank(message = "{collaboration.client.language.missing}")
        String language,

        @Nullable @Size(max = 100, message = "{collaboration.too-long}")
        String place,

        @Nullable @Size(max = 2000, message = "{collaboration.too-long}")
        String note) {

    static ClientForm empty(Locale language) {
        return new ClientForm(Uuids.next(), "", Channel.WHATSAPP, null, null, language.getLanguage(), null, null);
    }

    static ClientForm of(Client client) {
        var details = client.details();
        return new ClientForm(
                client.id().value(),
                details.name(),
                details.channel(),
                details.phone(),
                details.email(),
                details.language(),
                details.place(),
                details.note());
    }

    /// A channel is only of use with what it needs.
    void check(Errors errors) {
        var number = Typed.orNothing(phone);
        if (number != null && PhoneNumber.international(number).isEmpty()) {
            errors.rejectValue("phone", "collaboration.client.phone.wrong");
        } else if (channel != null && channel.needsPhone() && number == null) {
            errors.rejectValue("phone", "collaboration.client.phone.missing");
        }
        if (channel == Channel.EMAIL && Typed.orNothing(email) == null) {
            errors.rejectValue("email", "collaboration.client.email.missing");
        }
    }

    ClientDetails details() {
        var number = Typed.orNothing(phone);
        return new ClientDetails(
                name.strip(),
                channel,
                number == null ? null : PhoneNumber.international(number).orElseThrow(),
                Typed.orNothing(email),
                language,
                Typed.orNothing(place),
                Typed.orNothing(note));
    }
}

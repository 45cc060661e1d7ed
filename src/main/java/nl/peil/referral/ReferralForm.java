package nl.peil.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.peil.place.Place;
import nl.peil.place.Places;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import nl.peil.referral.matching.Trait.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What somebody asks for, typed while she is on the phone. Only the place is needed.
///
/// @param id made when the form was shown, so that sending it twice makes one referral
/// @param without names of colleagues, separated by commas
record ReferralForm(
        @Nullable UUID id,

        @NotBlank(message = "{referral.place.missing}") @Size(max = 100, message = "{referral.long.100}")
        String place,

        Set<Trait> specialisms,
        Set<Trait> households,
        Set<Trait> languages,
        Set<Trait> funding,
        Set<Trait> moments,
        @Nullable @Min(1) @Max(5) Integer structure,
        @Nullable @Min(1) @Max(5) Integer lead,
        @Nullable @Min(1) @Max(5) Integer start,
        @Nullable @Min(1) @Max(5) Integer homework,
        @Nullable @Min(1) @Max(5) Integer directness,

        @Size(max = 100, message = "{referral.long.100}") String name,
        @Size(max = 30, message = "{referral.phone.wrong}") String phone,

        @Pattern(regexp = Typing.EMAIL, message = "{referral.email.wrong}")
        @Size(max = 254, message = "{referral.email.wrong}")
        String email,

        @Size(max = 500, message = "{referral.without.long}")
        String without) {

    ReferralForm {
        place = Typed.text(place);
        specialisms = Ticks.chosen(specialisms);
        households = Ticks.chosen(households);
        languages = Ticks.chosen(languages);
        funding = Ticks.chosen(funding);
        moments = Ticks.chosen(moments);
        name = Typed.text(name);
        phone = Typed.text(phone);
        email = Typed.text(email);
        without = Typed.text(without);
    }

    static ReferralForm empty() {
        return new ReferralForm(
                Uuids.next(),
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                "");
    }

    /// @param leftOut the names of those who are left out
    static ReferralForm of(Referral referral, Stream<String> leftOut) {
        var call = referral.call();
        return new ReferralForm(
                referral.id().value(),
                call.place(),
                Ticks.of(call.traits(), Group.SPECIALISM),
                Ticks.of(call.traits(), Group.HOUSEHOLD),
                Ticks.of(call.traits(), Group.LANGUAGE),
                Ticks.of(call.traits(), Group.FUNDING),
                Ticks.of(call.traits(), Group.MOMENT),
                Ticks.tick(call.style(), 0),
                Ticks.tick(call.style(), 1),
                Ticks.tick(call.style(), 2),
                Ticks.tick(call.style(), 3),
                Ticks.tick(call.style(), 4),
                Typed.text(call.caller().name()),
                Typed.text(call.caller().phone()),
                Typed.text(call.caller().email()),
                String.join(", ", leftOut.sorted().toList()));
    }

    /// What takes more than a look at one field. A name that nobody has may be misspelt: then somebody would be named
    /// whom the caller doesn't want.
    void check(Errors errors, Places places, Directory directory) {
        Typing.checkPhone(phone, errors);
        if (!place.isBlank() && places.meant(place).isEmpty()) errors.rejectValue("place", "referral.place.unknown");
        names().filter(typed -> directory.called(typed).isEmpty())
                .findFirst()
                .ifPresent(unknown ->
                        errors.rejectValue("without", "referral.without.unknown", new Object[] {unknown}, null));
    }

    Call call(Places places, Directory directory) {
        var leftOut = new HashSet<ColleagueId>();
        names().forEach(typed -> leftOut.addAll(directory.called(typed)));
        return new Call(
                places.meant(place).map(Place::label).orElseThrow(),
                Ticks.together(List.of(specialisms, households, languages, funding, moments)),
                new Style(
                        Ticks.point(structure),
                        Ticks.point(lead),
                        Ticks.point(start),
                        Ticks.point(homework),
                        Ticks.point(directness)),
                leftOut,
                new Caller(Typed.orNothing(name), Typing.phone(phone), Typed.orNothing(email)));
    }

    /// Whether any point of working style was chosen.
    public boolean hasStyle() {
        return Stream.of(structure, lead, start, homework, directness).anyMatch(java.util.Objects::nonNull);
    }

    private Stream<String> names() {
        return Arrays.stream(without.split("[,;\\n]")).map(String::strip).filter(name -> !name.isEmpty());
    }
}

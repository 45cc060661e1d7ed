package nl.peil.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.peil.place.Place;
import nl.peil.place.Places;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import nl.peil.practice.Axis;
import nl.peil.practice.Practices;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import nl.peil.referral.matching.Trait.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// An entry of the directory as it is typed: of a colleague, or of the organizer who puts herself in it.
///
/// @param id made when the form was shown, so that sending it twice makes one entry
/// @param reach and `free`, `consented`: text, since what isn't a number or a day has to come back to the page with all
/// the rest
/// @param consented for a colleague without an account
/// @param shows and `careful`: for the organizer herself
/// @param shared whether fellow practices of a network see the entry
record ColleagueForm(
        @Nullable UUID id,

        @NotBlank(message = "{referral.name.missing}") @Size(max = 100, message = "{referral.long.100}")
        String name,

        @Pattern(regexp = Typing.EMAIL, message = "{referral.email.wrong}")
        @Size(max = 254, message = "{referral.email.wrong}")
        String email,

        @Size(max = 30, message = "{referral.phone.wrong}") String phone,

        @Size(max = 200, message = "{referral.website.wrong}")
        String website,

        @NotBlank(message = "{referral.place.missing}") @Size(max = 100, message = "{referral.long.100}")
        String place,

        @NotBlank(message = "{referral.reach.missing}")
        @Pattern(regexp = "\\s*(\\d{1,3}\\s*(km)?)?\\s*", message = "{referral.reach.wrong}")
        String reach,

        @NotBlank(message = "{referral.free.missing}")
        @Pattern(regexp = "\\s*(\\d{1,2})?\\s*", message = "{referral.free.wrong}")
        String free,

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

        @Size(max = ColleagueDetails.MOST_WORDS, message = "{referral.words.long}")
        String words,

        String consented,

        Set<Part> shows,
        @Nullable Boolean careful,
        @Nullable Boolean shared) {

    /// What an organizer can keep out of the directory. What isn't shown, isn't kept there either.
    enum Part {
        SPECIALISMS,
        HOUSEHOLDS,
        STYLE,
        WORDS
    }

    private static final int USUAL_REACH = 30;

    ColleagueForm {
        name = Typed.text(name);
        email = Typed.text(email);
        phone = Typed.text(phone);
        website = Typed.text(website);
        place = Typed.text(place);
        reach = Typed.text(reach);
        free = Typed.text(free);
        words = Typed.text(words);
        consented = Typed.text(consented);
        careful = Boolean.TRUE.equals(careful);
        shared = Boolean.TRUE.equals(shared);
        specialisms = Ticks.chosen(specialisms);
        households = Ticks.chosen(households);
        languages = Ticks.chosen(languages);
        funding = Ticks.chosen(funding);
        moments = Ticks.chosen(moments);
        shows = shows == null ? Set.of() : Set.copyOf(shows);
    }

    static ColleagueForm empty() {
        return of(
                Uuids.next(),
                "",
                "",
                "",
                "",
                "",
                String.valueOf(USUAL_REACH),
                "1",
                Set.of(),
                Style.OPEN,
                "",
                "",
                Set.of(),
                false,
                false);
    }

    static ColleagueForm of(Colleague colleague) {
        var details = colleague.details();
        return of(
                colleague.id().value(),
                details.name(),
                Typed.text(details.email()),
                Typed.text(details.phone()),
                Typed.text(details.website()),
                details.place(),
                String.valueOf(details.reach()),
                String.valueOf(details.free()),
                details.traits(),
                details.style(),
                details.words(),
                details.consented().toString(),
                EnumSet.allOf(Part.class),
                colleague.careful(),
                colleague.shared());
    }

    /// Her own, as it stands; what she kept out comes from her profile again, without a tick.
    static ColleagueForm of(Colleague mine, Practices.Introduction profile, Places places) {
        var own = of(mine);
        var told = of(profile, places);
        var shown = EnumSet.allOf(Part.class);
        if (own.specialisms.isEmpty()) shown.remove(Part.SPECIALISMS);
        if (own.households.isEmpty()) shown.remove(Part.HOUSEHOLDS);
        if (own.style().equals(Style.OPEN)) shown.remove(Part.STYLE);
        if (own.words.isEmpty()) shown.remove(Part.WORDS);
        boolean style = shown.contains(Part.STYLE);
        return new ColleagueForm(
                own.id,
                own.name,
                own.email,
                own.phone,
                own.website,
                own.place,
                own.reach,
                own.free,
                shown.contains(Part.SPECIALISMS) ? own.specialisms : told.specialisms,
                own.households,
                own.languages,
                own.funding,
                own.moments,
                style ? own.structure : told.structure,
                style ? own.lead : told.lead,
                style ? own.start : told.start,
                style ? own.homework : told.homework,
                style ? own.directness : told.directness,
                own.words,
                own.consented,
                shown,
                own.careful,
                own.shared);
    }

    /// What she told about herself. A region, such as *around Utrecht*, is no place to count from.
    static ColleagueForm of(Practices.Introduction profile, Places places) {
        var points = profile.style();
        return of(
                Uuids.next(),
                profile.name(),
                profile.email(),
                "",
                "",
                places.meant(profile.place()).map(Place::label).orElse(""),
                String.valueOf(USUAL_REACH),
                "",
                java.util.Arrays.stream(Trait.values())
                        .filter(trait -> profile.abilities().contains(trait.name()))
                        .collect(java.util.stream.Collectors.toSet()),
                new Style(
                        points.at(Axis.STRUCTURE).orElse(0),
                        points.at(Axis.LEAD).orElse(0),
                        points.at(Axis.START).orElse(0),
                        points.at(Axis.HOMEWORK).orElse(0),
                        points.at(Axis.DIRECTNESS).orElse(0)),
                "",
                "",
                EnumSet.allOf(Part.class),
                false,
                true);
    }

    private static ColleagueForm of(
            UUID id,
            String name,
            String email,
            String phone,
            String website,
            String place,
            String reach,
            String free,
            Set<Trait> traits,
            Style style,
            String words,
            String consented,
            Set<Part> shows,
            boolean careful,
            boolean shared) {
        return new ColleagueForm(
                id,
                name,
                email,
                phone,
                website,
                place,
                reach,
                free,
                Ticks.of(traits, Group.SPECIALISM),
                Ticks.of(traits, Group.HOUSEHOLD),
                Ticks.of(traits, Group.LANGUAGE),
                Ticks.of(traits, Group.FUNDING),
                Ticks.of(traits, Group.MOMENT),
                Ticks.tick(style, 0),
                Ticks.tick(style, 1),
                Ticks.tick(style, 2),
                Ticks.tick(style, 3),
                Ticks.tick(style, 4),
                words,
                consented,
                shows,
                careful,
                shared);
    }

    /// What takes more than a look at one field.
    void check(Errors errors, Places places) {
        Typing.checkPhone(phone, errors);
        if (email.isBlank() && phone.isBlank()) errors.rejectValue("email", "referral.contact.missing");
        if (!website.isBlank() && Typing.site(website).isEmpty())
            errors.rejectValue("website", "referral.website.wrong");
        if (!place.isBlank() && places.meant(place).isEmpty()) errors.rejectValue("place", "referral.place.unknown");
        if (!errors.hasFieldErrors("reach") && kilometres() > ColleagueDetails.FARTHEST)
            errors.rejectValue("reach", "referral.reach.wrong");
    }

    void checkConsent(Errors errors, LocalDate today) {
        var day = consentDay();
        if (consented.isBlank()) errors.rejectValue("consented", "referral.consented.missing");
        else if (day.isEmpty()) errors.rejectValue("consented", "referral.consented.wrong");
        else if (!Colleague.canHaveConsented(day.get(), today))
            errors.rejectValue("consented", "referral.consented.future");
    }

    Optional<LocalDate> consentDay() {
        return Typing.day(consented);
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    boolean letsHabitsCount() {
        return Boolean.TRUE.equals(careful);
    }

    ColleagueDetails details(Places places, LocalDate agreed) {
        return details(
                places,
                agreed,
                Ticks.together(List.of(specialisms, households, languages, funding, moments)),
                style(),
                words.strip());
    }

    /// Only what she shows.
    ColleagueDetails own(Places places, LocalDate agreed) {
        return details(
                places,
                agreed,
                Ticks.together(List.of(
                        shows.contains(Part.SPECIALISMS) ? specialisms : Set.of(),
                        shows.contains(Part.HOUSEHOLDS) ? households : Set.of(),
                        languages,
                        funding,
                        moments)),
                shows.contains(Part.STYLE) ? style() : Style.OPEN,
                shows.contains(Part.WORDS) ? words.strip() : "");
    }

    private ColleagueDetails details(Places places, LocalDate agreed, Set<Trait> traits, Style style, String own) {
        return new ColleagueDetails(
                name.strip(),
                Typed.orNothing(email),
                Typing.phone(phone),
                Typing.site(website).orElse(null),
                places.meant(place).map(Place::label).orElseThrow(),
                kilometres(),
                traits,
                style,
                Integer.parseInt(free.strip()),
                own,
                agreed);
    }

    private int kilometres() {
        return reach.isBlank() ? 0 : Integer.parseInt(reach.replaceAll("\\D", ""));
    }

    private Style style() {
        return new Style(
                Ticks.point(structure),
                Ticks.point(lead),
                Ticks.point(start),
                Ticks.point(homework),
                Ticks.point(directness));
    }
}

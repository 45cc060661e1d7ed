package nl.peil.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Set;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;

/// A profile as it is typed. An axis without a point is one that she leaves open. The capacity is text, since what
/// isn't a number has to come back to the page with all the rest.
record ProfileForm(
        @Nullable @Min(1) @Max(5) Integer structure,
        @Nullable @Min(1) @Max(5) Integer lead,
        @Nullable @Min(1) @Max(5) Integer start,
        @Nullable @Min(1) @Max(5) Integer homework,
        @Nullable @Min(1) @Max(5) Integer directness,
        Set<Specialism> specialisms,

        @Size(max = 200, message = "{practice.too-long.200}")
        String otherSpecialisms,

        @Size(max = 100, message = "{practice.too-long}") String place,
        Set<Spoken> languages,

        @Size(max = 200, message = "{practice.too-long.200}")
        String otherLanguages,

        Set<Funding> funding,

        @Pattern(regexp = "\\s*\\d{0,2}\\s*", message = "{practice.profile.capacity.range}")
        String capacity) {

    ProfileForm {
        specialisms = chosen(specialisms);
        languages = chosen(languages);
        funding = chosen(funding);
        otherSpecialisms = Typed.text(otherSpecialisms);
        place = Typed.text(place);
        otherLanguages = Typed.text(otherLanguages);
        capacity = Typed.text(capacity);
    }

    static ProfileForm of(Profile profile) {
        var points = profile.style().points();
        return new ProfileForm(
                points.get(Axis.STRUCTURE),
                points.get(Axis.LEAD),
                points.get(Axis.START),
                points.get(Axis.HOMEWORK),
                points.get(Axis.DIRECTNESS),
                profile.specialisms(),
                profile.otherSpecialisms(),
                profile.place(),
                profile.languages(),
                profile.otherLanguages(),
                profile.funding(),
                profile.capacity() == null ? "" : profile.capacity().toString());
    }

    Profile profile() {
        var points = new EnumMap<Axis, Integer>(Axis.class);
        Arrays.stream(Axis.values()).forEach(axis -> {
            var point = at(axis);
            if (point != null) points.put(axis, point);
        });
        return new Profile(
                new WorkingStyle(points),
                specialisms,
                otherSpecialisms.strip(),
                place.strip(),
                languages,
                otherLanguages.strip(),
                funding,
                capacity.isBlank() ? null : Integer.valueOf(capacity.strip()));
    }

    @Nullable
    Integer at(Axis axis) {
        return switch (axis) {
            case STRUCTURE -> structure;
            case LEAD -> lead;
            case START -> start;
            case HOMEWORK -> homework;
            case DIRECTNESS -> directness;
        };
    }

    private static <T> Set<T> chosen(@Nullable Set<T> choices) {
        return choices == null ? Set.of() : Set.copyOf(choices);
    }
}

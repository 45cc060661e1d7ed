package nl.peil.practice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How an organizer works and what she can be asked for. Whatever she left open is empty.
///
/// @param capacity how many collaborations at once, 0 to 99
record Profile(
        WorkingStyle style,
        Set<Specialism> specialisms,
        String otherSpecialisms,
        String place,
        Set<Spoken> languages,
        String otherLanguages,
        Set<Funding> funding,
        @Nullable Integer capacity) {

    static final Profile OPEN = new Profile(WorkingStyle.OPEN, Set.of(), "", "", Set.of(), "", Set.of(), null);

    Profile withStyle(WorkingStyle style) {
        return new Profile(style, specialisms, otherSpecialisms, place, languages, otherLanguages, funding, capacity);
    }
}

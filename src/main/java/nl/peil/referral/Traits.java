package nl.peil.referral;

import java.util.Arrays;
import java.util.List;
import nl.peil.referral.matching.Trait;
import org.springframework.stereotype.Component;

/// What can be ticked, group by group, for the forms.
@Component("traits")
public class Traits {

    public List<Trait> specialisms() {
        return of(Trait.Group.SPECIALISM);
    }

    public List<Trait> households() {
        return of(Trait.Group.HOUSEHOLD);
    }

    public List<Trait> languages() {
        return of(Trait.Group.LANGUAGE);
    }

    public List<Trait> funding() {
        return of(Trait.Group.FUNDING);
    }

    public List<Trait> moments() {
        return of(Trait.Group.MOMENT);
    }

    private static List<Trait> of(Trait.Group group) {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.group() == group)
                .toList();
    }
}

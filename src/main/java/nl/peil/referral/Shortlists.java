package nl.peil.referral;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.peil.place.Places;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Spot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom the directory would name to somebody. Nothing of what is asked is kept, and nobody counts as shown.
@Service
@Transactional(readOnly = true)
public class Shortlists {

    private final Directory directory;
    private final ReasonWords words;
    private final Places places;

    Shortlists(Directory directory, ReasonWords words, Places places) {
        this.directory = directory;
        this.words = words;
        this.places = places;
    }

    /// @param most names
    /// @return nothing when the place isn't known
    public Optional<Shortlist> of(Shortlist.Wanted wanted, int most, Locale language) {
        return places.meant(wanted.place())
                .map(place -> new Need(
                        wanted.traits(), wanted.style(), new Spot(place.latitude(), place.longitude()), Set.of()))
                .map(need -> new Shortlist(all(need, most, language)));
    }

    private List<Shortlist.One> all(Need need, int most, Locale language) {
        return directory.best(need, most).stream()
                .map(Candidate::whereverElse)
                .map(one -> new Shortlist.One(
                        one.name(),
                        ReferralPages.town(one.place()),
                        words.far(one.kilometres(), language),
                        words.of(need, one.reasons(), language),
                        one.words(),
                        one.phone(),
                        one.email()))
                .toList();
    }
}

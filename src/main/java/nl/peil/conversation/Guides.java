package nl.peil.conversation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.peil.conversation.Guide.About;
import nl.peil.conversation.Guide.Moment;
import nl.peil.conversation.Guide.Mood;
import nl.peil.conversation.Guide.Reader;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Service;

/// The conversation guides in every language that Peil speaks, read and checked when it starts: one without words is
/// found then, and not the evening before a talk.
@Service
public class Guides {

    private static final int ABOUT = 4;
    private static final int MOMENT = 2;
    private static final int MOST = 3;

    private final Map<Locale, List<Guide>> guides = new HashMap<>();
    private final Practices practices;

    Guides(Practices practices) {
        this.practices = practices;
        for (var language : Language.ALL) {
            guides.put(
                    language,
                    GuideFile.all(language).values().stream()
                            .sorted(Comparator.comparingInt(Guide::number))
                            .toList());
        }
    }

    /// For this reader, in order, as this practice speaks to its clients.
    List<Guide> of(Reader reader, Locale language) {
        var address = practices.address();
        return in(language).stream()
                .filter(guide -> guide.reader() == reader)
                .map(guide -> guide.in(address))
                .toList();
    }

    Guide find(String id, Locale language) {
        return known(id, language).orElseThrow(NotFound::new);
    }

    /// The guide of this name, as this practice speaks to its clients; nothing when there is none.
    public Optional<Guide> known(String id, Locale language) {
        return in(language).stream()
                .filter(guide -> guide.id().equals(id))
                .findFirst()
                .map(guide -> guide.in(practices.address()));
    }

    /// Those that fit a situation, the best first. What it is about counts most, the mood least.
    List<Guide> fitting(Moment moment, About about, Mood mood, Locale language) {
        var fit = new HashMap<String, Integer>();
        var all = of(Reader.ORGANIZER, language);
        all.forEach(guide -> fit.put(guide.id(), fit(guide, moment, about, mood)));
        return all.stream()
                .filter(guide -> fit.getOrDefault(guide.id(), 0) >= ABOUT)
                .sorted(Comparator.comparingInt((Guide guide) -> -fit.getOrDefault(guide.id(), 0))
                        .thenComparingInt(Guides::narrow)
                        .thenComparingInt(Guide::number))
                .limit(MOST)
                .toList();
    }

    private static int fit(Guide guide, Moment moment, About about, Mood mood) {
        var fits = guide.fits();
        return (fits.about().contains(about) ? ABOUT : 0)
                + (fits.moment().contains(moment) ? MOMENT : 0)
                + (fits.mood().contains(mood) ? 1 : 0);
    }

    /// One that is for few situations says more about this one.
    private static int narrow(Guide guide) {
        var fits = guide.fits();
        return fits.about().size() * fits.moment().size() * fits.mood().size();
    }

    private List<Guide> in(Locale language) {
        return guides.getOrDefault(Language.of(language.getLanguage()), List.of());
    }
}

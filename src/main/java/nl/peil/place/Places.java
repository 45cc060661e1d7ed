package nl.peil.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// The places that can be chosen: those of the Netherlands, Belgium, Luxembourg, Great Britain, Ireland and the
/// Caribbean with a thousand inhabitants or more, and the seats of municipalities. From GeoNames, CC BY 4.0.
@Service
public class Places {

    private static final String FILE = "/content/places.csv";

    /// The Dutch first, then their neighbours: where most who look here live.
    private static final List<String> COUNTRIES = List.of("NL", "BE");

    /// What people also call them.
    private static final Map<String, String> ALSO = Map.of(
            "the hague", "Den Haag, Zuid-Holland",
            "'s-gravenhage", "Den Haag, Zuid-Holland",
            "den bosch", "'s-Hertogenbosch, Noord-Brabant",
            "antwerp", "Antwerpen, Antwerpen",
            "brussels", "Brussel, Bruxelles-Capitale",
            "bruxelles", "Brussel, Bruxelles-Capitale");

    private final Map<String, Place> byLabel = new HashMap<>();
    private final TreeMap<String, List<Place>> byName = new TreeMap<>();

    Places() {
        read().forEach(place -> {
            byLabel.put(place.label(), place);
            call(plain(place.name()), place);
        });
        ALSO.forEach((name, label) -> call(name, Objects.requireNonNull(byLabel.get(label), label)));
    }

    private void call(String name, Place place) {
        byName.merge(
                name,
                List.of(place),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    /// The one that is known by this label, written as [Place#label] does.
    public Optional<Place> of(String label) {
        return Optional.ofNullable(byLabel.get(label.strip()));
    }

    /// The one that somebody means who typed this: its label, or a name that only one place has.
    public Optional<Place> meant(String typed) {
        var exact = of(typed);
        if (exact.isPresent()) return exact;
        var named = byName.getOrDefault(plain(typed), List.of());
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Whether there is a place with this name; accents and capitals don't matter.
    public boolean isCalled(String name) {
        return byName.containsKey(plain(name));
    }

    /// Those whose name begins so, whole names first; accents and capitals don't matter.
    public List<Place> beginning(String typed, int limit) {
        var start = plain(typed);
        if (start.isEmpty()) return List.of();
        return byName.subMap(start, start + Character.MAX_VALUE).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (Place place) -> !plain(place.name()).equals(start))
                        .thenComparingInt(Places::far)
                        .thenComparing(Place::label))
                .limit(limit)
                .toList();
    }

    private static int far(Place place) {
        int at = COUNTRIES.indexOf(place.country());
        return at < 0 ? COUNTRIES.size() : at;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static List<Place> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return in.lines().skip(2).map(Places::place).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(String line) {
        var part = line.split(";", -1);
        return new Place(part[0], part[1], part[2], Double.parseDouble(part[3]), Double.parseDouble(part[4]));
    }
}

package nl.peil.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places();

    @Test
    void a_place_is_found_while_it_is_typed() {
        assertThat(places.beginning("utr", 3)).first().extracting(Place::label).isEqualTo("Utrecht, Utrecht");
        assertThat(places.beginning("súdwest", 5)).isNotNull();
        assertThat(places.beginning("", 5)).isEmpty();
        assertThat(places.beginning("xqz", 5)).isEmpty();
    }

    @Test
    void of_two_of_one_name_the_province_tells_which() {
        assertThat(places.beginning("hengelo", 5))
                .extracting(Place::label)
                .startsWith("Hengelo, Gelderland", "Hengelo, Overijssel");
        assertThat(places.meant("Hengelo")).isEmpty();
        assertThat(places.meant("Hengelo, Overijssel")).isPresent();
        assertThat(places.meant(" amersfoort ")).isPresent();
    }

    @Test
    void a_label_is_one_place() {
        assertThat(places.beginning("a", 10_000))
                .extracting(Place::label)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(places.of(label)).isPresent());
    }

    /// As the crow flies, measured on a map.
    @Test
    void a_distance_is_that_over_the_earth() {
        assertThat(kilometres("Utrecht, Utrecht", "Amersfoort, Utrecht")).isCloseTo(20, within(2.0));
        assertThat(kilometres("Groningen, Groningen", "Maastricht, Limburg")).isCloseTo(270, within(8.0));
        assertThat(kilometres("Utrecht, Utrecht", "Utrecht, Utrecht")).isZero();
    }

    private double kilometres(String from, String to) {
        return places.of(from).orElseThrow().kilometresTo(places.of(to).orElseThrow());
    }

    @Test
    void a_town_is_found_by_what_people_there_call_it_and_by_what_others_do() {
        assertThat(places.meant("Den Haag").map(Place::label)).contains("Den Haag, Zuid-Holland");
        assertThat(places.meant("The Hague")).isEqualTo(places.meant("Den Haag"));
        assertThat(places.meant("Den Bosch").map(Place::label)).contains("'s-Hertogenbosch, Noord-Brabant");
    }
}

package nl.peil.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.peil.development.Telltale.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelltalesTest {

    private static final Set<String> PLACES =
            Set.of("Utrecht", "Bergen op Zoom", "Bergen", "'s-Hertogenbosch", "Best", "Den Haag", "Goes");

    private static final Telltales.Known KNOWN = new Telltales.Known(
            KnownNames.of(List.of("Anna de Wit", "Familie Jansen", "Zoë", "Mark Bakker", "Anne-Marie van den Berg")),
            KnownNames.of(List.of("Fleur Visser", "Praktijk van Roos")),
            PLACES::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "toen zei Anna dat het klaar was | Anna | CLIENT",
                "Anna belde | Anna | CLIENT",
                "toen zei anna niets | anna | CLIENT",
                "Anna's kast | Anna's | CLIENT",
                "de kast van mevrouw Wit | Wit | CLIENT",
                "bij de Jansens thuis | Jansens | CLIENT",
                "en toen Zoe | Zoe | CLIENT",
                "ik zag Marie | Marie | CLIENT",
                "ik vroeg het aan Fleur | Fleur | COLLEAGUE",
                "ze woont in Utrecht | Utrecht | PLACE",
                "ergens bij Bergen op Zoom dus | Bergen op Zoom | PLACE",
                "vlak bij 's-Hertogenbosch | 's-Hertogenbosch | PLACE",
                "Utrecht is ver | Utrecht | PLACE",
                "bel 06-12345678 even | 06-12345678 | PHONE",
                "bel +31 6 1234 5678 even | +31 6 1234 5678 | PHONE",
                "bel 030 123 45 67 | 030 123 45 67 | PHONE",
                "mail naar anna.dewit@example.org. | anna.dewit@example.org | MAIL",
                "zie www.annasplek.nl | www.annasplek.nl | SITE",
                "geboren op 3-5-1961 | 3-5-1961 | DATE",
                "geboren op 3 mei 1961 | 3 mei 1961 | DATE",
                "op 1961-05-03 al | 1961-05-03 | DATE",
                "on May 3rd, 1961 she | May 3rd, 1961 | DATE",
                "ze is geboren in 1961 | geboren in 1961 | DATE",
                "woont op 3511 AB daar | 3511 AB | POSTCODE",
                "woont op 3511ab daar | 3511ab | POSTCODE",
                "haar bsn is 111222333 | 111222333 | BSN",
                "op NL91 ABNA 0417 1643 00 | NL91 ABNA 0417 1643 00 | ACCOUNT",
                "in de Dorpsstraat 12 | Dorpsstraat 12 | ADDRESS",
                "haar dochter Sofie kwam | Sofie | NAME",
                "ik belde mw. Prins op | Prins | NAME",
                "I called Mrs. Hughes back | Hughes | NAME",
                "we spraken op 12 maart af | 12 maart | DATE",
                "the accident of 3rd of May was | 3rd of May | DATE",
                "she left on March 12 and | March 12 | DATE",
                "een vrouw van 73 belde | 73 | AGE",
                "Ze is 73 jaar. | is 73 jaar | AGE",
                "een 41-jarige moeder | 41-jarige | AGE",
                "hij is bijna 80 en | is bijna 80 | AGE",
                "a 73-year-old lady | 73-year-old | AGE",
                "her son, aged 9, | aged 9 | AGE",
                "I am at 12 Green Lane now | 12 Green Lane | ADDRESS",
            })
    void what_may_identify_somebody_is_marked(String text, String marked, Kind kind) {
        var found = Telltales.in(text, KNOWN);

        assertThat(found)
                .extracting(one -> text.substring(one.from(), one.until()))
                .contains(marked);
        assertThat(found)
                .filteredOn(one -> text.substring(one.from(), one.until()).equals(marked))
                .extracting(Telltale::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ze belt elke avond. Ik neem op, en dan praten we een uur.",
                "De bakker en de kast zijn wit.",
                "In 2024 en 2025 ging het goed.",
                "We spraken 3 uur over 12 dozen en 100 boeken.",
                "Best lastig vind ik het. Goes ook.",
                "Haar PGB loopt af en mevrouw K. weet het niet.",
                "Toen zei ze: \"Ik wil niet meer.\" En ik ook niet.",
                "Ik schrijf haar via WhatsApp in het Engels.",
                "I said that I will mark the boxes on Monday.",
                "Dat kostte 1234567890 keer moeite.",
                "Dat is 3 jaar geleden, en na 10 jaar ervaring weet ik het nog niet.",
                "Een kast van 2 meter en een man van weinig woorden.",
                "Ik belde 5 maal, maar 20 minuten later belde ze terug.",
                "Via de Wmo of de Wlz, en als PGB-houder.",
                "Buren klagen. Reading helpt niet. Naast haar stond niemand.",
                "We may 3 times a week do this, in march or so.",
            })
    void what_gives_nobody_away_is_left(String text) {
        assertThat(Telltales.in(text, KNOWN)).isEmpty();
    }

    @Test
    void a_number_that_fails_the_eleven_test_is_no_citizen_service_number() {
        assertThat(Shape.isBsn("111222333")).isTrue();
        assertThat(Shape.isBsn("111222334")).isFalse();
        assertThat(Shape.isBsn("000000000")).isFalse();
    }

    @Test
    void a_name_that_is_found_once_is_marked_wherever_it_stands() {
        assertThat(Telltales.in("Sofie kwam. Toen zei Sofie niets.", KNOWN))
                .extracting(Telltale::from)
                .containsExactly(0, 21);
    }

    @Test
    void a_long_text_of_capitals_is_read_in_time() {
        assertThat(Telltales.in("Aa ".repeat(2000), KNOWN)).isNotEmpty();
        assertThat(Telltales.in("a".repeat(6000), KNOWN)).isEmpty();
        assertThat(Telltales.in("Aa".repeat(3000), KNOWN)).isEmpty();
    }

    @Test
    void a_marked_text_says_all_of_the_text_and_nothing_else() {
        var text = "Anna belde, en Anna huilde in Den Haag.";
        var marked = MarkedText.of(text, KNOWN);

        assertThat(String.join(
                        "", marked.pieces().stream().map(MarkedText.Piece::text).toList()))
                .isEqualTo(text);
        assertThat(marked.words()).isEqualTo("Anna, Den Haag");
        assertThat(marked.marked()).hasSize(2);
    }
}

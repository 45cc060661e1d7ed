package nl.peil.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.peil.place.PlacesFixture;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColleagueFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    @Test
    void a_line_of_a_dutch_spreadsheet_is_read_whole() {
        var file = read("""
            Naam;E-mail;Telefoon;Plaats;km;plek;specialismen;talen;structuur;toestemming
            Fleur Bakker;fleur@example.org;06 12345678;Zeist;25;3;adhd | papieren;Nederlands / Engels;2;1-5-2026
            """);

        assertThat(file.wrong()).isEmpty();
        assertThat(file.good())
                .singleElement()
                .extracting(ColleagueFile.Line::details)
                .isEqualTo(new ColleagueDetails(
                        "Fleur Bakker",
                        "fleur@example.org",
                        "+31612345678",
                        null,
                        "Zeist, Utrecht",
                        25,
                        Set.of(Trait.ADHD_AUTISM, Trait.ADMINISTRATION, Trait.DUTCH, Trait.ENGLISH),
                        new Style(2, 0, 0, 0, 0),
                        3,
                        "",
                        LocalDate.of(2026, 5, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "',a@example.org,Zeist,2026-05-01,,', name",
        "'Fleur,nergens,Zeist,2026-05-01,,', email",
        "'Fleur,,Zeist,2026-05-01,,', contact",
        "'Fleur,a@example.org,Atlantis,2026-05-01,,', place",
        "'Fleur,a@example.org,Hengelo,2026-05-01,,', place",
        "'Fleur,a@example.org,Zeist,,,', consented",
        "'Fleur,a@example.org,Zeist,2026-05-04,,', future",
        "'Fleur,a@example.org,Zeist,2026-05-01,ver,', reach",
        "'Fleur,a@example.org,Zeist,2026-05-01,,toveren', trait"
    })
    void what_is_wrong_with_a_line_is_said(String line, String problem) {
        var file = read("name,email,place,consent,km,specialisms\n" + line + "\n");

        assertThat(file.good()).isEmpty();
        assertThat(file.wrong()).singleElement().satisfies(wrong -> {
            assertThat(wrong.number()).isEqualTo(2);
            assertThat(wrong.problem()).isEqualTo(problem);
        });
    }

    @Test
    void somebody_who_is_in_it_twice_is_said() {
        var file = read("name,email,place,consent\nA,x@example.org,Zeist,1-5-2026\nB,X@example.org,Zeist,1-5-2026\n");

        assertThat(file.wrong()).extracting(ColleagueFile.Wrong::problem).containsExactly("twice");
    }

    @Test
    void without_the_day_of_consent_there_is_no_line_to_read() {
        assertThat(read("name,email,place\nA,x@example.org,Zeist\n").wrong())
                .extracting(ColleagueFile.Wrong::problem)
                .containsExactly("header");
        assertThat(read("").wrong()).extracting(ColleagueFile.Wrong::problem).containsExactly("empty");
    }

    private static ColleagueFile read(String text) {
        return ColleagueFile.read(text, PlacesFixture.places(), TODAY);
    }
}

package nl.peil.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import nl.peil.collaboration.ClientFile.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientFileTest {

    @Test
    void a_spreadsheet_of_a_dutch_windows_is_read_as_it_is() {
        var file = ClientFile.read("Naam;Telefoon;Plaats\r\nZoë Müller;06-1234 5678;’s-Graveland\r\n"
                .getBytes(Charset.forName("windows-1252")));

        assertThat(file.wrong()).isEmpty();
        assertThat(file.good().getFirst().details())
                .isEqualTo(new ClientDetails(
                        "Zoë Müller", Channel.WHATSAPP, "+31612345678", null, "nl", "’s-Graveland", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,phone        | ,0612345678           | name",
                "name,phone        | Anna,12               | phone",
                "name,email        | Anna,anna@            | email",
                "name,channel      | Anna,pigeon           | channel",
                "name,channel      | Anna,whatsapp         | channel",
                "name,language     | Anna,Klingon          | language",
                "woonplaats        | Utrecht               | header"
            })
    void a_line_that_cannot_be_taken_in_says_what_is_wrong(String header, String line, String problem) {
        var file = ClientFile.read(header + "\n" + line + "\n");

        assertThat(file.good()).isEmpty();
        assertThat(file.wrong()).extracting(Wrong::problem).containsExactly(problem);
    }

    @Test
    void every_wrong_line_is_told_with_its_number() {
        var file = ClientFile.read("name,phone\nAnna,12\nBas,0612345678\n,0687654321\nCarmen,x\n");

        assertThat(file.good()).hasSize(1);
        assertThat(file.wrong()).extracting(Wrong::number).containsExactly(2L, 4L, 5L);
    }

    @Test
    void the_same_person_twice_is_said() {
        var file = ClientFile.read("name,phone\nAnna,0612345678\nanna,+31612345678\n");

        assertThat(file.wrong()).containsExactly(new Wrong(3, "twice", ""));
    }

    @Test
    void an_empty_file_says_so() {
        assertThat(ClientFile.read("").wrong()).containsExactly(new Wrong(1, "empty", ""));
    }

    @Test
    void a_file_with_only_a_header_is_empty_and_empty_rows_at_its_foot_are_no_clients() {
        assertThat(ClientFile.read("name,phone\n").wrong()).containsExactly(new Wrong(1, "empty", ""));
        assertThat(ClientFile.read("name;phone\nAnna;\n;\n;;;\n").wrong()).isEmpty();
    }

    @Test
    void one_key_for_two_people_is_said() {
        var file = ClientFile.read("name,key\nAnna,k1\nBas,k1\n");

        assertThat(file.wrong()).extracting(Wrong::problem).containsExactly("twice");
    }
}

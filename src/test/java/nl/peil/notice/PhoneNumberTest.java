package nl.peil.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "06 1234 5678, +31612345678",
        "+31 (0)6 12345678, +31612345678",
        "0031-6-12345678, +31612345678",
        "+32 470 12 34 56, +32470123456",
        "061234567,",
        "twelve,"
    })
    void a_number_is_brought_into_the_form_that_links_need(String written, String international) {
        assertThat(PhoneNumber.international(written).orElse(null)).isEqualTo(international);
    }
}

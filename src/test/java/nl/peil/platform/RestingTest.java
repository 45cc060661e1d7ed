package nl.peil.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.sql.SQLException;
import nl.peil.PeilModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

@PeilModuleTest
class RestingTest {

    @Autowired
    Resting resting;

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/today");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void while_the_database_is_away_a_calm_page_tries_again_by_itself(String sqlState) throws Exception {
        resting.doFilter(request, response, failing(sqlState));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("Even geduld", "http-equiv=\"refresh\"")
                .doesNotContain("Exception");
    }

    @Test
    void what_was_typed_is_still_there_to_send_again_but_a_password_is_not() throws Exception {
        request.setMethod("POST");
        request.addHeader("Accept-Language", "en-GB");
        request.setParameter("name", "Anna \"<de> Wit");
        request.setParameter("specialism", "ADHD", "PAPER");
        request.setParameter("newPassword", "a secret of hers");

        resting.doFilter(request, response, failing("08006"));

        assertThat(response.getContentAsString())
                .contains("Send again", "action=\"/today\"", "Anna &quot;&lt;de&gt; Wit", "\"ADHD\"", "\"PAPER\"")
                .doesNotContain("a secret of hers", "http-equiv=\"refresh\"");
    }

    @Test
    void a_connection_that_is_gone_before_the_rollback_is_the_database_being_away_too() throws Exception {
        var rollback = new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        rollback.initApplicationException(new IllegalStateException(new SQLException("broken", "08006")));

        resting.doFilter(request, response, (one, other) -> {
            throw rollback;
        });

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void a_fault_of_another_kind_is_not_passed_off_as_a_rest() {
        assertThatThrownBy(() -> resting.doFilter(request, response, failing("23505")))
                .isInstanceOf(CannotCreateTransactionException.class);
    }

    private static FilterChain failing(String sqlState) {
        return (request, response) -> {
            throw new CannotCreateTransactionException("no", new SQLException("away", sqlState));
        };
    }
}

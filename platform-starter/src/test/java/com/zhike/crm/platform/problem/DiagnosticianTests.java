package com.zhike.crm.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class DiagnosticianTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "23505, 409, duplicate",
        "23503, 409, still-referenced",
        "22001, 400, value-too-long",
        "22003, 400, number-too-large",
        "2201X, 400, number-too-large",
        "22008, 400, date-out-of-range",
        "22021, 400, character-not-allowed",
        "23514, 500, internal"
    })
    void whatTheDatabaseRefusesIsExplained(String state, int status, String code) {
        Diagnosis diagnosis = Diagnostician.diagnose(
                new DataIntegrityViolationException("x", new SQLException("secret", state)), request);

        assertThat(diagnosis.status().value()).isEqualTo(status);
        assertThat(diagnosis.code()).isEqualTo(code);
    }

    @Test
    void twoEditsAtOnceAreAConflictOrAFailedPrecondition() {
        OptimisticLockingFailureException failure = new OptimisticLockingFailureException("x");

        assertThat(Diagnostician.diagnose(failure, request).status().value()).isEqualTo(409);
        request.addHeader("If-Match", "\"3\"");
        assertThat(Diagnostician.diagnose(failure, request).status().value()).isEqualTo(412);
    }

    @Test
    void aDatabaseThatIsDownIsSaidToBeDown() {
        assertThat(Diagnostician.diagnose(new DataAccessResourceFailureException("x"), request)
                        .status()
                        .value())
                .isEqualTo(503);
    }

    @Test
    void aFileThatIsTooLargeIsSaidToBe() {
        assertThat(Diagnostician.diagnose(new MaxUploadSizeExceededException(1), request)
                        .status()
                        .value())
                .isEqualTo(413);
    }

    @Test
    void whatNobodyForesawIsInternal() {
        assertThat(Diagnostician.diagnose(new IllegalStateException("x"), request)
                        .code())
                .isEqualTo("internal");
    }
}

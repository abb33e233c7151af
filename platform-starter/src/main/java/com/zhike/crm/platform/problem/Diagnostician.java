package com.zhike.crm.platform.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells what an exception means to the caller. */
final class Diagnostician {

    private Diagnostician() {}

    static Diagnosis diagnose(Throwable failure, HttpServletRequest request) {
        Diagnosis ofRequest = RequestFaults.diagnose(failure);
        return ofRequest != null ? ofRequest : diagnoseWork(failure, request);
    }

    private static Diagnosis diagnoseWork(Throwable failure, HttpServletRequest request) {
        return switch (failure) {
            case BusinessException refusal -> Diagnosis.of(refusal);
            case ConstraintViolationException invalid -> Diagnosis.invalid(RequestFaults.faults(invalid));
            case AuthenticationException _ ->
                Diagnosis.of(UNAUTHORIZED, "unauthenticated").with(challenge());
            case AccessDeniedException _ -> Diagnosis.of(FORBIDDEN, "forbidden");
            case OptimisticLockingFailureException _ ->
                request.getHeader(HttpHeaders.IF_MATCH) == null
                        ? Diagnosis.of(CONFLICT, "changed-meanwhile")
                        : Diagnosis.of(PRECONDITION_FAILED, "changed-meanwhile");
            case PessimisticLockingFailureException _ -> Diagnosis.of(CONFLICT, "changed-meanwhile");
            case DataIntegrityViolationException refused -> integrity(refused);
            // a day with which nobody can reckon
            case DateTimeException _ -> Diagnosis.of(BAD_REQUEST, "date-out-of-range");
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
                Diagnosis.of(SERVICE_UNAVAILABLE, "database-unavailable");
            default ->
                LostDatabase.isBehind(failure)
                        ? Diagnosis.of(SERVICE_UNAVAILABLE, "database-unavailable")
                        : Diagnosis.of(INTERNAL_SERVER_ERROR, "internal");
        };
    }

    /** Rules of the database are the last resort: two requests that were each fine may break one together. */
    private static Diagnosis integrity(DataIntegrityViolationException refused) {
        String state = sqlState(refused);
        return switch (state == null ? "" : state) {
            case "23505", "23P01" -> Diagnosis.of(CONFLICT, "duplicate");
            case "23503" -> Diagnosis.of(CONFLICT, "still-referenced");
            case "22001" -> Diagnosis.of(BAD_REQUEST, "value-too-long");
            // the last two: of a limit or an offset
            case "22003", "2201W", "2201X" -> Diagnosis.of(BAD_REQUEST, "number-too-large");
            case "22007", "22008" -> Diagnosis.of(BAD_REQUEST, "date-out-of-range");
            case "22021", "22P05" -> Diagnosis.of(BAD_REQUEST, "character-not-allowed");
            default -> Diagnosis.of(INTERNAL_SERVER_ERROR, "internal");
        };
    }

    private static @Nullable String sqlState(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
                ? sql.getSQLState()
                : null;
    }

    private static HttpHeaders challenge() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return headers;
    }
}

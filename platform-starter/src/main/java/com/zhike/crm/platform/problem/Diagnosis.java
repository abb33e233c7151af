package com.zhike.crm.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What an exception means to the caller, before it is put into his language. */
record Diagnosis(
        HttpStatusCode status,
        String code,
        List<Object> arguments,
        List<Fault> faults,
        Map<String, @Nullable Object> properties,
        HttpHeaders headers) {

    static Diagnosis of(HttpStatusCode status, String code, Object... arguments) {
        return new Diagnosis(status, code, List.of(arguments), List.of(), Map.of(), HttpHeaders.EMPTY);
    }

    static Diagnosis of(BusinessException refusal) {
        List<Fault> faults = switch (refusal) {
            case Invalid invalid -> invalid.fields().stream().map(Fault::of).toList();
            case Conflict conflict -> conflict.fields().stream().map(Fault::of).toList();
            default -> List.of();
        };
        return new Diagnosis(
                refusal.status(),
                refusal.code(),
                List.of(refusal.arguments()),
                faults,
                new LinkedHashMap<>(refusal.properties()),
                HttpHeaders.EMPTY);
    }

    static Diagnosis invalid(List<Fault> faults) {
        return new Diagnosis(HttpStatus.BAD_REQUEST, "invalid", List.of(), faults, Map.of(), HttpHeaders.EMPTY);
    }

    Diagnosis with(HttpHeaders more) {
        return new Diagnosis(status, code, arguments, faults, properties, more);
    }

    /**
     * What is wrong with one field.
     *
     * @param message its text, when something else than the message bundles knows it
     */
    record Fault(
            String field,
            String code,
            List<Object> arguments,
            @Nullable String message) {

        static Fault of(FieldProblem problem) {
            return new Fault(problem.field(), problem.code(), problem.arguments(), null);
        }

        static Fault of(String field, String code, Object... arguments) {
            return new Fault(field, code, List.of(arguments), null);
        }
    }
}

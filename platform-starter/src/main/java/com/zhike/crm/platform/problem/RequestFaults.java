package com.zhike.crm.platform.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import com.zhike.crm.platform.problem.Diagnosis.Fault;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Requests that never reached the service: unreadable, incomplete or against a declared constraint. */
final class RequestFaults {

    private RequestFaults() {}

    static @Nullable Diagnosis diagnose(Throwable failure) {
        return switch (failure) {
            case MethodArgumentNotValidException invalid -> Diagnosis.invalid(faults(invalid.getBindingResult()));
            case BindException invalid -> Diagnosis.invalid(faults(invalid.getBindingResult()));
            case MethodValidationResult invalid when !invalid.isForReturnValue() -> Diagnosis.invalid(faults(invalid));
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case TypeMismatchException mismatch -> Diagnosis.invalid(List.of(mismatch(mismatch)));
            case MissingServletRequestParameterException missing -> required(missing.getParameterName());
            case MissingServletRequestPartException missing -> required(missing.getRequestPartName());
            case MaxUploadSizeExceededException _ -> Diagnosis.of(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large");
            case MultipartException _ -> Diagnosis.of(BAD_REQUEST, "malformed-upload");
            case ErrorResponse response when response.getStatusCode().is4xxClientError() -> known(response);
            default -> null;
        };
    }

    static List<Fault> faults(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new Fault(
                        violation.getPropertyPath().toString(),
                        kebab(violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()),
                        List.of(),
                        violation.getMessage()))
                .toList();
    }

    private static List<Fault> faults(Errors result) {
        Object body = result instanceof BindingResult bound ? bound.getTarget() : null;
        return result.getAllErrors().stream()
                .map(error -> {
                    String field = error instanceof FieldError ofField ? JsonPath.of(body, ofField.getField()) : "";
                    return error instanceof FieldError ofField && ofField.isBindingFailure()
                            ? Fault.of(field, "type-mismatch")
                            : new Fault(field, kebab(error.getCode()), List.of(), error.getDefaultMessage());
                })
                .toList();
    }

    private static List<Fault> faults(MethodValidationResult invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors errors
                        ? faults(errors).stream()
                        : result.getResolvableErrors().stream()
                                .map(error -> fault(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        error)))
                .toList();
    }

    private static Fault fault(String parameter, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String code = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        String message = error instanceof DefaultMessageSourceResolvable text ? text.getDefaultMessage() : null;
        return new Fault(parameter, kebab(code), List.of(), message);
    }

    private static Diagnosis unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return Diagnosis.of(refusal);
            }
        }
        if (unreadable.getCause() instanceof MismatchedInputException mismatch) {
            return Diagnosis.invalid(List.of(Fault.of(path(mismatch), "type-mismatch")));
        }
        return Diagnosis.of(BAD_REQUEST, "malformed-body");
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static Fault mismatch(TypeMismatchException mismatch) {
        return Fault.of(mismatch.getPropertyName() == null ? "" : mismatch.getPropertyName(), "type-mismatch");
    }

    private static Diagnosis required(String field) {
        return Diagnosis.invalid(List.of(Fault.of(field, "required")));
    }

    private static Diagnosis known(ErrorResponse response) {
        HttpStatus status = HttpStatus.resolve(response.getStatusCode().value());
        String code = switch (status == null ? BAD_REQUEST : status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "media-type-unsupported";
            default -> "malformed-request";
        };
        return Diagnosis.of(response.getStatusCode(), code).with(response.getHeaders());
    }

    private static String kebab(@Nullable String name) {
        return name == null
                ? "invalid"
                : name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}

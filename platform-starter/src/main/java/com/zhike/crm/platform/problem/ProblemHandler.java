package com.zhike.crm.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.LocaleResolver;

/** Answers every exception with a problem (RFC 9457). */
@RestControllerAdvice
class ProblemHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemTexts texts;

    private final LocaleResolver language;

    ProblemHandler(ProblemTexts texts, LocaleResolver language) {
        this.texts = texts;
        this.language = language;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> on(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || failure instanceof AsyncRequestNotUsableException) {
            log.debug("Nobody is left to be told", failure);
            return null;
        }
        Diagnosis diagnosis = Diagnostician.diagnose(failure, request);
        ProblemDetail problem = problem(diagnosis, language.resolveLocale(request));
        problem.setInstance(instance(request));
        if (diagnosis.status().is5xxServerError()) {
            blame(problem, failure, request);
        }
        return ResponseEntity.status(diagnosis.status())
                .headers(diagnosis.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(Diagnosis diagnosis, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(diagnosis.status());
        problem.setType(URI.create("urn:crm:problem:" + diagnosis.code()));
        problem.setTitle(texts.title(diagnosis.status(), diagnosis.code(), diagnosis.arguments(), locale));
        problem.setDetail(texts.detail(diagnosis.code(), diagnosis.arguments(), locale));
        problem.setProperty("code", diagnosis.code());
        diagnosis.properties().forEach(problem::setProperty);
        if (!diagnosis.faults().isEmpty()) {
            problem.setProperty("errors", errors(diagnosis, locale));
        }
        return problem;
    }

    private List<Map<String, String>> errors(Diagnosis diagnosis, Locale locale) {
        List<Map<String, String>> errors = new ArrayList<>();
        for (Diagnosis.Fault fault : diagnosis.faults()) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("field", fault.field());
            error.put("code", fault.code());
            error.put("message", texts.of(fault, locale));
            errors.add(error);
        }
        return errors;
    }

    /** The caller learns only where to look; what happened stands in the log under the same id. */
    private static void blame(ProblemDetail problem, Exception failure, HttpServletRequest request) {
        String traced = MDC.get("traceId");
        String traceId = traced == null ? UUID.randomUUID().toString().replace("-", "") : traced;
        problem.setProperty("traceId", traceId);
        if (failure instanceof BusinessException) {
            // foreseen, as when another service is down; a trace for each request would bury what is not
            log.warn("{} {}: {}, told as {}", request.getMethod(), request.getRequestURI(), failure, traceId);
        } else {
            log.error("{} {} failed, told as {}", request.getMethod(), request.getRequestURI(), traceId, failure);
        }
    }

    private static @Nullable URI instance(HttpServletRequest request) {
        try {
            return URI.create(request.getRequestURI());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}

package com.zhike.crm.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Tells a refusal as a problem (RFC 9457) in the language of the caller. */
@Component
public class Problems {

    private final MessageSource texts;

    private final JsonMapper json;

    Problems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Answers a request that ends in a filter. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(problem(request, status, code)));
    }

    /** Answers a request that was to be passed on to a service. */
    public ServerResponse unanswered(HttpServletRequest request, HttpStatus status, String code, String service) {
        String name = texts.getMessage("service." + service, null, service, language(request));
        Map<String, Object> problem = problem(request, status, code, name);
        problem.put("service", service);
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .body(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> problem(HttpServletRequest request, HttpStatus status, String code, Object... about) {
        Locale language = language(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:crm:problem:" + code);
        problem.put("title", texts.getMessage("problem." + code + ".title", about, language));
        problem.put("status", status.value());
        problem.put("detail", texts.getMessage("problem." + code + ".detail", about, language));
        problem.put("instance", request.getRequestURI());
        problem.put("code", code);
        return problem;
    }

    private static Locale language(HttpServletRequest request) {
        String wanted = request.getHeader("Accept-Language") == null
                ? "zh"
                : request.getLocale().getLanguage();
        return wanted.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}

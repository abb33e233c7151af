package com.zhike.crm.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers exceptions of filters in the way those of controllers are answered. */
public class ProblemWriter {

    private final HandlerExceptionResolver resolver;

    ProblemWriter(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    /** Answers the request with what the exception means. */
    public void write(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        if (resolver.resolveException(request, response, null, failure) == null && !response.isCommitted()) {
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }
}

package com.zhike.crm.gateway.limits;

import com.zhike.crm.platform.problem.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large, also when their length is not told beforehand. */
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

    private final BodyLimitSettings settings;

    BodyLimit(BodyLimitSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = settings.limitFor(request).toBytes();
        if (request.getContentLengthLong() > limit) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        }
        chain.doFilter(new MeasuredRequest(request, limit), response);
    }
}

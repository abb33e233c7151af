package com.zhike.crm.platform.web;

import com.zhike.crm.platform.problem.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the header {@code If-Match}, weak or strong. */
class IfMatchArgument implements HandlerMethodArgumentResolver {

    // proxies that compress an answer weaken its tag
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-gzip)?\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader("If-Match");
        if (header == null || header.isBlank()) {
            throw new Refused(HttpStatus.PRECONDITION_REQUIRED, "if-match-required");
        }
        Matcher tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "if-match-malformed", header);
        }
        return new IfMatch(Long.parseLong(tag.group(1)));
    }
}

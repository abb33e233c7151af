package com.zhike.crm.platform.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can understand: told as a problem whose texts are the messages {@code problem.<code>.title}
 * and {@code problem.<code>.detail}.
 */
public abstract sealed class BusinessException extends RuntimeException
        permits NotFound, Conflict, Forbidden, Invalid, Stale, Unavailable, Refused {

    private final HttpStatus status;

    private final String code;

    private final transient Object[] arguments;

    private final transient Map<String, @Nullable Object> properties = new LinkedHashMap<>();

    BusinessException(HttpStatus status, String code, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** Adds a member to the problem that the caller receives. */
    public BusinessException withProperty(String name, @Nullable Object value) {
        properties.put(name, value);
        return this;
    }

    /** The HTTP status of the problem. */
    public HttpStatus status() {
        return status;
    }

    /** The stable name of the problem, in kebab-case. */
    public String code() {
        return code;
    }

    /** What the texts may mention. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** Further members of the problem. */
    public Map<String, @Nullable Object> properties() {
        return Collections.unmodifiableMap(properties);
    }
}

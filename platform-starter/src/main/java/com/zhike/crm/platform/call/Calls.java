package com.zhike.crm.platform.call;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpHeaders;

/** Asks other services with the caller's own token, so that they decide what he may see. */
public final class Calls {

    private final CircuitBreakerFactory<?, ?> breakers;

    private final HttpServletRequest request;

    Calls(CircuitBreakerFactory<?, ?> breakers, HttpServletRequest request) {
        this.breakers = breakers;
        this.request = request;
    }

    /**
     * The answer of a service.
     *
     * @param service its name; each has a circuit breaker of its own
     * @param question asks it, given the value of the Authorization header
     * @param failed decides when it refuses, fails, takes too long or is being left alone
     */
    public <T> T ask(String service, Function<String, T> question, Function<Throwable, T> failed) {
        // read here: the call itself runs on a thread that knows nothing of the request
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return breakers.create(service).run(() -> question.apply(authorization), failed);
    }
}

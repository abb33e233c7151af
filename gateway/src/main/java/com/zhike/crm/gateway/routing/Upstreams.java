package com.zhike.crm.gateway.routing;

import com.zhike.crm.gateway.limits.UnreadableBody;
import com.zhike.crm.gateway.signin.SignInLost;
import com.zhike.crm.gateway.signin.SignInNotRenewed;
import com.zhike.crm.platform.problem.BusinessException;
import com.zhike.crm.platform.problem.Refused;
import com.zhike.crm.platform.problem.Unavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a request on to its service, tries reads once more, and answers for a service that does not. */
@Component
class Upstreams {

    /** The request attribute that says how long to wait for an answer. */
    static final String TIMEOUT = "crm.upstream.timeout";

    /** The request attribute that is there when the answer has no end. */
    static final String LIVE = "crm.upstream.live";

    private final CircuitBreakerRegistry breakers;

    private final MessageSource texts;

    Upstreams(CircuitBreakerRegistry breakers, MessageSource texts) {
        this.breakers = breakers;
        this.texts = texts;
    }

    ServerResponse pass(String service, ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return breakers.circuitBreaker(service).executeSupplier(() -> attempt(request, next));
        } catch (RuntimeException failure) {
            throw refusal(service, failure);
        }
    }

    private static ServerResponse attempt(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            ServerResponse answer = once(request, next);
            if (!repeatable(request) || answer.statusCode().value() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
                return answer;
            }
        } catch (Unreachable failure) {
            if (!repeatable(request) || !failure.beforeAnyAnswer()) {
                throw failure;
            }
        }
        UpstreamAnswer.close(request.servletRequest());
        return once(request, next);
    }

    private static ServerResponse once(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return next.handle(request);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Only reads: nobody can tell whether a change that was not answered was made. Who listens asks again by himself. */
    private static boolean repeatable(ServerRequest request) {
        return request.method() == HttpMethod.GET && request.attribute(LIVE).isEmpty();
    }

    private RuntimeException refusal(String service, RuntimeException failure) {
        return switch (failure) {
            case SignInLost _ -> new Refused(HttpStatus.UNAUTHORIZED, "signed-out");
            case SignInNotRenewed _ -> new Unavailable("identity-unavailable");
            case CallNotPermittedException _ -> unavailable(service);
            case Unreachable unreachable -> unanswered(service, unreachable.getCause());
            default -> failure;
        };
    }

    private BusinessException unanswered(String service, IOException cause) {
        return switch (cause) {
            case UnreadableBody _ -> new Refused(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            case ConnectTimeoutException _ -> unavailable(service);
            case SocketTimeoutException _ ->
                new Refused(HttpStatus.GATEWAY_TIMEOUT, "service-timeout", name(service))
                        .withProperty("service", service);
            default -> unavailable(service);
        };
    }

    private BusinessException unavailable(String service) {
        return new Unavailable("service-unavailable", name(service)).withProperty("service", service);
    }

    private String name(String service) {
        return texts.getMessage("service." + service, null, service, LocaleContextHolder.getLocale());
    }
}

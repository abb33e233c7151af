package com.zhike.crm.gateway.routing;

import com.zhike.crm.gateway.limits.UnreadableBody;
import com.zhike.crm.gateway.problem.Problems;
import com.zhike.crm.gateway.signin.SignInLost;
import com.zhike.crm.gateway.signin.SignInNotRenewed;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
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

    private final CircuitBreakerFactory<?, ?> breakers;

    private final Problems problems;

    Upstreams(CircuitBreakerFactory<?, ?> breakers, Problems problems) {
        this.breakers = breakers;
        this.problems = problems;
    }

    ServerResponse pass(String service, ServerRequest request, HandlerFunction<ServerResponse> next) {
        return breakers.create(service)
                .run(() -> attempt(request, next), failure -> answerFor(service, request, failure));
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

    /** Only reads: nobody can tell whether a change that was not answered was made. */
    private static boolean repeatable(ServerRequest request) {
        return request.method() == HttpMethod.GET;
    }

    private ServerResponse answerFor(String service, ServerRequest request, Throwable failure) {
        return switch (failure) {
            case SignInLost _ -> answer(service, request, HttpStatus.UNAUTHORIZED, "signed-out");
            case SignInNotRenewed _ -> answer(service, request, HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable");
            case CallNotPermittedException _ ->
                answer(service, request, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable");
            case Unreachable unreachable -> answerFor(service, request, unreachable);
            case RuntimeException ours -> throw ours;
            default -> throw new IllegalStateException(failure);
        };
    }

    private ServerResponse answerFor(String service, ServerRequest request, Unreachable failure) {
        return switch (failure.getCause()) {
            case UnreadableBody _ -> answer(service, request, HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            case ConnectTimeoutException _ ->
                answer(service, request, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable");
            case SocketTimeoutException _ -> answer(service, request, HttpStatus.GATEWAY_TIMEOUT, "service-timeout");
            default -> answer(service, request, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable");
        };
    }

    private ServerResponse answer(String service, ServerRequest request, HttpStatus status, String code) {
        return problems.unanswered(request.servletRequest(), status, code, service);
    }
}

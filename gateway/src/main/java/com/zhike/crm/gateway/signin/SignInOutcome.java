package com.zhike.crm.gateway.signin;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** What follows a sign-in: the page that was asked for, or a page that says it failed; both are counted. */
@Component
public class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInOutcome.class);

    private static final Set<String> REASONS = Set.of(
            "none",
            "access_denied",
            "authorization_request_not_found",
            "invalid_grant",
            "invalid_id_token",
            "invalid_nonce",
            "invalid_state_parameter",
            "invalid_token_response",
            "server_error",
            "temporarily_unavailable");

    private final MeterRegistry meters;

    private final int idleSeconds;

    SignInOutcome(MeterRegistry meters, @Value("${crm.gateway.session.idle}") Duration idle) {
        this.meters = meters;
        this.idleSeconds = (int) idle.toSeconds();
        // from nought, so that the first ones are seen as an increase
        REASONS.forEach(reason -> counter(reason.equals("none") ? "success" : "failure", reason));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        // Before this, the session is one that anybody can open without signing in; it is short.
        request.getSession().setMaxInactiveInterval(idleSeconds);
        count("success", "none");
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (signedInMeanwhile(request)) {
            response.sendRedirect("/");
            return;
        }
        String reason = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : "other";
        log.warn("Sign-in failed: {}", failure.getMessage());
        count("failure", reason);
        response.sendRedirect("/sign-in-failed.html");
    }

    /** As in another tab that was opened at the same time. */
    private static boolean signedInMeanwhile(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private void count(String outcome, String reason) {
        // The reason may come from the query of a request that anybody can send: no new meter for each.
        String known = REASONS.contains(reason) ? reason : "other";
        counter(outcome, known).increment();
    }

    private Counter counter(String outcome, String reason) {
        return meters.counter("crm.gateway.sign.in", "outcome", outcome, "reason", reason);
    }
}

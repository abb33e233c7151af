package com.zhike.crm.gateway.access;

import com.zhike.crm.platform.problem.ProblemWriter;
import com.zhike.crm.platform.problem.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/** How each door says no. */
class Refusals {

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    /** A script that calls the API could not follow the login; only pages are sent there. */
    AuthenticationEntryPoint pagesGoTo(String login) {
        AuthenticationEntryPoint redirect = new LoginUrlAuthenticationEntryPoint(login);
        return (request, response, failure) -> {
            if (PageRequest.isPage(request)) {
                redirect.commence(request, response, failure);
            } else {
                problems.write(request, response, new Refused(HttpStatus.UNAUTHORIZED, "signed-out"));
            }
        };
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        boolean forged = failure instanceof CsrfException;
        problems.write(request, response, forged ? new Refused(HttpStatus.FORBIDDEN, "csrf-missing") : failure);
    }

    /** Whoever may not read the management endpoints learns nothing, not even that they exist. */
    void hidden(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
    }
}

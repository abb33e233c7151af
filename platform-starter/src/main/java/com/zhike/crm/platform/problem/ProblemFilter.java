package com.zhike.crm.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Catches what filters throw, which no controller advice sees. */
class ProblemFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    ProblemFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException gone) {
            throw gone;
        } catch (Exception failure) {
            Throwable cause = failure.getCause();
            boolean wrapped = failure instanceof ServletException && cause instanceof Exception;
            problems.write(request, response, wrapped ? (Exception) cause : failure);
        }
    }
}

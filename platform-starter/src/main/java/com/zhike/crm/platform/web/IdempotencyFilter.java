package com.zhike.crm.platform.web;

import com.zhike.crm.platform.problem.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a POST with an {@code Idempotency-Key} take effect once.
 *
 * <p>The key, the work and the answer are one transaction, so there is no moment at which one is there without the others.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";

    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern ACCEPTABLE = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final IdempotentRequests requests;

    private final PlatformTransactionManager transactions;

    IdempotencyFilter(IdempotentRequests requests, PlatformTransactionManager transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(KEY) == null || caller() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader(KEY);
        if (!ACCEPTABLE.matcher(key).matches()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
        }
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            throw new Refused(HttpStatus.BAD_REQUEST, "idempotency-key-unsupported");
        }
        RepeatableBody body = new RepeatableBody(request);
        IdempotentRequests.Request asked =
                new IdempotentRequests.Request(caller(), key, "POST " + body.target(), body.hash());
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(transaction -> answer(asked, body, answer, chain, transaction));
        } catch (Interrupted failure) {
            failure.rethrow();
        } catch (RuntimeException failure) {
            // the commit failed: what was to be said is not true
            answer.reset();
            throw failure;
        }
        answer.copyBodyToResponse();
    }

    private void answer(
            IdempotentRequests.Request asked,
            RepeatableBody body,
            ContentCachingResponseWrapper answer,
            FilterChain chain,
            TransactionStatus transaction) {
        Optional<IdempotentRequests.Answer> former = requests.claim(asked);
        if (former.isPresent()) {
            former.get().writeTo(answer);
            return;
        }
        try {
            JoinedTransactions.flushing(() -> chain.doFilter(body, answer));
        } catch (IOException | ServletException failure) {
            throw new Interrupted(failure);
        }
        if (HttpStatus.valueOf(answer.getStatus()).is2xxSuccessful()) {
            requests.keep(asked, IdempotentRequests.Answer.of(answer));
        } else {
            transaction.setRollbackOnly();
        }
    }

    private static String caller() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getName();
    }

    /** Carries a checked exception out of the transaction. */
    private static final class Interrupted extends RuntimeException {
        Interrupted(Exception cause) {
            super(cause);
        }

        void rethrow() throws IOException, ServletException {
            if (getCause() instanceof IOException gone) {
                throw gone;
            }
            throw (ServletException) getCause();
        }
    }
}

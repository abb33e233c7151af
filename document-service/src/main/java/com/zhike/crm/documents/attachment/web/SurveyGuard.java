package com.zhike.crm.documents.attachment.web;

import com.zhike.crm.documents.attachment.Guard;
import com.zhike.crm.documents.attachment.OwnerUnavailable;
import feign.FeignException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Watches the scans of answer sheets: the survey service, asked with the caller's own token, knows who sees a sheet. */
@Component
class SurveyGuard implements Guard {

    private static final String SCAN = "answer-sheet-scan";

    private final SurveyServiceClient client;

    private final CircuitBreakerFactory<?, ?> breakers;

    private final HttpServletRequest request;

    SurveyGuard(SurveyServiceClient client, CircuitBreakerFactory<?, ?> breakers, HttpServletRequest request) {
        this.client = client;
        this.breakers = breakers;
        this.request = request;
    }

    @Override
    public boolean watches(String subjectType) {
        return SCAN.equals(subjectType);
    }

    @Override
    public boolean admits(UUID scan) {
        // read here: the call itself runs on a thread that knows nothing of the request
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return breakers.create(SurveyServiceConfiguration.BREAKER)
                .run(
                        () -> {
                            client.requireScan(scan, authorization);
                            return true;
                        },
                        SurveyGuard::withoutAnswer);
    }

    private static boolean withoutAnswer(Throwable failure) {
        if (failure instanceof FeignException.NotFound || failure instanceof FeignException.Forbidden) {
            return false;
        }
        OwnerUnavailable unavailable = new OwnerUnavailable();
        unavailable.initCause(failure);
        throw unavailable;
    }
}

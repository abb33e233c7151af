package com.zhike.crm.documents.attachment.web;

import com.zhike.crm.documents.attachment.Guard;
import com.zhike.crm.documents.attachment.OwnerUnavailable;
import com.zhike.crm.platform.call.Calls;
import feign.FeignException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Watches the scans of answer sheets: the survey service, asked with the caller's own token, knows who sees a sheet. */
@Component
class SurveyGuard implements Guard {

    private static final String SCAN = "answer-sheet-scan";

    private final SurveyServiceClient client;

    private final Calls calls;

    SurveyGuard(SurveyServiceClient client, Calls calls) {
        this.client = client;
        this.calls = calls;
    }

    @Override
    public boolean watches(String subjectType) {
        return SCAN.equals(subjectType);
    }

    @Override
    public boolean admits(UUID scan) {
        return calls.ask(
                SurveyServiceClient.NAME,
                authorization -> {
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

package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may still correct a sheet that counts: whoever entered it for a while, later only those who design surveys. */
@Component
class CorrectionPolicy {

    private final Duration period;

    private final Clock clock;

    CorrectionPolicy(@Value("${crm.survey.correctable:7d}") Duration period, Clock clock) {
        this.period = period;
        this.clock = clock;
    }

    boolean allows(CurrentEmployee employee, AnswerSheet sheet) {
        return employee.may("survey.design")
                || (sheet.isEnteredBy(employee.id())
                        && (sheet.submittedAt() == null
                                || clock.instant().isBefore(sheet.submittedAt().plus(period))));
    }

    void check(CurrentEmployee employee, AnswerSheet sheet) {
        if (!allows(employee, sheet)) {
            throw new SheetNotCorrectable();
        }
    }
}

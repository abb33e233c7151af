package com.zhike.crm.surveys.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.zhike.crm.surveys.scan.Scan;
import com.zhike.crm.surveys.survey.Questionnaire;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its questions and answers; flat in JSON.
 *
 * @param scans pictures or copies of the paper
 * @param correctable whether the caller may still change it
 */
public record SheetView(
        @JsonUnwrapped SheetSummary sheet,
        @Nullable UUID contactId,
        @Nullable String remark,
        @Nullable String enteredByName,
        @Nullable String voidedByName,
        Questionnaire questionnaire,
        Collection<Answer> answers,
        List<Scan> scans,
        boolean correctable) {}

package com.zhike.crm.surveys.sheet;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a customer answered, or began to.
 *
 * @param readable whether the caller may open the sheet
 */
public record FormerSheet(
        UUID sheetId,
        UUID surveyId,
        SheetStatus status,
        LocalDate answeredOn,
        @Nullable String employeeName,
        boolean readable) {}

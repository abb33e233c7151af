package com.zhike.crm.surveys.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written.
 *
 * @param optionId the option that was described, if it belongs to one
 */
public record TextAnswer(UUID sheetId, @Nullable String optionId, String text, LocalDate answeredOn) {}

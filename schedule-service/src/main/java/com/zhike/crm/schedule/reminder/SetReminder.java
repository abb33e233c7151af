package com.zhike.crm.schedule.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks to be reminded of something soon.
 *
 * @param publicAffair whether everybody sees it on his home page
 */
public record SetReminder(
        @NotBlank @Size(max = 500) String text,
        @NotNull Instant at,
        @Nullable Boolean publicAffair) {}

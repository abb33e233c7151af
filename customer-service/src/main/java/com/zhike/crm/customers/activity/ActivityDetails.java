package com.zhike.crm.customers.activity;

import static com.zhike.crm.customers.customer.Text.tidy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is entered about an activity. */
@Embeddable
public record ActivityDetails(
        @Nullable UUID contactId,
        @NotBlank @Size(max = 40) String type,
        @NotNull Instant happenedAt,
        @NotBlank @Size(max = 4000) String content,
        @Nullable @Size(max = 40) String outcome,
        @Nullable UUID opportunityId,

        @Nullable @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal cost,

        @Nullable @Size(max = 300) String companions,
        @Nullable Instant nextVisitAt,
        @Nullable @Size(max = 500) String nextVisitNote,
        @Nullable @PositiveOrZero @Max(40320) Integer remindMinutesBefore) {

    public ActivityDetails {
        content = content == null ? "" : content.strip();
        outcome = tidy(outcome);
        companions = tidy(companions);
        nextVisitNote = tidy(nextVisitNote);
    }
}

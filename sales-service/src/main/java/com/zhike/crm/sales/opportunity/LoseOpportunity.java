package com.zhike.crm.sales.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an opportunity was lost, and to whom. */
public record LoseOpportunity(
        @NotBlank @Size(max = 60) String reason,
        @Nullable @Size(max = 200) String competitor,
        @Nullable @Size(max = 2000) String note) {}

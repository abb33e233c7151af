package com.zhike.crm.sales.opportunity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The stage an opportunity has come to. */
public record AdvanceOpportunity(
        @NotBlank String stage,
        @Nullable @Min(0) @Max(100) Integer probability,
        @Nullable @Size(max = 2000) String note) {}

package com.zhike.crm.customers.stage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A stage as it is shown and defined.
 *
 * @param probability chance in percent that an opportunity of this stage is won, none for stages after the sale
 * @param signed whether a customer who bought is in this stage at least
 * @param funnel whether the stage is part of the sales funnel
 */
public record StageView(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
        String code,

        @NotBlank @Size(max = 40) String zh,
        @NotBlank @Size(max = 60) String en,
        @Min(1) @Max(99) int position,
        @Nullable @Min(0) @Max(100) Integer probability,
        @Nullable @Size(max = 20) String color,
        boolean signed,
        boolean funnel) {}

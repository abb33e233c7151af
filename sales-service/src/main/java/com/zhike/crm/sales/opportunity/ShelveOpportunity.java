package com.zhike.crm.sales.opportunity;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an opportunity is put aside. */
public record ShelveOpportunity(@Nullable @Size(max = 2000) String note) {}

package com.zhike.crm.customers.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Gives a customer back to the public pool, for a reason of the dictionary. */
public record ReleaseCustomer(
        @NotBlank @Size(max = 40) String reason,
        @Nullable @Size(max = 500) String note) {}

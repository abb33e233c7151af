package com.zhike.crm.customers.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Takes a customer to another stage. */
public record MoveCustomer(
        @NotBlank @Size(max = 40) String stage,
        @Nullable @Size(max = 500) String note) {}

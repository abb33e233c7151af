package com.zhike.crm.customers.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was done with a customer.
 *
 * @param stage where the customer is now, if that changed
 */
public record LogActivity(
        @NotNull UUID customerId,
        @JsonUnwrapped @Valid ActivityDetails details,
        @Nullable @Size(max = 40) String stage) {}

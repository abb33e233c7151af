package com.zhike.crm.customers.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Gives several customers to one employee. */
public record AssignCustomers(
        @NotEmpty @Size(max = 1000) Set<UUID> customerIds,
        @JsonUnwrapped @Valid AssignCustomer assignment) {}

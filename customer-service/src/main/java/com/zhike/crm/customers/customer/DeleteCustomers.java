package com.zhike.crm.customers.customer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Puts several customers into the recycle bin. */
public record DeleteCustomers(@NotEmpty @Size(max = 1000) Set<@NotNull UUID> customerIds) {}

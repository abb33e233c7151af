package com.zhike.crm.customers.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer to choose from. */
public record CustomerChoice(
        UUID id, String name, String number, @Nullable String ownerName) {}

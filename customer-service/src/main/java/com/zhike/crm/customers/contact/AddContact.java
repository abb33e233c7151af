package com.zhike.crm.customers.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Enters a contact.
 *
 * @param main whether it is the one to ask for; the first contact of a customer is in any case
 */
public record AddContact(
        @NotNull UUID customerId,
        @JsonUnwrapped @Valid ContactDetails details,
        @Nullable Boolean main) {}

package com.zhike.crm.customers.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Changes a contact.
 *
 * @param main true makes it the one to ask for; there is always one, so that false changes nothing
 */
public record EditContact(
        @JsonUnwrapped @Valid ContactDetails details,
        @Nullable Boolean main) {}

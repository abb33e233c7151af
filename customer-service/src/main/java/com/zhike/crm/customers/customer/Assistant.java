package com.zhike.crm.customers.customer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An employee who works for a customer that somebody else looks after. */
@Embeddable
public record Assistant(
        @NotNull UUID employeeId,
        @NotNull @Enumerated(EnumType.STRING) Access access) {

    /** What a helper may do. */
    public enum Access {
        READ,
        EDIT
    }
}

package com.zhike.crm.customers.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is entered about a customer; grouped here, flat in JSON. */
@Embeddable
public record CustomerDetails(
        @JsonUnwrapped @Valid @Embedded Profile profile,
        @JsonUnwrapped @Valid @Embedded @Nullable Address address,
        @JsonUnwrapped @Valid @Embedded @Nullable Reach reach,
        @JsonUnwrapped @Valid @Embedded @Nullable Enterprise enterprise,
        @JsonUnwrapped @Valid @Embedded @Nullable Notes notes) {

    public CustomerDetails {
        // the database gives back nothing for a group in which nothing is known
        address = address == null ? Address.NONE : address;
        reach = reach == null ? Reach.NONE : reach;
        enterprise = enterprise == null ? Enterprise.NONE : enterprise;
        notes = notes == null ? Notes.NONE : notes;
    }

    public CompanyName name() {
        return new CompanyName(profile.name());
    }

    List<Record> groups() {
        return List.of(profile, address, reach, enterprise, notes);
    }
}

package com.zhike.crm.customers.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer with everything that is known about it; flat in JSON.
 *
 * @param editable whether the caller may change it
 */
public record CustomerView(
        UUID id,
        long version,
        String number,
        @JsonUnwrapped CustomerDetails details,
        CustomerStatus status,
        String stage,
        @JsonUnwrapped Keeper keeper,
        @JsonUnwrapped Trail trail,
        @JsonUnwrapped Figures figures,
        @JsonUnwrapped MainContact mainContact,
        boolean editable,
        List<HelperView> helpers) {

    /** Who looks after it. */
    public record Keeper(
            @Nullable UUID ownerId,
            @Nullable String ownerName,
            @Nullable UUID departmentId,
            @Nullable String departmentName) {}

    /** Who entered it and who changed it last. */
    public record Trail(
            Instant createdAt,
            UUID createdById,
            @Nullable String createdByName,
            Instant changedAt,
            UUID changedById,
            @Nullable String changedByName) {}

    /** What was done with it and what it bought. */
    public record Figures(
            @Nullable Instant lastActivityAt,
            @Nullable String lastActivityText,
            @Nullable String lastActivityByName,
            @Nullable Instant nextVisitAt,
            @Nullable String nextVisitNote,
            int activityCount,
            int opportunityCount,
            int orderCount,
            int surveyCount,
            BigDecimal orderAmount,
            @Nullable LocalDate lastOrderOn,
            String currency) {}

    /** The person to ask for. */
    public record MainContact(
            @Nullable UUID mainContactId,
            @Nullable String mainContactName,
            @Nullable String mainContactPhone) {}

    /** Who helps. */
    public record HelperView(UUID employeeId, @Nullable String name, Assistant.Access access) {}
}

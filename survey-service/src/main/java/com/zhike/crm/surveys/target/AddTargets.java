package com.zhike.crm.surveys.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds customers to a survey's target list.
 *
 * @param customerIds picked by hand; nobody picked means everybody the survey is meant for
 * @param employeeId who is to ask them; whoever owns the customer when nobody is named
 */
public record AddTargets(
        @NotNull @Size(max = 1000) Set<UUID> customerIds,
        @Nullable UUID employeeId) {}

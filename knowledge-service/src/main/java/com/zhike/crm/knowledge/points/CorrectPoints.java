package com.zhike.crm.knowledge.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A correction by hand, with its reason. */
public record CorrectPoints(
        @NotNull UUID employeeId,
        @Min(-10_000) @Max(10_000) int points,
        @NotBlank @Size(max = 200) String note) {}

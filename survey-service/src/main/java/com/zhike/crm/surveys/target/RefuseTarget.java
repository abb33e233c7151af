package com.zhike.crm.surveys.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Notes that a customer does not want to answer, and what he said. */
public record RefuseTarget(@NotBlank @Size(max = 500) String reason) {}

package com.zhike.crm.knowledge.question;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** More points for the best answer. */
public record RaisePoints(@Min(1) @Max(100) int points) {}

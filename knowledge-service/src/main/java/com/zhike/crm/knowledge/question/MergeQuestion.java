package com.zhike.crm.knowledge.question;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The question that asks the same. */
public record MergeQuestion(@NotNull UUID into) {}

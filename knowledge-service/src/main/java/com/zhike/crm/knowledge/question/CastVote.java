package com.zhike.crm.knowledge.question;

import jakarta.validation.constraints.NotNull;

/** Whether an answer was useful to a reader. */
public record CastVote(@NotNull Boolean useful) {}

package com.zhike.crm.team.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Says from when on everything that failed is to be sent again. */
public record RedeliverFailed(@NotNull Instant since) {}

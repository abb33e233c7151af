package com.zhike.crm.sales.ownership;

import java.time.Instant;
import java.util.UUID;

/** Who does something, and when. */
public record Touch(UUID by, Instant at) {}

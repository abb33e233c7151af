package com.zhike.crm.surveys.trace;

import java.time.Instant;
import java.util.UUID;

/** Who does something, and when. */
public record Touch(UUID by, Instant at) {}

package com.zhike.crm.documents.trace;

import java.time.Instant;
import java.util.UUID;

/** Who does something, and when. */
public record Touch(UUID by, Instant at) {}

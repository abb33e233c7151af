package com.zhike.crm.surveys.customer;

import java.util.List;
import java.util.UUID;

/** Several customers turned out to be one; whatever refers to the merged ones has to refer to the remaining one. */
public record CustomersMerged(UUID remaining, List<UUID> merged) {}

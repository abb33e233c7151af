package com.zhike.crm.documents.document;

import java.util.UUID;

/** Somebody looked at what a colleague contributed to him. */
public record ContributionOpened(UUID contribution, UUID by) {}

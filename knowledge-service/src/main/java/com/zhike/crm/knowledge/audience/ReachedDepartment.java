package com.zhike.crm.knowledge.audience;

import java.util.UUID;

/** A department that something is meant for. */
public record ReachedDepartment(UUID id, String name) {}

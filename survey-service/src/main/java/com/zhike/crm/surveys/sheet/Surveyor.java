package com.zhike.crm.surveys.sheet;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked, and the department he was in. */
@Embeddable
public record Surveyor(UUID employeeId, @Nullable UUID departmentId) {}

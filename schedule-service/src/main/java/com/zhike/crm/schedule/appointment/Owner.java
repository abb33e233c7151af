package com.zhike.crm.schedule.appointment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose calendar an appointment is in, and the department he was in when he entered it. */
@Embeddable
public record Owner(UUID ownerId, @Nullable UUID departmentId) {}

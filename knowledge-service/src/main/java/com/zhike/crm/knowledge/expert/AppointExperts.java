package com.zhike.crm.knowledge.expert;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Names all the experts of a category. */
public record AppointExperts(@NotNull @Size(max = 50) List<@NotNull UUID> employeeIds) {}

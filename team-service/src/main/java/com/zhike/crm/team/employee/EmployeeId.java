package com.zhike.crm.team.employee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an employee; the same id as that of his account in the identity provider. */
@Embeddable
public record EmployeeId(UUID value) implements Serializable {}

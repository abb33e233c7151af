package com.zhike.crm.team.employee;

/** The gender an employee's record states. */
public enum Gender {
    FEMALE,
    MALE
}

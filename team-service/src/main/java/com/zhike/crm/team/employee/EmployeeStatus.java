package com.zhike.crm.team.employee;

/** How an employee stands to the company. */
public enum EmployeeStatus {
    /** At work; may sign in. */
    ACTIVE,
    /** Shut out for now; his name and what he did stay. */
    STOPPED,
    /** No longer with the company; his name and what he did stay. */
    LEFT
}

package com.zhike.crm.events;

/** Whose records an employee may see. */
public enum Scope {
    /** Only what he owns. */
    SELF,
    /** What belongs to his department. */
    DEPARTMENT,
    /** What belongs to his department and the departments below it. */
    DEPARTMENT_TREE,
    /** What belongs to departments that were named for him. */
    CUSTOM,
    /** Everything. */
    ALL
}

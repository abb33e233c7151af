package com.zhike.crm.team.role;

/** Whose records a role opens, from the narrowest to the widest. */
public enum RoleScope {
    /** What one owns. */
    SELF,
    /** What belongs to one's department. */
    DEPARTMENT,
    /** What belongs to the departments named in the role. */
    CUSTOM,
    /** What belongs to one's department and those below it. */
    DEPARTMENT_TREE,
    /** Everything. */
    ALL;

    boolean isWiderThan(RoleScope other) {
        return compareTo(other) > 0;
    }
}

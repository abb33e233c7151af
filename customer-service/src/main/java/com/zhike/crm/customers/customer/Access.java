package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.Collection;

/** Who may see a customer, and who may change it. */
public record Access(Custody custody, Collection<Assistant> helpers) {

    public boolean readableBy(CurrentEmployee employee) {
        return custody.isPublic() || inScopeOf(employee) || helps(employee);
    }

    public boolean editableBy(CurrentEmployee employee) {
        return managedBy(employee) || helpsEditing(employee);
    }

    /**
     * Whether the employee may decide who else has access, which helpers never do.
     *
     * <p>A public customer has to be claimed first, unless somebody hands customers out anyway.
     */
    public boolean managedBy(CurrentEmployee employee) {
        return custody.isPublic() ? employee.machine() || employee.may("customer.assign") : inScopeOf(employee);
    }

    private boolean inScopeOf(CurrentEmployee employee) {
        return employee.scope().covers(custody.ownerId(), custody.departmentId());
    }

    private boolean helps(CurrentEmployee employee) {
        return helpers.stream().anyMatch(helper -> helper.employeeId().equals(employee.id()));
    }

    private boolean helpsEditing(CurrentEmployee employee) {
        return helpers.contains(new Assistant(employee.id(), Assistant.Access.EDIT));
    }
}

package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.DataScope;

/**
 * Who sees a sheet, known as {@code s}: the scope of whoever asked and of the customer's owner, and whoever is responsible
 * for the survey; a draft only whoever works on it.
 */
public final class SheetVisibility {

    private SheetVisibility() {}

    public static Conditions of(CurrentEmployee reader) {
        DataScope scope = reader.scope();
        Conditions conditions = new Conditions().with("reader", reader.id());
        if (scope.all()) {
            return conditions.and("s.status <> 'DRAFT' or :reader in (s.entered_by, s.employee_id)");
        }
        boolean departments = !scope.departmentIds().isEmpty();
        if (departments) {
            conditions.with("readerDepartments", scope.departmentIds());
        }
        return conditions.and(
                ":reader in (s.entered_by, s.employee_id) or (s.status <> 'DRAFT' and (%s s.customer_id = any (array(%s))"
                                .formatted(
                                        departments ? "s.department_id in (:readerDepartments) or" : "",
                                        "select id from known_customer where owner_id = :reader"
                                                + (departments ? " or department_id in (:readerDepartments)" : ""))
                        + " or s.survey_id in (select id from survey where owner_id = :reader)))");
    }
}

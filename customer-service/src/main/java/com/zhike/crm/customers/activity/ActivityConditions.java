package com.zhike.crm.customers.activity;

import com.zhike.crm.customers.customer.CustomerScope;
import com.zhike.crm.customers.letter.SearchCode;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the filter of a list into SQL, within what the employee sees. */
@Component
class ActivityConditions {

    private static final String SEARCH = "a.content ilike :q or c.search_code like :code";

    private final Directory directory;

    private final BusinessDay businessDay;

    ActivityConditions(Directory directory, BusinessDay businessDay) {
        this.directory = directory;
        this.businessDay = businessDay;
    }

    Conditions of(ActivityFilter filter, CurrentEmployee employee) {
        Conditions conditions = CustomerScope.visibleTo(employee)
                .and("a.withdrawn_at is null")
                .and("a.customer_id = :customer", "customer", filter.customerId())
                .and("a.contact_id = :contact", "contact", filter.contactId())
                .and("a.employee_id = :employee", "employee", filter.employeeId())
                .and("a.opportunity_id = :opportunity", "opportunity", filter.opportunityId())
                .and("a.department_id in (:departments)", "departments", tree(filter.departmentId()))
                .and("a.type = :type", "type", filter.type())
                .and("a.stage = :stage", "stage", filter.stage())
                .and("a.happened_at >= :from", "from", startOf(filter.from()))
                .and(
                        "a.happened_at < :before",
                        "before",
                        startOf(filter.to() == null ? null : filter.to().plusDays(1)));
        String q = filter.q();
        if (q != null && !q.isBlank()) {
            conditions
                    .and(SEARCH)
                    .with("q", "%" + SearchCode.escaped(q.strip()) + "%")
                    .with("code", SearchCode.of(q.strip()).pattern());
        }
        return conditions;
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : businessDay.startOf(day).atOffset(ZoneOffset.UTC);
    }

    private Set<UUID> tree(@Nullable UUID departmentId) {
        return departmentId == null ? Set.of() : directory.tree(departmentId);
    }
}

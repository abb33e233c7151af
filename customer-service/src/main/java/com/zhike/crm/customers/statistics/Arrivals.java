package com.zhike.crm.customers.statistics;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.DataScope;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who came in a period, by what the database keeps where that is less to read than the rows. */
@Component
class Arrivals {

    private static final String OF_CUSTOMERS = "select count(*) from contact t join customer c on c.id = t.customer_id";

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Customers that were registered and are not in the recycle bin; the bounds are starts of days. */
    long customers(OffsetDateTime start, OffsetDateTime end, DataScope scope) {
        if (scope.all()) {
            return count(kept(new Conditions()), start, end);
        }
        if (scope.departmentIds().isEmpty()) {
            return count(rows(own(scope)), start, end);
        }
        Conditions inDepartments =
                new Conditions().and("k.department_id in (:departments)").with("departments", scope.departmentIds());
        return count(kept(inDepartments), start, end) + count(rows(ownElsewhere(scope)), start, end);
    }

    /** Contacts of customers that are not in the recycle bin. */
    long contacts(OffsetDateTime start, OffsetDateTime end, DataScope scope) {
        Conditions period = new Conditions().and("t.created_at >= :start and t.created_at < :end");
        if (scope.all()) {
            long all = count(new Part("select count(*) from contact t", period), start, end);
            return all - count(new Part(OF_CUSTOMERS, period.and("c.deleted_at is not null")), start, end);
        }
        period.and("c.deleted_at is null").within(scope, "c.owner_id", "c.department_id");
        return count(new Part(OF_CUSTOMERS, period), start, end);
    }

    private record Part(String select, Conditions conditions) {}

    private static Part kept(Conditions conditions) {
        return new Part(
                "select coalesce(sum(k.customers), 0) from customer_arrivals k",
                conditions.and("k.quarter >= :start and k.quarter < :end"));
    }

    private static Part rows(Conditions conditions) {
        return new Part(
                "select count(*) from customer c",
                conditions.and("c.deleted_at is null and c.created_at >= :start and c.created_at < :end"));
    }

    private static Conditions own(DataScope scope) {
        return new Conditions().and("c.owner_id = :me", "me", scope.employeeId());
    }

    /** What somebody brought along from another department; hardly anybody has such, and then nothing is walked. */
    private static Conditions ownElsewhere(DataScope scope) {
        String elsewhere =
                "%1$s.owner_id = :me and (%1$s.department_id is null or %1$s.department_id not in (:departments))";
        return own(scope)
                .and(elsewhere.formatted("c"))
                .and("exists (select 1 from customer_counts n where " + elsewhere.formatted("n") + ")")
                .with("departments", scope.departmentIds());
    }

    private long count(Part part, OffsetDateTime start, OffsetDateTime end) {
        return jdbc.sql(part.select() + " " + part.conditions().where())
                .params(part.conditions().parameters())
                .param("start", start)
                .param("end", end)
                .query(Long.class)
                .single();
    }
}

package com.zhike.crm.customers.statistics;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.DataScope;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.platform.time.CalendarPeriod;
import com.zhike.crm.platform.time.CalendarPeriod.Days;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how much is done for customers: the brief within the reader's scope, the ranking for everybody. */
@Service
@Transactional(readOnly = true)
public class Engagement {

    private static final int BEST = 10;

    private final JdbcClient jdbc;

    private final Arrivals arrivals;

    private final BusinessDay businessDay;

    Engagement(JdbcClient jdbc, Arrivals arrivals, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.arrivals = arrivals;
        this.businessDay = businessDay;
    }

    public CustomerBrief brief(CalendarPeriod period, boolean mine, CurrentEmployee reader) {
        LocalDate today = businessDay.today();
        Days days = period.days(today);
        DataScope scope = mine ? DataScope.own(reader.id()) : reader.scope();
        return new CustomerBrief(
                period, days.from(), days.to(), figures(days, scope), figures(period.previous(today), scope));
    }

    /** The best ten, and the reader wherever he stands. */
    public List<CustomerRank> ranking(CalendarPeriod period, RankBy by, CurrentEmployee reader) {
        Days days = period.days(businessDay.today());
        return jdbc.sql("""
                select * from (
                    select rank() over (order by count(*) desc) as rank, a.employee_id, coalesce(e.name, '') as name,
                           d.name as department_name, count(*) as value, a.employee_id = :reader as own
                    from (%s) a
                    left join directory_employee e on e.id = a.employee_id
                    left join directory_department d on d.id = e.department_id
                    group by a.employee_id, e.name, d.name) ranked
                where rank <= :best or own order by rank, name
                """.formatted(by.acts()))
                .param("start", start(days.from()))
                .param("end", start(days.before()))
                .param("reader", reader.id())
                .param("best", BEST)
                .query(CustomerRank.class)
                .list();
    }

    private CustomerFigures figures(Days days, DataScope scope) {
        OffsetDateTime start = start(days.from());
        OffsetDateTime end = start(days.before());
        Conditions activities = new Conditions()
                .and("a.withdrawn_at is null")
                .within(scope, "a.employee_id", "a.department_id")
                .and("a.happened_at >= :start and a.happened_at < :end");
        return jdbc.sql("""
                select cast(:customers as bigint) as customers, cast(:contacts as bigint) as contacts,
                       count(*) as activities, count(*) filter (where a.visit) as visits,
                       count(distinct a.customer_id) filter (where a.visit) as visited
                from activity a %s
                """.formatted(activities.where()))
                .params(activities.parameters())
                .param("customers", arrivals.customers(start, end, scope))
                .param("contacts", arrivals.contacts(start, end, scope))
                .param("start", start)
                .param("end", end)
                .query(CustomerFigures.class)
                .single();
    }

    private OffsetDateTime start(LocalDate day) {
        return businessDay.startOf(day).atOffset(ZoneOffset.UTC);
    }
}

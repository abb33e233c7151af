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

    private final BusinessDay businessDay;

    Engagement(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
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
        Conditions customers =
                new Conditions().and("c.deleted_at is null").within(scope, "c.owner_id", "c.department_id");
        Conditions activities = new Conditions()
                .and("a.withdrawn_at is null")
                .within(scope, "a.employee_id", "a.department_id")
                .and("a.happened_at >= :start and a.happened_at < :end");
        return jdbc.sql("""
                select came.customers, met.contacts, done.* from
                (select count(*) as customers from customer c %1$s
                 and c.created_at >= :start and c.created_at < :end) came,
                (select count(*) as contacts from contact t join customer c on c.id = t.customer_id %1$s
                 and t.created_at >= :start and t.created_at < :end) met,
                (select count(*) as activities, count(*) filter (where a.visit) as visits,
                        count(distinct a.customer_id) filter (where a.visit) as visited
                 from activity a %2$s) done
                """.formatted(customers.where(), activities.where()))
                .params(customers.parameters())
                .param("start", start(days.from()))
                .param("end", start(days.before()))
                .query(CustomerFigures.class)
                .single();
    }

    private OffsetDateTime start(LocalDate day) {
        return businessDay.startOf(day).atOffset(ZoneOffset.UTC);
    }
}

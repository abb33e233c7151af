package com.zhike.crm.sales.performance;

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

/** Reads how selling goes: the brief within the reader's scope, the ranking for everybody. */
@Service
@Transactional(readOnly = true)
public class Performance {

    private static final int BEST = 10;

    private final JdbcClient jdbc;

    private final BusinessDay businessDay;

    Performance(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    public SalesBrief brief(CalendarPeriod period, boolean mine, CurrentEmployee reader) {
        LocalDate today = businessDay.today();
        Days days = period.days(today);
        DataScope scope = mine ? DataScope.own(reader.id()) : reader.scope();
        return new SalesBrief(
                period, days.from(), days.to(), figures(days, scope), figures(period.previous(today), scope));
    }

    /** The best ten, and the reader wherever he stands. */
    public List<SalesRank> ranking(CalendarPeriod period, RankBy by, CurrentEmployee reader) {
        Days days = period.days(businessDay.today());
        return jdbc.sql("""
                select * from (
                    select rank() over (order by %1$s desc) as rank, s.owner_id as employee_id,
                           coalesce(e.name, '') as name, d.name as department_name, %1$s as value,
                           s.owner_id = :reader as own
                    from sales_day s
                    left join directory_employee e on e.id = s.owner_id
                    left join directory_department d on d.id = e.department_id
                    where s.day >= :from and s.day < :before
                    group by s.owner_id, e.name, d.name having sum(s.orders) > 0) ranked
                where rank <= :best or own order by rank, name
                """.formatted(by.sql()))
                .param("from", days.from())
                .param("before", days.before())
                .param("reader", reader.id())
                .param("best", BEST)
                .query(SalesRank.class)
                .list();
    }

    private SalesFigures figures(Days days, DataScope scope) {
        Conditions orders = within(scope, "s").and("s.day >= :from and s.day < :before");
        Conditions opened = within(scope, "o").and("o.created_at >= :start and o.created_at < :end");
        Conditions closed = within(scope, "o").and("o.closed_at >= :start and o.closed_at < :end");
        return jdbc.sql("""
                select sold.orders, sold.amount, came.opened, came.opened_amount, went.won, went.lost from
                (select coalesce(sum(s.orders), 0) as orders, coalesce(sum(s.amount), 0.00) as amount
                 from sales_day s %s) sold,
                (select count(*) as opened, coalesce(sum(o.expected_amount), 0.00) as opened_amount
                 from opportunity o %s) came,
                (select count(*) filter (where o.status = 'WON') as won,
                        count(*) filter (where o.status = 'LOST') as lost
                 from opportunity o %s) went
                """.formatted(orders.where(), opened.where(), closed.where()))
                .params(orders.parameters())
                .param("from", days.from())
                .param("before", days.before())
                .param("start", start(days.from()))
                .param("end", start(days.before()))
                .query(SalesFigures.class)
                .single();
    }

    private static Conditions within(DataScope scope, String alias) {
        return new Conditions().within(scope, alias + ".owner_id", alias + ".department_id");
    }

    private OffsetDateTime start(LocalDate day) {
        return businessDay.startOf(day).atOffset(ZoneOffset.UTC);
    }
}

package com.zhike.crm.customers.statistics;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many customers are in each stage now, and how many activities of the period those customers had. */
@Service
@Transactional(readOnly = true)
public class StageProgress {

    private final JdbcClient jdbc;

    private final Directory directory;

    private final BusinessDay businessDay;

    StageProgress(JdbcClient jdbc, Directory directory, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.businessDay = businessDay;
    }

    /** Figures of one stage. */
    public record StageFigures(String stage, long customers, long activities) {}

    /** The period restricts the activities only; it includes both days. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    public List<StageFigures> of(
            Period period, @Nullable UUID departmentId, @Nullable UUID employeeId, CurrentEmployee caller) {
        Conditions customers = within(departmentId, employeeId, caller);
        Conditions activities = within(departmentId, employeeId, caller)
                .and("c.deleted_at is null and a.withdrawn_at is null")
                .and("a.happened_at >= :from and a.happened_at < :before");
        return jdbc.sql("""
                with counted as (
                    select c.stage, sum(c.customers) as customers from customer_counts c %1$s group by c.stage),
                done as (
                    select c.stage, count(*) as activities from activity a join customer c on c.id = a.customer_id %2$s
                    group by c.stage)
                select s.code as stage, coalesce(counted.customers, 0) as customers,
                    coalesce(done.activities, 0) as activities
                from stage s left join counted on counted.stage = s.code left join done on done.stage = s.code
                order by s.position, s.code
                """.formatted(customers.where(), activities.where()))
                .params(activities.parameters())
                .param("from", start(period.from(), LocalDate.EPOCH))
                .param("before", start(period.to(), businessDay.today()).plusDays(1))
                .query(StageFigures.class)
                .list();
    }

    private Conditions within(@Nullable UUID departmentId, @Nullable UUID employeeId, CurrentEmployee caller) {
        return new Conditions()
                .within(caller.scope(), "c.owner_id", "c.department_id")
                .and("c.owner_id = :owner", "owner", employeeId)
                .and(
                        "c.department_id in (:departments)",
                        "departments",
                        departmentId == null ? null : directory.tree(departmentId));
    }

    private OffsetDateTime start(@Nullable LocalDate day, LocalDate otherwise) {
        return businessDay.startOf(day == null ? otherwise : day).atOffset(ZoneOffset.UTC);
    }
}

package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has read which announcement. */
@Service
@Transactional
public class Receipts {

    private final JdbcClient jdbc;

    private final Clock clock;

    Receipts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that somebody has read it; the first time after a publication counts. */
    public void read(AnnouncementId id, CurrentEmployee reader) {
        jdbc.sql("""
                        insert into announcement_reading (announcement_id, employee_id, read_at)
                        values (:id, :reader, :at)
                        on conflict (announcement_id, employee_id) do update set read_at = excluded.read_at
                        where announcement_reading.read_at <
                            (select published_at from announcement where id = excluded.announcement_id)""")
                .param("id", id.value())
                .param("reader", reader.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody it is meant for who works here today, with the time he read it. */
    @Transactional(readOnly = true)
    public List<Receipt> of(AnnouncementId id) {
        return jdbc.sql("""
                        with recursive reached (id) as (
                            select unnest(departments) from announcement where id = :id
                            union select d.id from directory_department d join reached on d.parent_id = reached.id)
                        select e.id as employee_id, e.name, d.name as department_name, r.read_at
                        from announcement a
                        join directory_employee e on e.active
                            and (cardinality(a.departments) = 0 or e.department_id in (select id from reached))
                        left join directory_department d on d.id = e.department_id
                        left join announcement_reading r on r.announcement_id = a.id and r.employee_id = e.id
                            and r.read_at >= a.published_at
                        where a.id = :id
                        order by r.read_at desc nulls last, d.position, e.name""").param("id", id.value()).query(Receipt.class).list();
    }
}

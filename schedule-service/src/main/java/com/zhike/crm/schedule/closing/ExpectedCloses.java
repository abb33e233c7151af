package com.zhike.crm.schedule.closing;

import com.zhike.crm.schedule.customer.CustomersMerged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The opportunities that were heard of, and when each is expected to be closed. */
@Service
@Transactional
public class ExpectedCloses {

    private final JdbcClient jdbc;

    ExpectedCloses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void remember(KnownOpportunity opportunity) {
        jdbc.sql("""
                        insert into known_opportunity (id, customer_id, name, owner_id, department_id, expected_close, open)
                        values (:id, :customerId, :name, :ownerId, :departmentId, :expectedClose, true)
                        on conflict (id) do update set customer_id = excluded.customer_id, name = excluded.name,
                            owner_id = excluded.owner_id, department_id = excluded.department_id,
                            expected_close = excluded.expected_close""").paramSource(opportunity).update();
    }

    public void expect(UUID id, @Nullable LocalDate close) {
        jdbc.sql("update known_opportunity set expected_close = :close where id = :id")
                .param("close", close)
                .param("id", id)
                .update();
    }

    /** Whether anything is still expected of it. */
    public void open(UUID id, boolean open) {
        jdbc.sql("update known_opportunity set open = :open where id = :id")
                .param("open", open)
                .param("id", id)
                .update();
    }

    /** What an employee's opportunities let expect from one day to another, the latter excluded. */
    @Transactional(readOnly = true)
    public List<ExpectedClose> between(UUID owner, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select o.id as opportunity_id, o.name, o.customer_id, k.name as customer_name,
                            o.expected_close as day
                        from known_opportunity o left join known_customer k on k.id = o.customer_id
                        where o.open and o.owner_id = :owner and o.expected_close >= :from and o.expected_close < :to
                        order by o.expected_close, o.id""")
                .param("owner", owner)
                .param("from", from)
                .param("to", to)
                .query(ExpectedClose.class)
                .list();
    }

    @EventListener
    void on(CustomersMerged event) {
        jdbc.sql("update known_opportunity set customer_id = :remaining where customer_id in (:merged)")
                .param("remaining", event.remaining())
                .param("merged", event.merged())
                .update();
    }
}

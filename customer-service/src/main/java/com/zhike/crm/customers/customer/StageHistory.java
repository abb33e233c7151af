package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way a customer took through the stages. */
@Service
public class StageHistory {

    private final JdbcClient jdbc;

    private final CustomerQueries customers;

    StageHistory(JdbcClient jdbc, CustomerQueries customers) {
        this.jdbc = jdbc;
        this.customers = customers;
    }

    @EventListener
    void on(Customer.StageMoved event) {
        jdbc.sql("""
                insert into stage_change (customer_id, from_stage, to_stage, note, changed_by, changed_at)
                values (:customer, :from, :to, :note, :by, :at)
                """)
                .param("customer", event.id().value())
                .param("from", event.from())
                .param("to", event.to())
                .param("note", event.note())
                .param("by", event.by())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<StageStep> of(CustomerId id, CurrentEmployee employee) {
        customers.requireVisible(id, employee);
        return jdbc.sql("""
                select s.*, e.name as by_name from stage_change s
                left join directory_employee e on e.id = s.changed_by
                where s.customer_id = :customer order by s.id desc
                """)
                .param("customer", id.value())
                .query(StageHistory::step)
                .list();
    }

    private static StageStep step(ResultSet row, int number) throws SQLException {
        return new StageStep(
                row.getString("from_stage"),
                row.getString("to_stage"),
                row.getString("note"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getString("by_name"));
    }

    /** One step; by nobody when it followed what happened in sales. */
    public record StageStep(
            String fromStage,
            String toStage,
            @Nullable String note,
            Instant at,
            @Nullable UUID byId,
            @Nullable String byName) {}
}

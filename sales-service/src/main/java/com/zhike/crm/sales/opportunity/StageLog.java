package com.zhike.crm.sales.opportunity;

import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down every step of an opportunity: what conversion and dwelling times are computed from. */
@Component
class StageLog {

    private final JdbcClient jdbc;

    StageLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OpportunityMove move) {
        OpportunityState state = move.state();
        jdbc.sql("""
                        insert into opportunity_stage_log
                            (opportunity_id, at, by_id, from_stage, to_stage, status, probability, amount, note)
                        values (:id, :at, :by, :from, :to, :status, :probability, :amount, :note)""")
                .param("id", state.id())
                .param("at", move.touch().at().atOffset(ZoneOffset.UTC))
                .param("by", move.touch().by())
                .param("from", move.fromStage())
                .param("to", state.stage())
                .param("status", state.status().name())
                .param("probability", state.probability())
                .param("amount", state.expectedAmount())
                .param("note", move.note())
                .update();
    }
}

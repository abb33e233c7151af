package com.zhike.crm.surveys.target;

import com.zhike.crm.surveys.customer.CustomersMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the remaining customer stand on target lists in place of the merged ones. */
@Component
class TargetRepointing {

    private final JdbcClient jdbc;

    TargetRepointing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CustomersMerged event) {
        jdbc.sql("""
                        insert into survey_target (survey_id, customer_id, employee_id, refused_at, refusal, added_at)
                        select survey_id, :remaining, employee_id, refused_at, refusal, added_at from survey_target
                        where customer_id in (:merged) on conflict do nothing""")
                .param("remaining", event.remaining())
                .param("merged", event.merged())
                .update();
        jdbc.sql("delete from survey_target where customer_id in (:merged)")
                .param("merged", event.merged())
                .update();
    }
}

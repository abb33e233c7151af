package com.zhike.crm.customers.statistics;

import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerService;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The opportunities of each customer, and the stage that follows from them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Opportunities {

    private final JdbcClient jdbc;

    private final CustomerService customers;

    private final boolean followed;

    Opportunities(
            JdbcClient jdbc,
            CustomerService customers,
            @Value("${crm.stage.follows-opportunities:true}") boolean followed) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.followed = followed;
    }

    public void opened(UUID opportunityId, UUID customerId, String name, String stage) {
        jdbc.sql("select id from customer where id = :id for update")
                .param("id", customerId)
                .query(UUID.class)
                .optional();
        jdbc.sql("""
                insert into known_opportunity (id, customer_id, name) values (:id, :customer, :name)
                on conflict (id) do update set customer_id = excluded.customer_id, name = excluded.name
                """)
                .param("id", opportunityId)
                .param("customer", customerId)
                .param("name", name)
                .update();
        jdbc.sql("""
                update customer set opportunity_count =
                    (select count(*) from known_opportunity where customer_id = :customer)
                where id = :customer
                """).param("customer", customerId).update();
        reached(customerId, stage);
    }

    /** The customer is at least as far as its opportunities. */
    public void reached(UUID customerId, String stage) {
        if (followed) {
            customers.follow(new CustomerId(customerId), stage);
        }
    }
}

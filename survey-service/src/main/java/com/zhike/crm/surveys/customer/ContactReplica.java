package com.zhike.crm.surveys.customer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts that were heard of, and whom they work for. */
@Service
@Transactional
public class ContactReplica {

    private final JdbcClient jdbc;

    ContactReplica(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void remember(UUID id, UUID customerId, String name) {
        jdbc.sql("""
                        insert into known_contact (id, customer_id, name) values (:id, :customer, :name)
                        on conflict (id) do update set customer_id = excluded.customer_id, name = excluded.name""")
                .param("id", id)
                .param("customer", customerId)
                .param("name", name)
                .update();
    }

    Optional<UUID> employerOf(UUID contactId) {
        return jdbc.sql("select customer_id from known_contact where id = :id")
                .param("id", contactId)
                .query(UUID.class)
                .optional();
    }

    @EventListener
    void on(CustomersMerged event) {
        jdbc.sql("update known_contact set customer_id = :remaining where customer_id in (:merged)")
                .param("remaining", event.remaining())
                .param("merged", event.merged())
                .update();
    }
}

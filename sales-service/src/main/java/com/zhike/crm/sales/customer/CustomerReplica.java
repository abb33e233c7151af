package com.zhike.crm.sales.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers that were heard of. */
@Service
@Transactional
public class CustomerReplica {

    private final JdbcClient jdbc;

    private final ApplicationEventPublisher events;

    CustomerReplica(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Takes over what holds of a customer from now on; a merge that was heard of before stays in force. */
    public void remember(KnownCustomer customer) {
        write(
                customer,
                "update set name = excluded.name, owner_id = excluded.owner_id,"
                        + " department_id = excluded.department_id, deleted = false");
    }

    /** Adds a customer nobody told about yet; what is known already is at least as true. */
    void add(KnownCustomer customer) {
        write(customer, "nothing");
    }

    public void assign(UUID id, @Nullable UUID ownerId, @Nullable UUID departmentId) {
        jdbc.sql("update known_customer set owner_id = :owner, department_id = :department where id = :id")
                .param("owner", ownerId)
                .param("department", departmentId)
                .param("id", id)
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("update known_customer set deleted = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Points everything that refers to the merged customers to the remaining one. */
    public void merge(UUID remaining, List<UUID> merged) {
        if (merged.isEmpty()) {
            return;
        }
        for (UUID id : merged) {
            jdbc.sql("""
                            insert into known_customer (id, name, merged_into) values (:id, '', :remaining)
                            on conflict (id) do update set merged_into = excluded.merged_into""").param("id", id).param("remaining", remaining).update();
        }
        events.publishEvent(new CustomersMerged(remaining, merged));
    }

    boolean contains(UUID id) {
        return jdbc.sql("select exists (select 1 from known_customer where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    Optional<KnownCustomer> hold(UUID id) {
        return jdbc.sql("""
                        select id, name, owner_id, department_id from known_customer
                        where id = :id and not deleted and merged_into is null for share""").param("id", id).query(KnownCustomer.class).optional();
    }

    private void write(KnownCustomer customer, String onConflict) {
        jdbc.sql("insert into known_customer (id, name, owner_id, department_id)"
                        + " values (:id, :name, :ownerId, :departmentId) on conflict (id) do " + onConflict)
                .paramSource(customer)
                .update();
    }
}

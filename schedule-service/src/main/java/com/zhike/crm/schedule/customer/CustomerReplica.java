package com.zhike.crm.schedule.customer;

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
        jdbc.sql("""
                        insert into known_customer (id, name, owner_id, department_id)
                        values (:id, :name, :ownerId, :departmentId) on conflict (id) do update
                        set name = excluded.name, owner_id = excluded.owner_id,
                            department_id = excluded.department_id, deleted = false""").paramSource(customer).update();
    }

    /** The name of the customer, unless nobody told of him yet. */
    public Optional<String> name(UUID id) {
        return find(id).map(KnownCustomer::name);
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
        for (UUID id : merged) {
            jdbc.sql("""
                            insert into known_customer (id, name, merged_into) values (:id, '', :remaining)
                            on conflict (id) do update set merged_into = excluded.merged_into""").param("id", id).param("remaining", remaining).update();
        }
        events.publishEvent(new CustomersMerged(remaining, merged));
    }

    Optional<KnownCustomer> find(UUID id) {
        return jdbc.sql("""
                        select id, name, owner_id, department_id from known_customer
                        where id = :id and not deleted and merged_into is null""").param("id", id).query(KnownCustomer.class).optional();
    }
}

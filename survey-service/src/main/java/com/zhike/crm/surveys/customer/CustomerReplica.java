package com.zhike.crm.surveys.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String VALUES = """
            insert into known_customer (id, name, category, level, industry, source, company_size, province, stage,
                owner_id, department_id)
            values (:id, :name, :category, :level, :industry, :source, :size, :province, :stage, :ownerId, :departmentId)
            on conflict (id) do\s""";

    private final JdbcClient jdbc;

    private final ApplicationEventPublisher events;

    CustomerReplica(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Takes over what holds of a customer from now on; a merge that was heard of before stays in force. */
    public void remember(KnownCustomer customer) {
        write(customer, """
                update set name = excluded.name, category = excluded.category, level = excluded.level,
                    industry = excluded.industry, source = excluded.source, company_size = excluded.company_size,
                    province = excluded.province, stage = excluded.stage, owner_id = excluded.owner_id,
                    department_id = excluded.department_id, deleted = false""");
    }

    /** A customer came back; what was known of him holds again. */
    public void restore(KnownCustomer customer) {
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

    public void move(UUID id, String stage) {
        jdbc.sql("update known_customer set stage = :stage where id = :id")
                .param("stage", stage)
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
        return read(id, "");
    }

    /** Stays as he is until the transaction ends; whoever else wants to hold him waits. */
    Optional<KnownCustomer> hold(UUID id) {
        return read(id, " for no key update");
    }

    private Optional<KnownCustomer> read(UUID id, String lock) {
        return jdbc.sql("select " + KnownCustomerRows.COLUMNS + " from known_customer"
                        + " where id = :id and not deleted and merged_into is null" + lock)
                .param("id", id)
                .query(new KnownCustomerRows())
                .optional();
    }

    private void write(KnownCustomer customer, String onConflict) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", customer.id());
        values.put("name", customer.name());
        values.put("ownerId", customer.ownerId());
        values.put("departmentId", customer.departmentId());
        values.putAll(customer.profile().values());
        jdbc.sql(VALUES + onConflict).params(values).update();
    }
}

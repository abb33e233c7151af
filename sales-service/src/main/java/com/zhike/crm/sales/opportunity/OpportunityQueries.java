package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.DataScope;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.sales.ownership.Visibility;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads opportunities, each reader his own. */
@Service
public class OpportunityQueries {

    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("number", "o.number"),
            Map.entry("name", "o.name"),
            Map.entry("customerName", "k.name"),
            Map.entry("stage", "s.position"),
            Map.entry("probability", "o.probability"),
            Map.entry("expectedAmount", "o.expected_amount"),
            Map.entry("expectedClose", "o.expected_close nulls last"),
            Map.entry("ownerName", "e.name"),
            Map.entry("status", "o.status"),
            Map.entry("stageSince", "o.stage_since"),
            Map.entry("createdAt", "o.created_at"));

    private final JdbcClient jdbc;

    private final BusinessDay day;

    OpportunityQueries(JdbcClient jdbc, BusinessDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    public Page<OpportunitySummary> search(OpportunityFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select("o.*, k.name as customer_name, e.name as owner_name")
                .from("opportunity o join stage s on s.code = o.stage"
                        + " left join known_customer k on k.id = o.customer_id"
                        + " left join directory_employee e on e.id = o.owner_id")
                .where(filter.conditions(reader, day.today()))
                .sortable(SORTABLE)
                .defaultSort("-createdAt")
                .uniqueBy("o.id")
                .read(jdbc, page, new DataClassRowMapper<>(OpportunitySummary.class));
    }

    public OpportunityTotals totals(OpportunityFilter filter, CurrentEmployee reader) {
        Conditions conditions = filter.conditions(reader, day.today());
        return jdbc.sql("""
                        select count(*) as count, coalesce(sum(o.expected_amount), 0.00) as amount,
                               round(coalesce(sum(o.expected_amount * o.probability / 100), 0), 2) as weighted_amount,
                               round(coalesce(avg(o.expected_amount), 0), 2) as average_amount
                        from opportunity o\s""" + conditions.where())
                .params(conditions.parameters())
                .query(OpportunityTotals.class)
                .single();
    }

    public OpportunityView get(OpportunityId id, CurrentEmployee reader) {
        Conditions conditions = Visibility.of(reader.scope(), "o").and("o.id = :id", "id", id.value());
        return jdbc.sql("""
                        select o.*, k.name as customer_name, t.name as contact_name, e.name as owner_name,
                               d.name as department_name, c.name as created_by_name, h.name as changed_by_name
                        from opportunity o
                        left join known_customer k on k.id = o.customer_id
                        left join known_contact t on t.id = o.contact_id
                        left join directory_employee e on e.id = o.owner_id
                        left join directory_department d on d.id = o.department_id
                        left join directory_employee c on c.id = o.created_by_id
                        left join directory_employee h on h.id = o.changed_by_id\s""" + conditions.where())
                .params(conditions.parameters())
                .query(new OpportunityViewRows(products(id), reader.scope()))
                .optional()
                .orElseThrow(OpportunityNotFound::new);
    }

    /** The steps the opportunity took, the newest first. */
    public List<StageStep> steps(OpportunityId id, CurrentEmployee reader) {
        requireVisible(id, reader.scope());
        return jdbc.sql("""
                        select l.*, e.name as by_name from opportunity_stage_log l
                        left join directory_employee e on e.id = l.by_id
                        where l.opportunity_id = :id order by l.id desc""").param("id", id.value()).query(StageStep.class).list();
    }

    /** Refuses an opportunity that does not exist within the scope. */
    public void requireVisible(OpportunityId id, DataScope scope) {
        if (!visible(id, scope)) {
            throw new OpportunityNotFound();
        }
    }

    boolean visible(OpportunityId id, DataScope scope) {
        Conditions conditions = Visibility.of(scope, "o").and("o.id = :id", "id", id.value());
        return jdbc.sql("select exists (select 1 from opportunity o " + conditions.where() + ")")
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
    }

    private List<OpportunityLine> products(OpportunityId id) {
        return jdbc.sql("""
                        select l.product_id, l.product_number, l.name, l.specification, l.unit,
                               trim_scale(l.quantity) as quantity, trim_scale(l.price) as price,
                               trim_scale(l.discount_percent) as discount_percent, l.amount
                        from opportunity_line l where l.opportunity_id = :id order by l.position""")
                .param("id", id.value())
                .query(OpportunityLine.class)
                .list();
    }
}

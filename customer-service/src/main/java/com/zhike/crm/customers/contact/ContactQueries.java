package com.zhike.crm.customers.contact;

import com.zhike.crm.customers.customer.CustomerScope;
import com.zhike.crm.customers.letter.SearchCode;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads contacts of those customers that the employee sees. */
@Service
@Transactional(readOnly = true)
public class ContactQueries {

    private static final String TABLES = "contact p join customer c on c.id = p.customer_id ";

    private static final String SEARCH = """
            p.id in (select id from contact where search_code like :q union all
                select k.id from contact k join customer b on b.id = k.customer_id where b.search_code like :q)""";

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "p.name collate \"zh-x-icu\"",
            "customerName", "c.name collate \"zh-x-icu\"",
            "createdAt", "p.created_at");

    private final JdbcClient jdbc;

    ContactQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<ContactView> search(ContactFilter filter, PageQuery page, CurrentEmployee employee) {
        Conditions conditions = CustomerScope.visibleTo(employee)
                .and("p.customer_id = :customer", "customer", filter.customerId())
                .and("p.initial = :letter", "letter", filter.letter())
                .and("c.owner_id = :owner", "owner", filter.ownerId())
                .and("c.category = :category", "category", filter.category())
                .and("p.decision_maker = :decides", "decides", filter.decisionMaker());
        search(conditions, filter.q());
        return ListStatement.select("p.*, c.name as customer_name")
                .from(TABLES)
                .where(conditions)
                .sortable(SORTABLE)
                .defaultSort("-createdAt")
                .uniqueBy("p.id")
                .read(jdbc, page, ContactRows::view);
    }

    public ContactView view(ContactId id, CurrentEmployee employee) {
        Conditions visible = CustomerScope.visibleTo(employee).and("p.id = :id", "id", id.value());
        ContactView view = jdbc.sql("select p.*, c.name as customer_name from " + TABLES + visible.where())
                .params(visible.parameters())
                .query(ContactRows::view)
                .optional()
                .orElseThrow(() -> new ContactNotFound(id));
        return view.with(duplicates(view, employee));
    }

    void requireVisible(ContactId id, CurrentEmployee employee) {
        Conditions visible = CustomerScope.visibleTo(employee).and("p.id = :id", "id", id.value());
        boolean found = jdbc.sql("select exists (select 1 from " + TABLES + visible.where() + ")")
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
        if (!found) {
            throw new ContactNotFound(id);
        }
    }

    private List<ContactView.Duplicate> duplicates(ContactView view, CurrentEmployee employee) {
        String mobile = view.details().mobile();
        String email = view.details().email();
        if (mobile == null && email == null) {
            return List.of();
        }
        Conditions others = CustomerScope.visibleTo(employee)
                .and("p.id <> :id", "id", view.id())
                .and("p.mobile = :mobile or lower(p.email) = :email")
                .with("mobile", mobile == null ? "" : mobile)
                .with("email", email == null ? "" : email.toLowerCase(Locale.ROOT));
        return jdbc.sql("select p.id, p.name, c.name as customer_name from " + TABLES + others.where()
                        + " order by p.created_at limit 10")
                .params(others.parameters())
                .query(ContactView.Duplicate.class)
                .list();
    }

    private static void search(Conditions conditions, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        SearchCode code = SearchCode.of(q.strip());
        if (code.selective()) {
            conditions.and(SEARCH, "q", code.pattern());
        } else {
            conditions.and(
                    "lower(p.name) like :q", "q", SearchCode.escaped(q.strip().toLowerCase(Locale.ROOT)) + "%");
        }
    }
}

package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.letter.SearchCode;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the filter of a list into SQL, within what the employee sees. */
@Component
class CustomerConditions {

    private static final String SEARCH = """
            c.id in (select id from customer where search_code like :q
                union all select customer_id from contact where search_code like :q)""";

    private static final String NAME_START = """
            c.id in (select id from customer where name_key like :q
                union all select customer_id from contact where lower(name) like :q)""";

    private final Directory directory;

    private final VisitWindow visits;

    CustomerConditions(Directory directory, VisitWindow visits) {
        this.directory = directory;
        this.visits = visits;
    }

    Conditions of(CustomerFilter filter, CurrentEmployee employee) {
        Conditions conditions = CustomerScope.visibleTo(employee);
        search(conditions, filter.q());
        letter(conditions, filter.letter(), filter.letterOf());
        visits.restrict(conditions, filter.nextVisit());
        return possession(conditions, filter, employee)
                .and("c.level = :level", "level", filter.level())
                .and("c.source = :source", "source", filter.source())
                .and("c.industry = :industry", "industry", filter.industry());
    }

    /** Restricts by all that customers are counted by, see {@link CustomerCounts}. */
    Conditions possession(Conditions visible, CustomerFilter filter, CurrentEmployee employee) {
        tab(visible, filter.tab());
        possession(visible, filter.of(), employee);
        return visible.and("c.stage = :stage", "stage", filter.stage())
                .and("c.owner_id = :owner", "owner", filter.ownerId())
                .and("c.department_id in (:departments)", "departments", tree(filter.departmentId()));
    }

    /** What is too short for the trigram index is looked for where names begin. */
    private static void search(Conditions conditions, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        SearchCode code = SearchCode.of(q.strip());
        if (code.selective()) {
            conditions.and(SEARCH, "q", code.pattern());
        } else {
            conditions.and(NAME_START, "q", SearchCode.escaped(new CompanyName(q).key()) + "%");
        }
    }

    private static void tab(Conditions conditions, @Nullable String tab) {
        switch (tab) {
            case null -> {}
            case "", "all" -> {}
            case "public" -> conditions.and("c.owner_id is null");
            case "hot" -> conditions.and("c.hot");
            default -> conditions.and("c.category = :category", "category", tab);
        }
    }

    private void possession(Conditions conditions, @Nullable String of, CurrentEmployee employee) {
        switch (of) {
            case null -> {}
            case "", "all" -> {}
            case "public" -> conditions.and("c.owner_id is null");
            case "mine" -> conditions.and("c.owner_id = :me", "me", employee.id());
            case "department" ->
                conditions
                        .and("c.department_id = any (:mine)")
                        .with("mine", tree(employee.departmentId()).toArray(UUID[]::new));
            default -> throw Invalid.field("of", "filter-unknown", of);
        }
    }

    private static void letter(Conditions conditions, @Nullable String letter, @Nullable String letterOf) {
        if ("contact".equals(letterOf)) {
            conditions.and(
                    "exists (select 1 from contact l where l.customer_id = c.id and l.initial = :letter)",
                    "letter",
                    letter);
        } else {
            conditions.and("c.initial = :letter", "letter", letter);
        }
    }

    private Set<UUID> tree(@Nullable UUID departmentId) {
        return departmentId == null ? Set.of() : directory.tree(departmentId);
    }
}

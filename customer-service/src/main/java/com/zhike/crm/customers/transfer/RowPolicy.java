package com.zhike.crm.customers.transfer;

import com.zhike.crm.customers.customer.CompanyName;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerNameTaken;
import com.zhike.crm.customers.customer.CustomerScope;
import com.zhike.crm.customers.customer.SimilarCustomer;
import com.zhike.crm.customers.customer.SimilarCustomers;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportOptions;
import com.zhike.crm.platform.transfer.ImportOptions.Mode;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.platform.transfer.RowVerdict;
import com.zhike.crm.platform.transfer.RowVerdict.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides which rows are taken: by their own values, by the names there are, and by what the user wants. */
@Component
class RowPolicy {

    /** Similar names are looked up for as many rows as somebody will read. */
    private static final int WARNED_ROWS = 200;

    // Name by name: the plan is kept while the table grows from nothing, and reading all of it would be right at first
    // only.
    private static final String KNOWN = """
            select c.* from unnest(:keys) as wanted (name_key) cross join lateral (
                select c.name_key, c.id, c.deleted_at is null as there from customer c
                where c.name_key = wanted.name_key limit 1
            ) c
            """;

    private final JdbcClient jdbc;

    private final RowRules rules;

    private final SimilarCustomers similar;

    RowPolicy(JdbcClient jdbc, RowRules rules, SimilarCustomers similar) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.similar = similar;
    }

    /** What becomes of a row; a name that is new is taken by the first row that has it. */
    RowVerdict judge(ImportedCustomer imported, KnownNames names, ImportOptions options) {
        List<FieldProblem> problems = rules.check(imported);
        if (!problems.isEmpty()) {
            return RowVerdict.reject(problems);
        }
        CompanyName name = imported.name();
        if (cameWith(imported)) {
            return imported.contact().isPresent()
                    ? RowVerdict.update()
                    : RowVerdict.reject(new FieldProblem("name", "import-row-repeated", name.value()));
        }
        boolean exists = names.has(name);
        if (exists && (options.mode() == Mode.NEW_ONLY || !names.shows(name))) {
            return RowVerdict.reject(CustomerNameTaken.problem(name));
        }
        if (!exists && options.mode() == Mode.UPDATE) {
            return RowVerdict.reject(new FieldProblem("name", "import-not-existing"));
        }
        if (exists) {
            return RowVerdict.update();
        }
        remember(imported);
        return RowVerdict.create();
    }

    /** The verdict with what the user should know before he imports. */
    RowVerdict warn(ImportedCustomer imported, RowVerdict verdict, CurrentEmployee employee) {
        return verdict.outcome() == Outcome.CREATE
                ? RowVerdict.create(warnings(imported.name(), imported.row(), employee))
                : verdict;
    }

    /** Looks all the names up at once. */
    KnownNames known(Collection<CompanyName> names, CurrentEmployee employee) {
        String[] keys = names.stream().map(CompanyName::key).distinct().toArray(String[]::new);
        Map<String, Optional<CustomerId>> taken = new HashMap<>();
        jdbc.sql(KNOWN).param("keys", keys).query(row -> {
            CustomerId id = new CustomerId(row.getObject("id", UUID.class));
            taken.put(row.getString("name_key"), row.getBoolean("there") ? Optional.of(id) : Optional.empty());
        });
        return new KnownNames(
                taken, taken.isEmpty() ? Set.of() : visible(taken.keySet().toArray(String[]::new), employee));
    }

    /** Whether a row before this one, of the same file, brought the customer. */
    boolean cameWith(ImportedCustomer imported) {
        return imported.row().memory().containsKey(accepted(imported.name()));
    }

    void remember(ImportedCustomer imported) {
        imported.row().memory().put(accepted(imported.name()), true);
    }

    private Set<String> visible(String[] keys, CurrentEmployee employee) {
        Conditions visible = CustomerScope.visibleTo(employee).and("c.name_key = any (:keys)", "keys", keys);
        return jdbc.sql("select c.name_key from customer c " + visible.where())
                .params(visible.parameters())
                .query(String.class)
                .set();
    }

    private FieldProblem[] warnings(CompanyName name, ImportRow row, CurrentEmployee employee) {
        Object asked = row.memory().merge("similar", 1, (before, one) -> (int) before + (int) one);
        if ((int) asked > WARNED_ROWS) {
            return new FieldProblem[0];
        }
        return similar.find(name.value(), null, employee).matches().stream()
                .limit(1)
                .map(SimilarCustomer::name)
                .map(other -> new FieldProblem("name", "customer-name-similar", other))
                .toArray(FieldProblem[]::new);
    }

    private static String accepted(CompanyName name) {
        return "accepted " + name.key();
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides which rows are taken: by their own values, by the names there are, and by what the user wants. */
@Component
class RowPolicy {

    /** Similar names are looked up for as many rows as somebody will read. */
    private static final int WARNED_ROWS = 200;

    private final JdbcClient jdbc;

    private final RowRules rules;

    private final SimilarCustomers similar;

    RowPolicy(JdbcClient jdbc, RowRules rules, SimilarCustomers similar) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.similar = similar;
    }

    RowVerdict judge(ImportedCustomer imported, ImportOptions options, CurrentEmployee employee) {
        List<FieldProblem> problems = rules.check(imported);
        if (!problems.isEmpty()) {
            return RowVerdict.reject(problems);
        }
        ImportRow row = imported.row();
        CompanyName name = imported.name();
        if (row.memory().containsKey(accepted(name))) {
            return imported.contact().isPresent()
                    ? RowVerdict.update()
                    : RowVerdict.reject(new FieldProblem("name", "import-row-repeated", name.value()));
        }
        boolean exists = exists(name);
        if (exists && (options.mode() == Mode.NEW_ONLY || !visible(name, employee))) {
            return RowVerdict.reject(CustomerNameTaken.problem(name));
        }
        if (!exists && options.mode() == Mode.UPDATE) {
            return RowVerdict.reject(new FieldProblem("name", "import-not-existing"));
        }
        if (exists) {
            return RowVerdict.update();
        }
        row.memory().put(accepted(name), row.line());
        return RowVerdict.create(warnings(name, row, employee));
    }

    Optional<CustomerId> known(CompanyName name) {
        return jdbc.sql("select id from customer where name_key = :key and deleted_at is null")
                .param("key", name.key())
                .query(UUID.class)
                .optional()
                .map(CustomerId::new);
    }

    void remember(ImportedCustomer imported, ImportRow row) {
        row.memory().put(stored(imported.name()), true);
    }

    boolean cameWith(ImportedCustomer imported, ImportRow row) {
        return row.memory().containsKey(stored(imported.name()));
    }

    private boolean exists(CompanyName name) {
        return jdbc.sql("select exists (select 1 from customer where name_key = :key)")
                .param("key", name.key())
                .query(Boolean.class)
                .single();
    }

    private boolean visible(CompanyName name, CurrentEmployee employee) {
        Conditions visible = CustomerScope.visibleTo(employee).and("c.name_key = :key", "key", name.key());
        return jdbc.sql("select exists (select 1 from customer c " + visible.where() + ")")
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
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

    private static String stored(CompanyName name) {
        return "stored " + name.key();
    }
}

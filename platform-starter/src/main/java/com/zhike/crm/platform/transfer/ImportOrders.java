package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Forbidden;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.NotFound;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.platform.transfer.ImportOptions.Target;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Finds out what is to be done with a file, and whether he who wants it may. */
class ImportOrders {

    private final List<ImportKind> kinds;

    private final CurrentEmployees employees;

    private final JsonMapper json;

    ImportOrders(List<ImportKind> kinds, CurrentEmployees employees, JsonMapper json) {
        this.kinds = kinds;
        this.employees = employees;
        this.json = json;
    }

    ImportKind kind(String name, CurrentEmployee employee) {
        ImportKind kind = kinds.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        employee.require(kind.permission());
        return kind;
    }

    Order order(ImportJob job, RunImport command, CurrentEmployee employee) {
        ImportKind kind = kind(job.kind(), employee);
        ImportOptions options = options(command.options());
        return new Order(job.id(), kind, Mapping.of(command.mapping(), job.headings(), kind), options, employee);
    }

    /** What was ordered when the import began, in the name of him who did, as far as he still may. */
    Order again(ImportJob job) {
        if (job.plan() == null) {
            throw new NotFound("import-unknown");
        }
        CurrentEmployee employee =
                employees.inTheNameOf(job.uploadedBy()).orElseThrow(() -> new Forbidden("employee-inactive"));
        return new Order(
                job.id(),
                kind(job.kind(), employee),
                json.readValue(job.plan().mapping(), Mapping.class),
                json.readValue(job.plan().options(), ImportOptions.class),
                employee);
    }

    private static ImportOptions options(@Nullable ImportOptions wanted) {
        ImportOptions options = wanted == null ? ImportOptions.usual() : wanted;
        if (options.target() == Target.EMPLOYEE && options.employeeId() == null) {
            throw Invalid.field("options.employeeId", "import-employee-missing");
        }
        return options;
    }
}

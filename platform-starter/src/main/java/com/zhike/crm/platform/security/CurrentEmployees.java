package com.zhike.crm.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.DirectoryChanged;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Forbidden;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.event.TransactionalEventListener;

/** Finds out who calls and what he may see; asked with every request, hence remembered for a moment. */
public class CurrentEmployees {

    private final ObjectProvider<Directory> directory;

    private final Cache<UUID, Known> cache = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(2))
            .maximumSize(10_000)
            .build();

    CurrentEmployees(ObjectProvider<Directory> directory) {
        this.directory = directory;
    }

    /** The employee with this id as if he called, for what is done in his name without a request. */
    public Optional<CurrentEmployee> inTheNameOf(UUID id) {
        return find(id).map(Known::employee);
    }

    /** The employee with this id, or nothing when the directory does not know him. */
    Optional<Known> find(UUID id) {
        return Optional.ofNullable(cache.get(id, this::read));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DirectoryChanged event) {
        cache.invalidateAll();
    }

    private Known read(UUID id) {
        return directory.getObject().employee(id).map(this::known).orElse(null);
    }

    private Known known(Employee employee) {
        if (!employee.active()) {
            throw new Forbidden("employee-inactive");
        }
        CurrentEmployee current = new CurrentEmployee(
                employee.id(),
                employee.name(),
                employee.departmentId(),
                employee.permissions(),
                scope(employee),
                false);
        return new Known(current, employee.roles());
    }

    private DataScope scope(Employee employee) {
        UUID id = employee.id();
        UUID department = employee.departmentId();
        return switch (employee.scope()) {
            case ALL -> DataScope.all(id);
            case SELF -> DataScope.own(id);
            case DEPARTMENT -> DataScope.departments(id, department == null ? Set.of() : Set.of(department));
            case DEPARTMENT_TREE -> {
                // a second role may name departments beside one's own tree
                Set<UUID> departments = new HashSet<>(employee.scopeDepartments());
                if (department != null) {
                    departments.addAll(directory.getObject().tree(department));
                }
                yield DataScope.departments(id, departments);
            }
            case CUSTOM -> DataScope.departments(id, employee.scopeDepartments());
        };
    }

    /** An employee with his roles. */
    record Known(CurrentEmployee employee, Set<String> roles) {}
}

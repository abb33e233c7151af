package com.zhike.crm.team.employee;

import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody who works for the company and signs in to the CRM. */
@Entity
public class Employee extends AbstractAggregateRoot<Employee> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EmployeeId id;

    @Version
    private @Nullable Long version;

    private String username;
    private String name;
    private @Nullable String email;
    private @Nullable UUID departmentId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Set<String> roles;

    @Enumerated(EnumType.STRING)
    private EmployeeStatus status;

    @Embedded
    private @Nullable Profile profile;

    protected Employee() {}

    private Employee(EmployeeId id, EmployeeContent content) {
        this.id = id;
        state(content);
    }

    /** Takes on somebody who has an account of this id. */
    static Employee hire(EmployeeId id, EmployeeContent content, @Nullable UUID by) {
        Employee employee = new Employee(id, content);
        employee.registerEvent(new Changed(id, null, content, by));
        return employee;
    }

    Employee edit(EmployeeContent content, UUID by) {
        refuseIfLeft();
        if (!content.username().equals(username)) {
            throw Invalid.field("username", "username-fixed");
        }
        return become(content, by);
    }

    Employee stop(UUID by) {
        refuseIfLeft();
        if (id.value().equals(by)) {
            throw new CannotStopYourself();
        }
        return become(content().with(EmployeeStatus.STOPPED), by);
    }

    Employee start(UUID by) {
        refuseIfLeft();
        return become(content().with(EmployeeStatus.ACTIVE), by);
    }

    /** The identity provider says so, and what it says is already true: no rule can refuse it. */
    Employee follow(EmployeeContent content) {
        return become(content, null);
    }

    Employee getNewPassword(UUID by) {
        refuseIfLeft();
        registerEvent(new PasswordReset(id, by));
        return this;
    }

    private void refuseIfLeft() {
        if (status == EmployeeStatus.LEFT) {
            throw new EmployeeHasLeft(name);
        }
    }

    private Employee become(EmployeeContent content, @Nullable UUID by) {
        EmployeeContent before = content();
        if (!content.equals(before)) {
            state(content);
            registerEvent(new Changed(id, before, content, by));
        }
        return this;
    }

    private void state(EmployeeContent content) {
        username = content.username();
        name = content.name();
        email = content.email();
        departmentId = content.departmentId();
        roles = new TreeSet<>(content.roles());
        status = content.status();
        profile = content.profile();
    }

    public EmployeeId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    public EmployeeContent content() {
        // an embedded value whose columns are all null is read as null
        return new EmployeeContent(
                username, name, email, departmentId, roles, status, profile == null ? Profile.EMPTY : profile);
    }

    /** The employee is new or something about him changed; nobody is named for a takeover. */
    public record Changed(
            EmployeeId employee,
            @Nullable EmployeeContent before,
            EmployeeContent now,
            @Nullable UUID by) {}

    /** The employee was given another password. */
    public record PasswordReset(EmployeeId employee, UUID by) {}

    /** The other services are to be told about every employee again, or only what they were not told yet. */
    public record Announcement(boolean everything) {}
}

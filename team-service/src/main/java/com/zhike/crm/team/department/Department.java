package com.zhike.crm.team.department;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A part of the company, below another one or at the top. */
@Entity
public class Department extends AbstractAggregateRoot<Department> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DepartmentId id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable UUID parentId;
    private @Nullable UUID headId;
    private int position;

    protected Department() {}

    private Department(DepartmentId id, DepartmentContent content) {
        this.id = id;
        become(content);
    }

    /** Founds a department for which the identity provider has a group of this id. */
    static Department found(DepartmentId id, DepartmentContent content, @Nullable UUID by) {
        Department department = new Department(id, content);
        department.registerEvent(new Changed(id, null, content, by));
        return department;
    }

    Department change(DepartmentContent content, @Nullable UUID by) {
        DepartmentContent before = content();
        if (!content.equals(before)) {
            become(content);
            registerEvent(new Changed(id, before, content, by));
        }
        return this;
    }

    Department dissolve(@Nullable UUID by) {
        registerEvent(new Dissolved(id, name, by));
        return this;
    }

    private void become(DepartmentContent content) {
        name = content.name();
        parentId = content.parentId();
        headId = content.headId();
        position = content.position();
    }

    public DepartmentId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    public DepartmentContent content() {
        return new DepartmentContent(name, parentId, headId, position);
    }

    /** The department is new, or has another name, place, head or position; nobody is named for a takeover. */
    public record Changed(
            DepartmentId department,
            @Nullable DepartmentContent before,
            DepartmentContent now,
            @Nullable UUID by) {}

    /** The department is no more. */
    public record Dissolved(
            DepartmentId department, String name, @Nullable UUID by) {}

    /** The other services are to be told about every department again, or only what they were not told yet. */
    public record Announcement(boolean everything) {}
}

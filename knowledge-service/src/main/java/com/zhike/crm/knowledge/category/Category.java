package com.zhike.crm.knowledge.category;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A branch of a tree. */
@Entity
@Table(name = "category")
public class Category {

    @EmbeddedId
    private CategoryId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private CategoryKind kind;

    private String name;

    private @Nullable UUID parentId;

    private int position;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> departments;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    Category(CategoryId id, CategoryKind kind, DefineCategory command) {
        this.id = id;
        this.kind = kind;
        this.name = command.name().strip();
        this.parentId = command.parentId();
        this.position = command.place();
        this.departments = command.departments();
        this.roles = command.roles();
    }

    Category change(DefineCategory command) {
        name = command.name().strip();
        parentId = command.parentId();
        position = command.place();
        departments = command.departments();
        roles = command.roles();
        return this;
    }

    CategoryId id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isOf(CategoryKind wanted) {
        return kind == wanted;
    }
}

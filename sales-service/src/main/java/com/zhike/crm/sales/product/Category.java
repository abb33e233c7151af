package com.zhike.crm.sales.product;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch of the tree that products are sorted into. */
@Entity
@Table(name = "category")
public class Category {

    /** Where products go that nobody sorted; it comes with the database. */
    static final CategoryId DEFAULT = new CategoryId(UUID.fromString("0c000000-0000-7000-8000-000000000001"));

    @EmbeddedId
    private CategoryId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable CategoryId parent;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    Category(CategoryId id, String name, @Nullable CategoryId parent, int position) {
        this.id = id;
        this.name = name;
        this.parent = parent;
        this.position = position;
    }

    Category rename(String changed) {
        this.name = changed;
        return this;
    }

    Category move(@Nullable CategoryId changedParent, int changedPosition) {
        this.parent = changedParent;
        this.position = changedPosition;
        return this;
    }

    public CategoryId id() {
        return id;
    }

    public String name() {
        return name;
    }
}

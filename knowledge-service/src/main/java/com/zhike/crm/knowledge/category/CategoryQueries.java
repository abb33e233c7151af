package com.zhike.crm.knowledge.category;

import static java.util.stream.Collectors.groupingBy;

import com.zhike.crm.knowledge.audience.Audience;
import com.zhike.crm.knowledge.search.Rows;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the trees, each reader the branches that are open to him. */
@Service
public class CategoryQueries {

    private static final UUID TOP = new UUID(0, 0);

    private final JdbcClient jdbc;

    private final Audience audience;

    CategoryQueries(JdbcClient jdbc, Audience audience) {
        this.jdbc = jdbc;
        this.audience = audience;
    }

    /** A condition that the category in this column is open to {@code :audience} and {@code :reader}, and all above it too. */
    public static String open(String column) {
        String reached = "(" + Audience.reached("c.departments") + ") and (cardinality(c.roles) = 0 or c.roles &&"
                + " (select e.roles from directory_employee e where e.id = :reader))";
        return column + " in (with recursive open (id) as (select c.id from category c where c.parent_id is null and ("
                + reached + ") union all select c.id from category c join open on open.id = c.parent_id where "
                + reached + ") select open.id from open)";
    }

    /** A condition that the category in this column is {@code :category} or below it. */
    public static String within(String column) {
        return column + " in (with recursive tree (id) as (select c.id from category c where c.id = :category"
                + " union all select c.id from category c join tree on c.parent_id = tree.id) select tree.id from tree)";
    }

    /** The tree from its roots; closed branches only for those who edit. */
    public List<CategoryNode> tree(CategoryKind kind, CurrentEmployee reader) {
        Conditions conditions = new Conditions().and("k.kind = :kind", "kind", kind.name());
        if (!reader.may("knowledge.edit")) {
            conditions.and(open("k.id"), "audience", audience.of(reader)).with("reader", reader.id());
        }
        Map<UUID, List<Row>> byParent = jdbc
                .sql("select k.id, k.name, k.parent_id, k.position, k.departments, k.roles from category k "
                        + conditions.where() + " order by k.position, k.name")
                .params(conditions.parameters())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .collect(groupingBy(row -> row.parentId() == null ? TOP : row.parentId()));
        return nodes(TOP, byParent);
    }

    /** The names of categories by their ids, for a tree of that kind. */
    public Optional<String> name(UUID id) {
        return jdbc.sql("select name from category where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Whether everybody may look into it. */
    public boolean openToAll(UUID id) {
        return jdbc.sql("""
                        with recursive up as (
                            select id, parent_id, departments, roles from category where id = :id
                            union all select c.id, c.parent_id, c.departments, c.roles
                            from category c join up on c.id = up.parent_id)
                        select not exists (select 1 from up where cardinality(departments) + cardinality(roles) > 0)""").param("id", id).query(Boolean.class).single();
    }

    boolean exists(CategoryKind kind, UUID id) {
        return jdbc.sql("select exists (select 1 from category where id = :id and kind = :kind)")
                .param("id", id)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    boolean nameTaken(CategoryKind kind, DefineCategory command, @Nullable CategoryId except) {
        return jdbc.sql("""
                        select exists (select 1 from category where kind = :kind and lower(name) = lower(:name)
                        and parent_id is not distinct from :parent::uuid and id is distinct from :except::uuid)""")
                .param("kind", kind.name())
                .param("name", command.name().strip())
                .param("parent", command.parentId())
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    boolean used(CategoryId id) {
        return jdbc.sql("select exists (select 1 from category where parent_id = :id)"
                        + " or exists (select 1 from article where category_id = :id)"
                        + " or exists (select 1 from download where category_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether one category lies below the other or is the same. */
    boolean within(UUID id, CategoryId top) {
        return jdbc.sql("""
                        with recursive up as (
                            select id, parent_id from category where id = :id
                            union all select c.id, c.parent_id from category c join up on c.id = up.parent_id)
                        select exists (select 1 from up where id = :top)""")
                .param("id", id)
                .param("top", top.value())
                .query(Boolean.class)
                .single();
    }

    private List<CategoryNode> nodes(UUID parent, Map<UUID, List<Row>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(row -> new CategoryNode(
                        row.id(),
                        row.name(),
                        row.parentId(),
                        row.position(),
                        audience.named(row.departments()),
                        row.roles(),
                        nodes(row.id(), byParent)))
                .toList();
    }

    private record Row(
            UUID id, String name, @Nullable UUID parentId, int position, List<UUID> departments, List<String> roles) {}
}

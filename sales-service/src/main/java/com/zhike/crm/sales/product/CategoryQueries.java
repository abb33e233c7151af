package com.zhike.crm.sales.product;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the tree of categories. */
@Service
public class CategoryQueries {

    private static final UUID TOP = new UUID(0, 0);

    private final JdbcClient jdbc;

    CategoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole tree, from its roots. */
    public List<CategoryNode> tree() {
        return nodes(TOP, byParent());
    }

    /** A category with all that hangs on it. */
    public CategoryNode node(CategoryId id) {
        Row row = jdbc.sql("select id, name, parent_id, position from category where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .single();
        return node(row, byParent());
    }

    /** What a category is called. */
    public String name(UUID id) {
        return jdbc.sql("select name from category where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from category where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Any category of that name, the uppermost first. */
    Optional<UUID> find(String name) {
        return jdbc.sql("select id from category where lower(name) = lower(:name)"
                        + " order by parent_id nulls first, position limit 1")
                .param("name", name)
                .query(UUID.class)
                .optional();
    }

    boolean nameTaken(DefineCategory command, @Nullable CategoryId except) {
        return jdbc.sql("""
                        select exists (select 1 from category where lower(name) = lower(:name)
                        and parent_id is not distinct from :parent::uuid and id is distinct from :except::uuid)""")
                .param("name", command.name().strip())
                .param("parent", command.parentId())
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether products or other categories hang on it. */
    boolean used(CategoryId id) {
        return jdbc.sql("select exists (select 1 from product where category_id = :id)"
                        + " or exists (select 1 from category where parent_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether one category lies below the other or is the same. */
    boolean within(CategoryId id, CategoryId top) {
        return jdbc.sql("""
                        with recursive up as (
                            select id, parent_id from category where id = :id
                            union all select c.id, c.parent_id from category c join up on c.id = up.parent_id)
                        select exists (select 1 from up where id = :top)""")
                .param("id", id.value())
                .param("top", top.value())
                .query(Boolean.class)
                .single();
    }

    private Map<UUID, List<Row>> byParent() {
        return jdbc
                .sql("select id, name, parent_id, position from category order by position, name")
                .query(Row.class)
                .list()
                .stream()
                .collect(groupingBy(row -> row.parentId() == null ? TOP : row.parentId()));
    }

    private static List<CategoryNode> nodes(UUID parent, Map<UUID, List<Row>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(row -> node(row, byParent))
                .toList();
    }

    private static CategoryNode node(Row row, Map<UUID, List<Row>> byParent) {
        return new CategoryNode(row.id(), row.name(), row.parentId(), row.position(), nodes(row.id(), byParent));
    }

    private record Row(UUID id, String name, @Nullable UUID parentId, int position) {}
}

package com.zhike.crm.sales.product;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.search.Like;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the catalogue. */
@Service
public class ProductQueries {

    private static final String COLUMNS = """
            p.id, p.version, p.number, p.name, p.category_id as category, c.name as category_name, p.specification,
            p.unit, trim_scale(p.price) as price, trim_scale(p.floor_price) as floor_price, p.currency, p.status,
            p.description, p.created_at,""";

    private static final String TABLES = "product p join category c on c.id = p.category_id";

    private static final Map<String, String> SORTABLE = Map.of(
            "number", "p.number",
            "name", "p.name",
            "category", "c.name",
            "price", "p.price",
            "status", "p.status",
            "createdAt", "p.created_at");

    private final JdbcClient jdbc;

    ProductQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<ProductView> search(ProductFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select(columns(reader))
                .from(TABLES)
                .where(conditions(filter))
                .sortable(SORTABLE)
                .defaultSort("-createdAt")
                .uniqueBy("p.id")
                .read(jdbc, page, new DataClassRowMapper<>(ProductView.class));
    }

    public ProductView get(ProductId id, CurrentEmployee reader) {
        return jdbc.sql("select " + columns(reader) + " from " + TABLES + " where p.id = :id")
                .param("id", id.value())
                .query(ProductView.class)
                .optional()
                .orElseThrow(ProductNotFound::new);
    }

    /** Up to twenty products that can be ordered. */
    public List<ProductChoice> choices(@Nullable String q) {
        Conditions conditions = conditions(new ProductFilter(q, null, ProductStatus.LISTED));
        return jdbc.sql("select p.id, p.number, p.name, p.specification, p.unit, trim_scale(p.price) as price,"
                        + " trim_scale(p.floor_price) as floor_price, p.currency from product p "
                        + conditions.where() + " order by p.number limit 20")
                .params(conditions.parameters())
                .query(ProductChoice.class)
                .list();
    }

    void requireFresh(Product product, long readVersion, CurrentEmployee reader) {
        if (product.version() != readVersion) {
            throw new Stale(readVersion, product.version(), get(product.id(), reader));
        }
    }

    /** A cost that the reader may not know never leaves the database. */
    private static String columns(CurrentEmployee reader) {
        return COLUMNS + (reader.may("product.cost") ? "trim_scale(p.cost) as cost" : "null::numeric as cost");
    }

    private static Conditions conditions(ProductFilter filter) {
        return new Conditions()
                .and("p.name ilike :q or p.number ilike :q", "q", Like.containing(filter.q()))
                .and("""
                        p.category_id in (
                            with recursive tree as (
                                select id from category where id = :category
                                union all select c2.id from category c2 join tree on c2.parent_id = tree.id)
                            select id from tree)""", "category", filter.category())
                .and(
                        "p.status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name());
    }
}

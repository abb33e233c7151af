package com.zhike.crm.knowledge.product;

import com.zhike.crm.platform.problem.Invalid;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers products by what they are called. */
@Component
public class KnownProducts {

    private final JdbcClient jdbc;

    KnownProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(KnownProduct product) {
        jdbc.sql("""
                        insert into known_product (id, number, name) values (:id, :number, :name)
                        on conflict (id) do update set number = excluded.number, name = excluded.name""")
                .param("id", product.id())
                .param("number", product.number())
                .param("name", product.name())
                .update();
    }

    /** Those of the products that are known. */
    public List<KnownProduct> of(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, number, name from known_product where id in (:ids) order by number")
                        .param("ids", ids)
                        .query(KnownProduct.class)
                        .list();
    }

    /** Refuses products nobody has told of. */
    public void require(String field, List<UUID> ids) {
        if (of(ids).size() != ids.size()) {
            throw Invalid.field(field, "product-unknown");
        }
    }
}

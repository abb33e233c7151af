package com.zhike.crm.sales.product;

import static java.util.stream.Collectors.toMap;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what can be put into a line. */
@Service
@Transactional(readOnly = true)
public class Products {

    private final ProductRepository products;

    Products(ProductRepository products) {
        this.products = products;
    }

    /**
     * The products of some lines, as they are offered now; refuses each line whose product is unknown or not listed.
     *
     * @param field what the lines are called in the request
     * @param kept products that were there before and may stay although they were delisted
     */
    public Map<UUID, Offer> offers(String field, List<UUID> lines, Set<UUID> kept) {
        Map<UUID, Product> found = products
                .findAllById(lines.stream().distinct().map(ProductId::new).toList())
                .stream()
                .collect(toMap(product -> product.id().value(), product -> product));
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Product product = found.get(lines.get(i));
            String path = field + "[" + i + "].productId";
            if (product == null) {
                problems.add(new FieldProblem(path, "product-unknown"));
            } else if (product.status() == ProductStatus.DELISTED && !kept.contains(lines.get(i))) {
                problems.add(new FieldProblem(
                        path, "product-delisted", product.details().name()));
            }
        }
        if (!problems.isEmpty()) {
            throw Invalid.fields(problems);
        }
        return found.values().stream().collect(toMap(product -> product.id().value(), Product::offer));
    }
}

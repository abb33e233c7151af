package com.zhike.crm.sales.product;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.ownership.Touch;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the catalogue. */
@Service
@Transactional
public class ProductService {

    public static final String HISTORY = "product";

    public static final String COST_HISTORY = "product-cost";

    private final ProductRepository products;

    private final ProductAdmission admission;

    private final ProductQueries queries;

    private final Clock clock;

    ProductService(ProductRepository products, ProductAdmission admission, ProductQueries queries, Clock clock) {
        this.products = products;
        this.admission = admission;
        this.queries = queries;
        this.clock = clock;
    }

    public ProductId define(DefineProduct command, CurrentEmployee by) {
        ProductDetails details = admission.admit(command, null);
        return products.saveAndFlush(
                        Product.list(ProductId.next(), details, admission.cost(command, null, by), touch(by)))
                .id();
    }

    public void change(ProductId id, long readVersion, DefineProduct command, CurrentEmployee by) {
        Product product = get(id);
        queries.requireFresh(product, readVersion, by);
        products.saveAndFlush(product.change(admission.admit(command, product), touch(by))
                .recost(admission.cost(command, product.cost(), by), touch(by)));
    }

    /** Changes only what the command says something about. */
    void complete(Product product, DefineProduct command, CurrentEmployee by) {
        product.change(admission.admit(command.over(product), product), touch(by));
        if (command.cost() != null) {
            product.recost(admission.cost(command, product.cost(), by), touch(by));
        }
        products.saveAndFlush(product);
    }

    public void list(ProductId id, CurrentEmployee by) {
        products.saveAndFlush(get(id).relist(touch(by)));
    }

    public void delist(ProductId id, CurrentEmployee by) {
        products.saveAndFlush(get(id).delist(touch(by)));
    }

    private Product get(ProductId id) {
        return products.findById(id).orElseThrow(ProductNotFound::new);
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}

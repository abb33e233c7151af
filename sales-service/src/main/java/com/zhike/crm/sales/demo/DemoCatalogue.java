package com.zhike.crm.sales.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.DemoProduct;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.sales.product.CategoryService;
import com.zhike.crm.sales.product.DefineCategory;
import com.zhike.crm.sales.product.DefineProduct;
import com.zhike.crm.sales.product.ProductService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo company's products into the catalogue. */
@ForDemo
class DemoCatalogue {

    private final CategoryService categories;
    private final ProductService products;
    private final CurrentEmployees employees;
    private final JdbcClient jdbc;

    DemoCatalogue(CategoryService categories, ProductService products, CurrentEmployees employees, JdbcClient jdbc) {
        this.categories = categories;
        this.products = products;
        this.employees = employees;
        this.jdbc = jdbc;
    }

    @Transactional
    public void load(List<DemoProduct> catalogue) {
        if (!numbers().isEmpty()) {
            return;
        }
        CurrentEmployee editor =
                employees.inTheNameOf(DemoEmployee.DIRECTOR.id()).orElseThrow();
        Map<String, UUID> known = new HashMap<>();
        for (DemoProduct product : catalogue) {
            UUID category = known.computeIfAbsent(
                    product.category(),
                    name -> categories.add(new DefineCategory(name, null, null)).value());
            products.define(
                    new DefineProduct(
                            product.number(),
                            product.name(),
                            category,
                            product.specification(),
                            product.unit(),
                            product.price(),
                            product.floorPrice(),
                            product.cost(),
                            null),
                    editor);
        }
    }

    /** The ids of the products by their numbers. */
    Map<String, UUID> numbers() {
        Map<String, UUID> numbers = new HashMap<>();
        jdbc.sql("select id, number from product where number like 'ZK-%'").query(row -> {
            numbers.put(row.getString("number"), row.getObject("id", UUID.class));
        });
        return numbers;
    }
}

package com.zhike.crm.sales.product;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportColumn;
import com.zhike.crm.platform.transfer.ImportKind;
import com.zhike.crm.platform.transfer.ImportOptions;
import com.zhike.crm.platform.transfer.ImportOptions.Mode;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.platform.transfer.RowVerdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes products from a file; a row means the product of its number or, without one, of its name. */
@Component
@Transactional
class ProductImport implements ImportKind {

    private final ProductRepository products;

    private final ProductService service;

    private final CategoryService categories;

    private final Dictionaries dictionaries;

    ProductImport(
            ProductRepository products, ProductService service, CategoryService categories, Dictionaries dictionaries) {
        this.products = products;
        this.service = service;
        this.categories = categories;
        this.dictionaries = dictionaries;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public String permission() {
        return "product.import";
    }

    @Override
    public List<ImportColumn> columns() {
        return ProductColumns.ALL;
    }

    @Override
    public RowVerdict check(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        ProductRow product = read(row);
        product.read(null);
        if (row.text("cost") != null && !employee.may("product.cost")) {
            product.problems().add(new FieldProblem("cost", "cost-not-allowed"));
        }
        Optional<Product> existing = existing(row);
        if (existing.isPresent() && options.mode() == Mode.NEW_ONLY) {
            product.problems().add(taken(row, existing.get()));
        }
        if (existing.isEmpty() && options.mode() == Mode.UPDATE) {
            product.problems().add(new FieldProblem("name", "import-not-existing"));
        }
        if (!product.problems().isEmpty()) {
            return RowVerdict.reject(product.problems());
        }
        return existing.isPresent() ? RowVerdict.update() : RowVerdict.create();
    }

    @Override
    public void store(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        String category = row.text("category");
        UUID categoryId = category == null ? null : categories.named(category).value();
        DefineProduct command = read(row).read(categoryId);
        existing(row)
                .ifPresentOrElse(
                        product -> service.complete(product, command, employee),
                        () -> service.define(command, employee));
    }

    private ProductRow read(ImportRow row) {
        return new ProductRow(row, dictionaries.entries("product-unit"));
    }

    private Optional<Product> existing(ImportRow row) {
        String number = row.text("number");
        String name = row.text("name");
        if (number != null) {
            return products.findByNumber(number);
        }
        return name == null ? Optional.empty() : products.findByName(name);
    }

    private static FieldProblem taken(ImportRow row, Product existing) {
        @Nullable String number = row.text("number");
        return number != null
                ? ProductNumberTaken.problem(number)
                : new FieldProblem(
                        "name", "product-name-taken", existing.details().name());
    }
}

package com.zhike.crm.sales.product;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.numbering.Numbers;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody enters before it becomes a product. */
@Component
class ProductAdmission {

    private static final String SERIES = "P";

    private final ProductRepository products;

    private final CategoryService categories;

    private final Dictionaries dictionaries;

    private final Numbers numbers;

    ProductAdmission(
            ProductRepository products, CategoryService categories, Dictionaries dictionaries, Numbers numbers) {
        this.products = products;
        this.categories = categories;
        this.dictionaries = dictionaries;
        this.numbers = numbers;
    }

    ProductDetails admit(DefineProduct command, @Nullable Product existing) {
        dictionaries.require("product-unit", "unit", command.unit());
        CategoryId category = categories.require(command.category());
        return command.details(number(command.number(), existing), category);
    }

    /** The cost to keep: whoever may not know it cannot set it, and does not wipe it out by leaving it empty. */
    @Nullable
    BigDecimal cost(DefineProduct command, @Nullable BigDecimal current, CurrentEmployee by) {
        if (by.may("product.cost")) {
            return command.cost();
        }
        if (command.cost() != null) {
            throw Invalid.field("cost", "cost-not-allowed");
        }
        return current;
    }

    private String number(@Nullable String asked, @Nullable Product existing) {
        if (asked == null || asked.isBlank()) {
            return existing == null
                    ? numbers.next(SERIES, this::taken)
                    : existing.details().number();
        }
        String number = asked.strip();
        boolean own = existing != null && existing.details().number().equalsIgnoreCase(number);
        if (!own && !numbers.free(number.toLowerCase(Locale.ROOT), this::taken)) {
            throw new ProductNumberTaken(number);
        }
        return number;
    }

    private boolean taken(String number) {
        return products.findByNumber(number).isPresent();
    }
}

package com.zhike.crm.sales.product;

import com.zhike.crm.platform.dictionary.Entry;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.sales.pricing.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a file, read as a product; whatever cannot be read is noted. */
final class ProductRow {

    /** What spreadsheets put around the digits. */
    private static final Pattern ORNAMENT = Pattern.compile("[,，¥￥$\\s]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,13}(\\.\\d*)?");

    private final ImportRow row;

    private final List<Entry> units;

    private final List<FieldProblem> problems = new ArrayList<>();

    ProductRow(ImportRow row, List<Entry> units) {
        this.row = row;
        this.units = units;
    }

    DefineProduct read(@Nullable UUID category) {
        BigDecimal price = amount("price");
        BigDecimal floor = amount("floorPrice");
        if (price != null && floor != null && floor.compareTo(price) > 0) {
            problems.add(new FieldProblem("floorPrice", "floor-price-above-price", floor, price));
        }
        return new DefineProduct(
                text("number", 60),
                name(),
                category,
                text("specification", 200),
                unit(),
                price == null ? UnitPrice.of(BigDecimal.ZERO) : price,
                floor,
                amount("cost"),
                text("description", 5000));
    }

    List<FieldProblem> problems() {
        return problems;
    }

    private String name() {
        String name = text("name", 200);
        if (name == null) {
            problems.add(new FieldProblem("name", "required"));
        }
        return name == null ? "" : name;
    }

    private @Nullable String text(String field, int longest) {
        String text = row.text(field);
        if (text != null && text.length() > longest) {
            problems.add(new FieldProblem(field, "text-too-long", longest));
        }
        return text;
    }

    private @Nullable BigDecimal amount(String field) {
        String text = row.text(field);
        if (text == null) {
            return null;
        }
        String digits = ORNAMENT.matcher(text).replaceAll("");
        if (!NUMBER.matcher(digits).matches()) {
            problems.add(new FieldProblem(field, "not-an-amount", text));
            return null;
        }
        return UnitPrice.of(new BigDecimal(digits));
    }

    /** Files say what people call a unit. */
    private @Nullable String unit() {
        String text = row.text("unit");
        if (text == null) {
            return null;
        }
        return units.stream()
                .filter(unit -> unit.code().equalsIgnoreCase(text)
                        || unit.zh().equals(text)
                        || unit.en().equalsIgnoreCase(text))
                .map(Entry::code)
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new FieldProblem("unit", "dictionary-value-unknown", text, "product-unit"));
                    return null;
                });
    }
}

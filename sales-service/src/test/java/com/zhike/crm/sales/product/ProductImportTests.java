package com.zhike.crm.sales.product;

import static com.zhike.crm.test.As.current;
import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.transfer.ImportColumn;
import com.zhike.crm.platform.transfer.ImportOptions;
import com.zhike.crm.platform.transfer.ImportOptions.Mode;
import com.zhike.crm.platform.transfer.ImportOptions.Target;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.platform.transfer.RowVerdict;
import com.zhike.crm.platform.transfer.RowVerdict.Outcome;
import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.test.TestCompany.Person;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProductImportTests {

    private static final List<String> NORTHWIND = List.of(
            "product_id",
            "product_name",
            "supplier_id",
            "category_id",
            "quantity_per_unit",
            "unit_price",
            "units_in_stock",
            "discontinued");

    private final ProductImport products;

    private final SalesDesk desk;

    ProductImportTests(ProductImport products, SalesDesk desk) {
        this.products = products;
        this.desk = desk;
    }

    @Test
    void northwindProductsAreUnderstoodByTheirHeadings() {
        store(northwind("5", "Chef Anton's Gumbo Mix", "2", "2", "36 boxes", "21.3500004", "0", "1"));

        JsonNode stored = found("Gumbo");
        assertThat(stored.path("number").asString()).isEqualTo("5");
        assertThat(stored.path("categoryName").asString()).isEqualTo("2");
        assertThat(stored.path("specification").asString()).isEqualTo("36 boxes");
        assertThat(stored.path("price").decimalValue()).isEqualByComparingTo("21.35");
    }

    @Test
    void theSameFileAgainIsRefusedRowByRow() {
        ImportRow row = northwind("1", "Chai", "8", "1", "10 boxes x 30 bags", "18", "39", "1");
        store(row);

        assertThat(codes(check(row, Mode.NEW_ONLY, DIRECTOR))).containsExactly("product-number-taken");
        assertThat(check(row, Mode.BOTH, DIRECTOR).outcome()).isEqualTo(Outcome.UPDATE);
        assertThat(codes(check(row(Map.of("name", "CHAI", "price", "1")), Mode.NEW_ONLY, DIRECTOR)))
                .containsExactly("product-name-taken");
    }

    @Test
    void anUpdateChangesOnlyWhatTheFileSays() {
        store(row(
                Map.of("number", "U-1", "name", "Updated", "price", "10", "cost", "4", "unit", "套", "category", "茶")));

        products.store(
                row(Map.of("number", "U-1", "name", "Updated", "price", "12")),
                options(Mode.UPDATE),
                current(DIRECTOR));

        JsonNode stored = found("Updated");
        assertThat(stored.path("price").asInt()).isEqualTo(12);
        assertThat(stored.path("cost").asInt()).isEqualTo(4);
        assertThat(stored.path("unit").asString()).isEqualTo("set");
        assertThat(stored.path("categoryName").asString()).isEqualTo("茶");
    }

    @Test
    void whatIsWrongWithARowIsSaidAtOnce() {
        RowVerdict verdict = check(
                row(Map.of("price", "cheap", "unit", "smidgen", "number", "x".repeat(61))), Mode.NEW_ONLY, DIRECTOR);

        assertThat(codes(verdict))
                .containsExactlyInAnyOrder("required", "not-an-amount", "dictionary-value-unknown", "text-too-long");
        assertThat(codes(check(row(Map.of("name", "Absent", "price", "1")), Mode.UPDATE, DIRECTOR)))
                .containsExactly("import-not-existing");
        assertThat(codes(check(row(Map.of("name", "Floor", "price", "1", "floorPrice", "2")), Mode.NEW_ONLY, DIRECTOR)))
                .containsExactly("floor-price-above-price");
    }

    @Test
    void amountsMayBeWrittenAsInASpreadsheet() {
        store(row(Map.of("name", "Spreadsheet", "price", "¥1,234.50")));

        assertThat(found("Spreadsheet").path("price").decimalValue()).isEqualByComparingTo("1234.5");
    }

    @Test
    void whoeverMayNotKnowTheCostMayNotImportIt() {
        assertThat(codes(check(row(Map.of("name", "Costly", "price", "2", "cost", "1")), Mode.NEW_ONLY, CONTENT)))
                .containsExactly("cost-not-allowed");
        assertThat(check(row(Map.of("name", "Costly", "price", "2")), Mode.NEW_ONLY, CONTENT)
                        .outcome())
                .isEqualTo(Outcome.CREATE);
    }

    private RowVerdict check(ImportRow row, Mode mode, Person person) {
        return products.check(row, options(mode), current(person));
    }

    private void store(ImportRow row) {
        assertThat(check(row, Mode.NEW_ONLY, DIRECTOR).problems()).isEmpty();
        products.store(row, options(Mode.NEW_ONLY), current(DIRECTOR));
    }

    private JsonNode found(String name) {
        assertThat(desk.seen(ZHANG_WEI, "/api/products?q=" + name).path("total").asInt())
                .isEqualTo(1);
        return desk.seen(DIRECTOR, "/api/products?q=" + name).path("items").get(0);
    }

    private ImportRow northwind(String... cells) {
        Map<String, String> values = new HashMap<>();
        for (ImportColumn column : products.columns()) {
            for (int i = 0; i < NORTHWIND.size(); i++) {
                if (column.headings().contains(NORTHWIND.get(i))) {
                    values.put(column.field(), Arrays.asList(cells).get(i));
                }
            }
        }
        return row(values);
    }

    private static ImportRow row(Map<String, String> values) {
        return new ImportRow(2, values, new HashMap<>());
    }

    private static ImportOptions options(Mode mode) {
        return new ImportOptions(mode, Target.ME, null);
    }

    private static List<String> codes(RowVerdict verdict) {
        return verdict.problems().stream().map(FieldProblem::code).toList();
    }
}

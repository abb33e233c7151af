package com.zhike.crm.customers.transfer;

import static com.zhike.crm.test.As.current;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportOptions;
import com.zhike.crm.platform.transfer.ImportOptions.Mode;
import com.zhike.crm.platform.transfer.ImportOptions.Target;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.platform.transfer.RowVerdict;
import com.zhike.crm.platform.transfer.RowVerdict.Outcome;
import com.zhike.crm.test.IntegrationTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class CustomerImportTests {

    private static final ImportOptions NEW = new ImportOptions(Mode.NEW_ONLY, Target.ME, null);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CustomerImport customers;

    @Autowired
    private TransactionTemplate transaction;

    private final CurrentEmployee director = current(DIRECTOR);

    private Map<String, Object> memory;

    @BeforeEach
    void anotherFile() {
        memory = new HashMap<>();
    }

    @Test
    void aRowBecomesACustomerWithItsContact() {
        RowVerdict verdict = take(
                NEW,
                Map.of(
                        "name", "Alfreds Futterkiste",
                        "address", "Obere Str. 57",
                        "city", "Berlin",
                        "postalCode", "12209",
                        "province", "Germany",
                        "phone", "030-0074321",
                        "contactName", "Maria Anders",
                        "contactTitle", "Sales Representative"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CREATE);
        JsonNode customer = found("Alfreds");
        assertThat(customer.at("/city").asString()).isEqualTo("Berlin");
        assertThat(customer.at("/ownerName").asString()).isEqualTo("林若溪");
        assertThat(customer.at("/mainContactName").asString()).isEqualTo("Maria Anders");
    }

    @Test
    void everyRowOfAFileImportedTwiceIsRefused() {
        List<Map<String, String>> rows = List.of(
                Map.of("name", "Ana Trujillo Emparedados y helados", "contactName", "Ana Trujillo"),
                Map.of("name", "Antonio Moreno Taquería", "contactName", "Antonio Moreno"));
        rows.forEach(row -> take(NEW, row));
        memory = new HashMap<>();

        for (Map<String, String> row : rows) {
            RowVerdict again = take(NEW, row);
            assertThat(again.outcome()).isEqualTo(Outcome.REJECT);
            assertThat(again.problems())
                    .singleElement()
                    .extracting(FieldProblem::code)
                    .isEqualTo("customer-name-taken");
        }
    }

    @Test
    void severalRowsOfOneNewNameAreOneCustomerWithSeveralContacts() {
        take(NEW, Map.of("name", "多联系人公司", "contactName", "甲"));
        take(NEW, Map.of("name", " 多联系人公司", "contactName", "乙"));
        RowVerdict repeated = take(NEW, Map.of("name", "多联系人公司"));

        assertThat(repeated.problems()).extracting(FieldProblem::code).containsExactly("import-row-repeated");
        String id = found("多联系人").at("/id").asString();
        assertThat(Api.of(mvc, DIRECTOR)
                        .get("/api/contacts?customerId={id}", id)
                        .body()
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whoGoesOnWithAFileKnowsTheCustomersThatCameWithIt() {
        take(NEW, Map.of("name", "接手公司", "contactName", "甲"));
        memory = new HashMap<>();

        customers.recall(List.of(row(Map.of("name", "接手公司", "contactName", "甲"))));

        assertThat(take(NEW, Map.of("name", "接手公司", "contactName", "乙")).outcome())
                .isEqualTo(Outcome.UPDATE);
    }

    @Test
    void dictionaryValuesMayBeCalledByTheirNames() {
        take(NEW, Map.of("name", "字典导入公司", "category", "成交客户", "level", "A key", "hot", "是"));

        JsonNode customer = found("字典导入");
        assertThat(customer.at("/category").asString()).isEqualTo("buyer");
        assertThat(customer.at("/level").asString()).isEqualTo("a");
        assertThat(customer.at("/hot").asBoolean()).isTrue();
    }

    @Test
    void whatCannotBeReadIsToldFieldByField() {
        RowVerdict verdict = take(
                NEW,
                Map.of("category", "没有的分类", "registeredCapital", "很多", "email", "not-a-mail", "phone", "1".repeat(99)));

        assertThat(verdict.problems())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "category dictionary-value-unknown",
                        "registeredCapital amount-unreadable",
                        "email email-malformed",
                        "phone text-too-long",
                        "name required");
    }

    @Test
    void aSimilarNameIsAWarning() {
        Api.of(mvc, ZHAO_LEI).register("上海汇众恒达科技有限公司");

        RowVerdict verdict = take(NEW, Map.of("name", "汇众恒达"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CREATE);
        assertThat(verdict.warnings()).extracting(FieldProblem::code).containsExactly("customer-name-similar");
    }

    @Test
    void updatingLeavesWhatTheFileDoesNotSay() {
        ImportOptions update = new ImportOptions(Mode.UPDATE, Target.ME, null);
        Api.of(mvc, ZHANG_WEI).post("/api/customers", Map.of("name", "更新公司", "phone", "021-1", "city", "上海"));

        RowVerdict verdict = take(update, Map.of("name", "更新公司", "city", "苏州", "contactName", "新联系人"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UPDATE);
        JsonNode customer = found("更新公司");
        assertThat(customer.at("/city").asString()).isEqualTo("苏州");
        assertThat(customer.at("/phone").asString()).isEqualTo("021-1");
        assertThat(customer.at("/ownerName").asString()).isEqualTo("张伟");
        assertThat(take(update, Map.of("name", "不存在的公司")).outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void nobodyUpdatesACustomerThatHeDoesNotSee() {
        Api.of(mvc, ZHAO_LEI).register("看不见的公司");

        RowVerdict verdict =
                check(new ImportOptions(Mode.BOTH, Target.ME, null), Map.of("name", "看不见的公司"), current(LI_NA));

        assertThat(verdict.problems()).extracting(FieldProblem::code).containsExactly("customer-name-taken");
    }

    @Test
    void aFileGoesToAnEmployeeOrToThePublicPool() {
        take(new ImportOptions(Mode.NEW_ONLY, Target.EMPLOYEE, ZHAO_LEI.id()), Map.of("name", "导给员工公司"));
        take(new ImportOptions(Mode.NEW_ONLY, Target.PUBLIC, null), Map.of("name", "导入公共公司"));

        assertThat(found("导给员工").at("/ownerName").asString()).isEqualTo("赵磊");
        assertThat(found("导入公共").at("/status").asString()).isEqualTo("PUBLIC");
    }

    @Test
    void theHeadingsOfNorthwindAreKnown() {
        List<String> headings = List.of(
                "company_name",
                "contact_name",
                "contact_title",
                "address",
                "city",
                "postal_code",
                "country",
                "phone",
                "fax");

        assertThat(headings)
                .allMatch(heading -> customers.columns().stream()
                                .filter(column -> column.headings().contains(heading))
                                .count()
                        == 1);
    }

    /** Checked first, as the wizard does. */
    private RowVerdict take(ImportOptions options, Map<String, String> values) {
        RowVerdict checked = check(options, values, director);
        RowVerdict taken = Objects.requireNonNull(
                        transaction.execute(_ -> customers.take(List.of(row(values)), options, director)))
                .getFirst();
        assertThat(taken.outcome()).isEqualTo(checked.outcome());
        assertThat(taken.problems()).containsExactlyInAnyOrderElementsOf(checked.problems());
        return checked;
    }

    private RowVerdict check(ImportOptions options, Map<String, String> values, CurrentEmployee employee) {
        ImportRow row = new ImportRow(2, values, new HashMap<>(memory));
        customers.prepare(List.of(row), options, employee);
        return customers.check(row, options, employee);
    }

    private ImportRow row(Map<String, String> values) {
        return new ImportRow(2, values, memory);
    }

    private JsonNode found(String name) {
        Api api = Api.of(mvc, DIRECTOR);
        String id = api.get("/api/customers?q={q}", name).text("/items/0/id");
        return api.get("/api/customers/{id}", id).body();
    }
}

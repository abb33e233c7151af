package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.test.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerListTests {

    @Autowired
    private MockMvcTester mvc;

    private Api zhang;

    private Api zhao;

    @BeforeAll
    void someCustomers() {
        zhang = Api.of(mvc, ZHANG_WEI);
        zhao = Api.of(mvc, ZHAO_LEI);
        UUID huawei = customer(zhang, "华为技术有限公司", "buyer", "13900001111", true);
        customer(zhang, "北京百度网讯科技有限公司", "prospect", "010-59928888", false);
        customer(zhang, "3M中国有限公司", "prospect", null, false);
        customer(Api.of(mvc, LI_NA), "重庆长安汽车股份有限公司", "buyer", null, false);
        customer(zhao, "厦门航空有限公司", "prospect", null, true);
        zhao.registerPublic("公共客户甲有限公司");
        contact(huawei, "单晓明", "13712345678", "shan@huawei.test");
        zhang.post("/api/customers/{id}/stage", Map.of("stage", "signed"), huawei);
    }

    private static UUID customer(Api owner, String name, String category, String phone, boolean hot) {
        return owner.post(
                        "/api/customers",
                        Map.of("name", name, "category", category, "phone", phone == null ? "" : phone, "hot", hot))
                .id();
    }

    private void contact(UUID customer, String name, String mobile, String email) {
        zhang.post("/api/contacts", Map.of("customerId", customer, "name", name, "mobile", mobile, "email", email));
    }

    @Test
    void aSalespersonSeesHisOwnAndThePublicOnes() {
        assertThat(names(zhang.get("/api/customers")))
                .containsExactlyInAnyOrder("华为技术有限公司", "北京百度网讯科技有限公司", "3M中国有限公司", "公共客户甲有限公司");
    }

    @Test
    void aManagerSeesHisDepartment() {
        assertThat(names(Api.of(mvc, MANAGER_ONE).get("/api/customers")))
                .contains("华为技术有限公司", "重庆长安汽车股份有限公司", "公共客户甲有限公司")
                .doesNotContain("厦门航空有限公司");
    }

    @Test
    void aDirectorSeesAllBelow() {
        Answer all = Api.of(mvc, DIRECTOR).get("/api/customers");

        assertThat(all.body().at("/total").asInt()).isEqualTo(6);
        assertThat(all.body().at("/totalExact").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "华为, 华为技术有限公司",
        "为, 华为技术有限公司",
        "技术有限, 华为技术有限公司",
        "13900001111, 华为技术有限公司",
        "单晓明, 华为技术有限公司",
        "晓明, 华为技术有限公司",
        "1371234, 华为技术有限公司",
        "SHAN@huawei, 华为技术有限公司",
        "３Ｍ, 3M中国有限公司",
        "59928888, 北京百度网讯科技有限公司"
    })
    void theSearchLooksAtNamesNumbersAndContacts(String q, String found) {
        assertThat(names(zhang.get("/api/customers?q={q}", q))).containsExactly(found);
    }

    @Test
    void theSearchStaysWithinTheScope() {
        assertThat(names(zhao.get("/api/customers?q=华为"))).isEmpty();
        assertThat(names(zhao.get("/api/customers?q=单晓明"))).isEmpty();
        assertThat(zhao.get("/api/customers/choices?q=华为").body()).isEmpty();
    }

    @Test
    void whatMeansSomethingInSqlMeansNothingInTheSearch() {
        assertThat(names(zhang.get("/api/customers?q={q}", "%为%"))).isEmpty();
        assertThat(names(zhang.get("/api/customers?q={q}", "_"))).isEmpty();
        assertThat(names(zhang.get("/api/customers?q={q}", "'; drop table customer; --")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"H, customer, 华为技术有限公司", "S, contact, 华为技术有限公司", "#, customer, 3M中国有限公司"})
    void theLettersFilterByCustomerOrContact(String letter, String of, String found) {
        assertThat(names(zhang.get("/api/customers?letter={l}&letterOf={of}", letter, of)))
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"buyer, 华为技术有限公司", "hot, 华为技术有限公司", "public, 公共客户甲有限公司"})
    void theTabsFilter(String tab, String found) {
        assertThat(names(zhang.get("/api/customers?tab={tab}", tab))).containsExactly(found);
    }

    @Test
    void theTabsAreCounted() {
        Answer tabs = zhang.get("/api/customers/tabs");

        assertThat(tabs.body()
                        .valueStream()
                        .limit(5)
                        .map(tab -> tab.at("/tab").asString() + " "
                                + tab.at("/count").asInt()))
                .containsExactly("all 4", "public 1", "hot 1", "prospect 2", "interested 0");
    }

    @Test
    void onesOwnCustomersAreAFilterToo() {
        assertThat(names(zhang.get("/api/customers?of=mine"))).hasSize(3);
        assertThat(names(zhang.get("/api/customers?of=public"))).hasSize(1);
        assertThat(names(Api.of(mvc, MANAGER_ONE).get("/api/customers?of=department")))
                .hasSize(4);
        assertThat(names(Api.of(mvc, DIRECTOR).get("/api/customers?departmentId={d}", SALES_ONE)))
                .hasSize(4);
        assertThat(names(zhang.get("/api/customers?stage=signed"))).containsExactly("华为技术有限公司");
    }

    @Test
    void anUnknownFilterIsRefused() {
        assertThat(zhang.get("/api/customers?of=nobody").status()).isEqualTo(400);
        assertThat(zhang.get("/api/customers?nextVisit=never").status()).isEqualTo(400);
    }

    @Test
    void chineseNamesAreSortedByPinyin() {
        assertThat(names(zhang.get("/api/customers?of=mine&sort=name")))
                .containsExactly("3M中国有限公司", "北京百度网讯科技有限公司", "华为技术有限公司");
    }

    @ParameterizedTest
    @CsvSource({
        "name",
        "number",
        "category",
        "stage",
        "level",
        "industry",
        "province",
        "createdAt",
        "lastActivityAt",
        "nextVisitAt",
        "orderAmount",
        "ownerName"
    })
    void everySortKeyWorksInBothDirections(String key) {
        List<String> up = names(zhang.get("/api/customers?sort={key}", key));
        List<String> down = names(zhang.get("/api/customers?sort=-{key}", key));

        assertThat(up).hasSize(4);
        assertThat(down).hasSameElementsAs(up);
    }

    @Test
    void thePagesOfACursorCoverTheListOnce() {
        Answer first = zhang.get("/api/customers?size=3&sort=nextVisitAt");
        Answer second = zhang.get("/api/customers?size=3&sort=nextVisitAt&cursor={c}", first.text("/nextCursor"));

        assertThat(names(first)).hasSize(3);
        assertThat(names(second)).hasSize(1).doesNotContainAnyElementsOf(names(first));
    }

    @Test
    void aRowShowsTheMainContact() {
        Answer row = zhang.get("/api/customers?q=华为");

        assertThat(row.text("/items/0/mainContactName")).isEqualTo("单晓明");
        assertThat(row.text("/items/0/mainContactPhone")).isEqualTo("13712345678");
        assertThat(row.text("/items/0/ownerName")).isEqualTo("张伟");
    }

    private static List<String> names(Answer list) {
        return list.body()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/name").asString())
                .toList();
    }
}

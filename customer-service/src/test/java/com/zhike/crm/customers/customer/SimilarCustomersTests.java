package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.test.IntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarCustomersTests {

    @Autowired
    private MockMvcTester mvc;

    private Api zhang;

    @BeforeAll
    void someCustomers() {
        zhang = Api.of(mvc, ZHANG_WEI);
        Api li = Api.of(mvc, LI_NA);
        li.post("/api/customers", Map.of("name", "北京华信恒达科技有限公司", "phone", "13812345678"));
        zhang.post("/api/customers", Map.of("name", "东方金诚实业股份有限公司", "phone", "021-58881234"));
        zhang.register("Alfreds Futterkiste");
        zhang.register("华尔街英语");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "华信恒达科技", // contained in the name
                "华信恒达", // a part of the core
                "华信", // two characters
                "上海华信恒达科技集团有限公司", // another region and legal form
                "新华信恒达科技有限公司", // contains the core
                "华信恒通达科技有限公司", // one character more
                "华信（北京）恒达科技有限公司" // region in brackets
            })
    void partlyEqualNamesAreFound(String name) {
        Answer similar = similar(name);

        assertThat(names(similar)).contains("北京华信恒达科技有限公司");
        assertThat(similar.body().at("/exact").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"北京有限公司", "北京天地伟业股份有限公司", "科技有限公司", "有限公司"})
    void regionAndLegalFormAloneAreNoSimilarity(String name) {
        assertThat(names(similar(name))).doesNotContain("东方金诚实业股份有限公司");
    }

    @Test
    void theSameNameIsExact() {
        Answer similar = similar(" 北京华信恒达科技有限公司　");

        assertThat(similar.body().at("/exact").asBoolean()).isTrue();
        assertThat(similar.body().at("/matches/0/exact").asBoolean()).isTrue();
    }

    @Test
    void foreignNamesAreComparedToo() {
        assertThat(names(similar("Alfred Futterkiste GmbH"))).contains("Alfreds Futterkiste");
    }

    @Test
    void ofSomebodyElsesCustomerOnlyAsMuchAsNeededIsShown() {
        Answer similar = similar("华信恒达");

        assertThat(similar.body().at("/matches/0/id").isNull()).isTrue();
        assertThat(similar.text("/matches/0/ownerName")).isEqualTo("李娜");
        assertThat(similar.text("/matches/0/departmentName")).isEqualTo("销售一部");
        assertThat(similar.text("/matches/0/phone")).isEqualTo("138******78");
    }

    @Test
    void onesOwnCustomerIsShownOpenly() {
        Answer similar = similar("东方金诚");

        assertThat(similar.body().at("/matches/0/id").isNull()).isFalse();
        assertThat(similar.text("/matches/0/phone")).isEqualTo("021-58881234");
    }

    @Test
    void theCustomerThatIsEditedIsNotSimilarToItself() {
        String id = similar("东方金诚").text("/matches/0/id");

        assertThat(zhang.get("/api/customers/similar?name=东方金诚&except={id}", id)
                        .body()
                        .at("/matches"))
                .isEmpty();
    }

    private Answer similar(String name) {
        return zhang.get("/api/customers/similar?name={name}", name);
    }

    private static List<String> names(Answer similar) {
        return similar.body()
                .at("/matches")
                .valueStream()
                .map(match -> match.at("/name").asString())
                .toList();
    }
}

package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class OwnerNameTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Directory directory;

    @AfterEach
    void everybodyHasHisOwnNameAgain() {
        directory.apply(LI_NA.changed());
    }

    @Test
    void theListIsSortedByTheNameThatTheOwnerHasNow() {
        Api.of(mvc, ZHANG_WEI).post("/api/customers", Map.of("name", "按负责人排序甲有限公司"));
        Api.of(mvc, LI_NA).post("/api/customers", Map.of("name", "按负责人排序乙有限公司"));
        assertThat(owners()).containsExactly("李娜", "张伟");

        directory.apply(renamed(LI_NA, "邹娜"));

        assertThat(owners()).containsExactly("张伟", "邹娜");
    }

    @Test
    void aCustomerThatChangesHandsIsSortedByItsNewOwner() {
        String id = Api.of(mvc, ZHANG_WEI)
                .post("/api/customers", Map.of("name", "按负责人排序丙有限公司"))
                .id()
                .toString();

        Api.of(mvc, MANAGER_ONE).post("/api/customers/{id}/assign", Map.of("ownerId", LI_NA.id()), id);

        assertThat(Api.of(mvc, MANAGER_ONE).get("/api/customers?q=按负责人排序丙").text("/items/0/ownerName"))
                .isEqualTo("李娜");
    }

    private List<String> owners() {
        return Api.of(mvc, MANAGER_ONE)
                .get("/api/customers?q=按负责人排序&sort=ownerName")
                .body()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/ownerName").asString())
                .toList();
    }

    private static TeamEvent renamed(Person person, String name) {
        return new Person(
                        person.id(),
                        person.username(),
                        name,
                        person.departmentId(),
                        person.permissions(),
                        person.roles())
                .changed();
    }
}

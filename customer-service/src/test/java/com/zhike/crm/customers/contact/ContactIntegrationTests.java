package com.zhike.crm.customers.contact;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.events.ContactEvent.ContactChanged;
import com.zhike.crm.events.ContactEvent.ContactRemoved;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.PublishedEvents;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ContactIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedEvents events;

    private Api zhang;

    @BeforeEach
    void callers() {
        zhang = Api.of(mvc, ZHANG_WEI);
    }

    @Test
    void theFirstContactIsTheMainOne() {
        UUID customer = zhang.register("首个联系人公司");

        Answer first = add(customer, "王一");
        Answer second = add(customer, "王二");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().at("/main").asBoolean()).isTrue();
        assertThat(second.body().at("/main").asBoolean()).isFalse();
        assertThat(zhang.get("/api/customers/{id}", customer).text("/mainContactName"))
                .isEqualTo("王一");
        ContactAdded event = events.await(ContactAdded.class, e -> e.contactId().equals(first.id()));
        assertThat(event.customerId()).isEqualTo(customer);
        assertThat(event.main()).isTrue();
    }

    @Test
    void anotherMainContactTakesThePlaceOfTheFormer() {
        UUID customer = zhang.register("主联系人公司");
        UUID first = add(customer, "李一").id();
        UUID second = add(customer, "李二").id();

        Answer promoted = zhang.put("/api/contacts/{id}", Map.of("name", "李二", "main", true), 0, second);

        assertThat(promoted.body().at("/main").asBoolean()).isTrue();
        assertThat(zhang.get("/api/contacts/{id}", first).body().at("/main").asBoolean())
                .isFalse();
        events.await(ContactChanged.class, e -> e.contactId().equals(first) && !e.main());
        events.await(ContactChanged.class, e -> e.contactId().equals(second) && e.main());
    }

    @Test
    void whenTheMainContactGoesTheOldestTakesThePlace() {
        UUID customer = zhang.register("离职联系人公司");
        UUID first = add(customer, "赵一").id();
        UUID second = add(customer, "赵二").id();
        add(customer, "赵三");

        assertThat(zhang.delete("/api/contacts/{id}", first).status()).isEqualTo(204);

        assertThat(zhang.get("/api/contacts/{id}", first).status()).isEqualTo(404);
        assertThat(zhang.get("/api/contacts/{id}", second).body().at("/main").asBoolean())
                .isTrue();
        events.await(ContactRemoved.class, e -> e.contactId().equals(first));
    }

    @Test
    void ofManyFirstContactsAtOnceExactlyOneIsMain() throws Exception {
        UUID customer = zhang.register("并发联系人公司");
        Callable<Answer> add = () -> add(customer, "并发");

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> added = all.invokeAll(Collections.nCopies(5, add));

            assertThat(added.stream().map(Future::resultNow).map(Answer::status))
                    .containsOnly(201);
        }
        assertThat(zhang.get("/api/contacts?customerId={id}", customer)
                        .body()
                        .at("/items")
                        .valueStream()
                        .filter(contact -> contact.at("/main").asBoolean()))
                .hasSize(1);
    }

    @Test
    void equalMobileOrMailIsAWarning() {
        UUID customer = zhang.register("重复联系人公司");
        zhang.post("/api/contacts", Map.of("customerId", customer, "name", "钱一", "mobile", "13611112222"));
        zhang.post("/api/contacts", Map.of("customerId", customer, "name", "钱二", "email", "Qian@x.test"));

        Answer third = zhang.post(
                "/api/contacts",
                Map.of("customerId", customer, "name", "钱三", "mobile", "13611112222", "email", "qian@X.test"));

        assertThat(third.status()).isEqualTo(201);
        assertThat(third.body()
                        .at("/duplicates")
                        .valueStream()
                        .map(duplicate -> duplicate.at("/name").asString()))
                .containsExactly("钱一", "钱二");
    }

    @Test
    void aStaleEditIsRefused() {
        UUID contact = add(zhang.register("联系人版本公司"), "孙一").id();
        zhang.put("/api/contacts/{id}", Map.of("name", "孙一", "title", "经理"), 0, contact);

        Answer stale = zhang.put("/api/contacts/{id}", Map.of("name", "孙一", "title", "总监"), 0, contact);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("/current/title")).isEqualTo("经理");
    }

    @Test
    void aSuperiorWorksForTheSameCustomer() {
        UUID here = zhang.register("上级公司");
        UUID elsewhere = add(zhang.register("别处公司"), "周一").id();
        UUID contact = add(here, "周二").id();

        Answer other = zhang.put("/api/contacts/{id}", Map.of("name", "周二", "superiorId", elsewhere), 0, contact);
        Answer himself = zhang.put("/api/contacts/{id}", Map.of("name", "周二", "superiorId", contact), 0, contact);

        assertThat(other.text("/errors/0/code")).isEqualTo("contact-of-other-customer");
        assertThat(himself.text("/errors/0/code")).isEqualTo("contact-own-superior");
    }

    @Test
    void whoSeesTheCustomerSeesItsContacts() {
        UUID customer = zhang.register("联系人范围公司");
        UUID contact = add(customer, "吴仅见").id();
        Api li = Api.of(mvc, LI_NA);

        assertThat(li.get("/api/contacts/{id}", contact).status()).isEqualTo(404);
        assertThat(li.get("/api/contacts?q=吴仅见").body().at("/items")).isEmpty();

        zhang.put(
                "/api/customers/{id}/helpers",
                List.of(Map.of("employeeId", LI_NA.id(), "access", "READ")),
                0,
                customer);

        assertThat(li.get("/api/contacts/{id}", contact).status()).isEqualTo(200);
        assertThat(li.get("/api/contacts?q=吴仅见").body().at("/items")).hasSize(1);
        assertThat(li.put("/api/contacts/{id}", Map.of("name", "吴改"), 0, contact)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void contactsAreFoundByNameCompanyNumberAndSurname() {
        UUID customer = zhang.register("长虹搜索公司");
        zhang.post("/api/contacts", Map.of("customerId", customer, "name", "曾搜索", "mobile", "13500009999"));

        assertThat(zhang.get("/api/contacts?q=搜索").body().at("/items")).hasSize(1);
        assertThat(zhang.get("/api/contacts?q=长虹").body().at("/items")).hasSize(1);
        assertThat(zhang.get("/api/contacts?q=1350000").body().at("/items")).hasSize(1);
        assertThat(zhang.get("/api/contacts?letter=Z&customerId={id}", customer)
                        .body()
                        .at("/items"))
                .hasSize(1);
    }

    private Answer add(UUID customer, String name) {
        return zhang.post("/api/contacts", Map.of("customerId", customer, "name", name));
    }
}

package com.zhike.crm.customers.transfer;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.customers.Api;
import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.PublishedEvents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are larger than what is stored at once, with rows that are refused among the others. */
@IntegrationTest
class BulkImportTests {

    private static final String HEADING = "name,phone,city,contactName,contactMobile\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PublishedEvents events;

    @AfterEach
    void nobodyRefuses() {
        jdbc.sql("drop trigger if exists refuse on customer").update();
    }

    @Test
    void aCustomerOfAFileIsStoredLikeOneWhoIsEntered() {
        Api.of(mvc, DIRECTOR)
                .post("/api/customers", Map.of("name", "逐个登记公司", "phone", "021-5", "city", "上海", "level", "a"));

        run("name,phone,city,level\n逐个导入公司,021-5,上海,a\n", "NEW_ONLY");

        Map<String, Object> entered = stored("逐个登记公司");
        Map<String, Object> imported = stored("逐个导入公司");
        assertThat(((String) imported.get("search_code"))).isNotEqualTo(entered.get("search_code"));
        List.of("id", "number", "name", "name_key", "name_core", "name_code", "search_code", "created_at", "changed_at")
                .forEach(own -> {
                    assertThat(imported.remove(own)).as(own).isNotNull();
                    entered.remove(own);
                });
        assertThat(imported).isEqualTo(entered);
        CustomerRegistered told =
                events.await(CustomerRegistered.class, event -> event.name().equals("逐个导入公司"));
        CustomerRegistered like =
                events.await(CustomerRegistered.class, event -> event.name().equals("逐个登记公司"));
        assertThat(told)
                .usingRecursiveComparison()
                .ignoringFields("eventId", "occurredAt", "customerId", "name", "number")
                .isEqualTo(like);
    }

    @Test
    void everyRowIsStoredOnceAndToldOnce() {
        String rows = IntStream.range(0, 1_203)
                .mapToObj(i -> "成批公司" + i + ",021-" + i + ",上海,联系人" + i + ",1380000" + i)
                .collect(Collectors.joining("\n"));

        JsonNode progress = run(HEADING + rows, "NEW_ONLY");

        assertThat(progress.at("/imported").asInt()).isEqualTo(1_203);
        assertThat(count("customer where name like '成批公司%'")).isEqualTo(1_203);
        assertThat(count("contact where name like '联系人%' and main")).isEqualTo(1_203);
        List<String> numbers = jdbc.sql("select number from customer where name like '成批公司%' order by created_at, id")
                .query(String.class)
                .list();
        assertThat(numbers).doesNotHaveDuplicates().isSorted();
        events.await(ContactAdded.class, event -> event.name().equals("联系人1202"));
        await().untilAsserted(() -> assertThat(events.of(CustomerRegistered.class).stream()
                        .map(CustomerRegistered::name)
                        .filter(name -> name.startsWith("成批公司")))
                .hasSize(1_203)
                .doesNotHaveDuplicates());
    }

    @Test
    void rowsOfOneNameAreOneCustomerWhereverTheFileIsCut() {
        // the second row of a name is next to its first, or far behind it
        String rows = Stream.concat(
                        IntStream.range(0, 560).mapToObj(i -> "两次公司" + i / 2 + ",,,人" + i % 2 + "号" + i / 2 + ","),
                        IntStream.range(0, 40).mapToObj(i -> "两次公司" + i + ",,,人2号" + i + ","))
                .collect(Collectors.joining("\n"));

        JsonNode progress = run(HEADING + rows + "\n两次公司3,,,人1号3,\n两次公司4,,,,\n", "NEW_ONLY");

        assertThat(progress.at("/imported").asInt()).isEqualTo(280);
        assertThat(progress.at("/updated").asInt()).isEqualTo(280 + 40 + 1);
        assertThat(progress.at("/rejected").asInt()).isEqualTo(1);
        assertThat(count("customer where name like '两次公司%'")).isEqualTo(280);
        assertThat(count("contact where name like '人%号%'")).isEqualTo(600);
        assertThat(count("contact where name like '人0号%' and main")).isEqualTo(280);
    }

    @Test
    void aNameThatSomebodyTakesMeanwhileCostsItsOwnRowOnly() {
        refuse("抢先公司7", "unique_violation", "duplicate key value violates unique constraint \"customer_name_key\"");

        JsonNode progress = run(HEADING + rows("抢先公司", 40), "NEW_ONLY");

        assertThat(progress.at("/imported").asInt()).isEqualTo(39);
        assertThat(progress.at("/rejected").asInt()).isEqualTo(1);
        assertThat(count("customer where name like '抢先公司%'")).isEqualTo(39);
        assertThat(problems(progress)).containsExactly("抢先公司7 customer-name-taken");
    }

    @Test
    void aRowThatCannotBeStoredCostsItsOwnRowOnly() {
        refuse("坏掉公司11", "check_violation", "broken");

        JsonNode progress = run(HEADING + rows("坏掉公司", 40) + "\n坏掉公司11,,,又一人,\n", "NEW_ONLY");

        assertThat(progress.at("/imported").asInt()).isEqualTo(39);
        assertThat(problems(progress)).containsExactly("坏掉公司11 import-store-failed", "坏掉公司11 import-store-failed");
        events.await(CustomerRegistered.class, event -> event.name().equals("坏掉公司39"));
        assertThat(events.of(CustomerRegistered.class))
                .noneMatch(event -> event.name().equals("坏掉公司11"));
    }

    @Test
    void knownCustomersAreChangedAmongNewOnes() {
        Api.of(mvc, DIRECTOR).post("/api/customers", Map.of("name", "混合公司5", "city", "北京", "website", "w.example"));

        JsonNode progress = run(HEADING + rows("混合公司", 10), "BOTH");

        assertThat(progress.at("/imported").asInt()).isEqualTo(9);
        assertThat(progress.at("/updated").asInt()).isEqualTo(1);
        assertThat(stored("混合公司5")).containsEntry("city", "上海").containsEntry("website", "w.example");
        assertThat(count("contact where name = '混合公司人5'")).isOne();
        assertThat(count("change_history where field = 'city' and new_value = '上海'"))
                .isOne();
    }

    @Test
    void aNameInTheRecycleBinIsTaken() {
        Api director = Api.of(mvc, DIRECTOR);
        director.post("/api/customers", Map.of("name", "回收公司2"));
        jdbc.sql("update customer set deleted_at = now(), deleted_by = created_by where name = '回收公司2'")
                .update();

        JsonNode progress = run(HEADING + rows("回收公司", 4), "BOTH");

        assertThat(progress.at("/imported").asInt()).isEqualTo(3);
        assertThat(problems(progress)).containsExactly("回收公司2 customer-name-taken");
    }

    private static String rows(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> name + i + ",021-1,上海," + name + "人" + i + ",")
                .collect(Collectors.joining("\n"));
    }

    private void refuse(String name, String condition, String message) {
        jdbc.sql("""
                create or replace function refuse() returns trigger language plpgsql as $$
                begin
                    if new.name = '%s' then raise %s using message = '%s'; end if;
                    return new;
                end $$
                """.formatted(name, condition, message)).update();
        jdbc.sql("create trigger refuse before insert on customer for each row execute function refuse()")
                .update();
    }

    private Map<String, Object> stored(String name) {
        return jdbc.sql("select * from customer where name = ?")
                .param(name)
                .query()
                .singleRow();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private List<String> problems(JsonNode progress) {
        return jdbc.sql("""
                select cells[1] || ' ' || (problems::json -> 0 ->> 'code') from import_row
                where job_id = cast(? as uuid) and outcome = 'REJECT' order by line
                """)
                .param(progress.at("/id").asString())
                .query(String.class)
                .list();
    }

    private JsonNode run(String csv, String mode) {
        JsonNode uploaded = JsonMapper.shared()
                .readTree(mvc.post()
                        .uri("/api/imports/customers")
                        .multipart()
                        .file(new MockMultipartFile(
                                "file", "customers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .with(as(DIRECTOR))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
        Map<String, Object> command =
                Map.of("mapping", uploaded.at("/mapping"), "options", Map.of("mode", mode, "target", "ME"));
        Api director = Api.of(mvc, DIRECTOR);
        String id = uploaded.at("/id").asString();
        director.post("/api/imports/customers/{id}/run", command, id);
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> director.get("/api/imports/customers/{id}", id).body(),
                        progress -> progress.at("/state").asString().equals("DONE"));
    }
}

package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.letter.SearchCode;
import com.zhike.crm.test.IntegrationTest;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class RareTrigramsTests {

    private static final String LETTERS = "abcdefghijklmno华信恒达金诚东方远景";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RareTrigrams rare;

    private final Random chance = new Random(11);

    private Api zhang;

    @BeforeEach
    void oneCustomer() {
        zhang = Api.of(mvc, ZHANG_WEI);
        zhang.register("muster");
    }

    @AfterEach
    void nobody() {
        jdbc.sql(
                        "truncate customer, customer_count, customer_count_change, customer_arrival, customer_arrival_change cascade")
                .update();
        jdbc.sql("analyze customer").update();
    }

    @Test
    void amongFewNamesAllThatAreSimilarByHalfAreLookedAt() {
        List<String> names = IntStream.range(0, 400).mapToObj(_ -> name()).toList();
        store(names);
        int similar = 0;
        for (String name : names.subList(0, 60)) {
            SearchCode asked = new CompanyName(mistyped(name)).brandCode();
            List<String> patterns = rare.patterns(asked);
            String any = String.join(
                    " or ",
                    patterns.stream()
                            .map(one -> "name_code ilike '" + one + "'")
                            .toList());
            List<String> all = near(asked, "true");
            assertThat(near(asked, any)).as(name).isEqualTo(all);
            similar += all.size();
        }
        assertThat(similar).isGreaterThan(40);
    }

    @Test
    void whatVeryManyNamesShareIsNoWayToFindOne() {
        store(IntStream.range(0, 6_000)
                .mapToObj(i -> Integer.toString(i * 7919, 36) + " gemeinsam waren")
                .toList());
        zhang.register("Zyklonquarz Gemeinsam");

        assertThat(rare.patterns(new SearchCode("zyklonkwarzgemeinsam")))
                .contains("zy%", "%lon%", "%ykl%")
                .doesNotContain("%gem%", "%mei%", "%sam%");
        assertThat(rare.patterns(new SearchCode("gemeinsamwaren"))).doesNotContain("%gem%", "%war%");
        assertThat(zhang.get("/api/customers/similar?name={name}", "Zyklonkwarz Gemeinsam")
                        .text("/matches/0/name"))
                .isEqualTo("Zyklonquarz Gemeinsam");
    }

    @Test
    void whereTooManyCouldBeComparedSomeAreStillFound() {
        // not yet analysed: nothing is known to be frequent
        store(
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "gleichlautend" + Integer.toString(i * 7919, 36))
                        .toList(),
                false);

        assertThat(zhang.get("/api/customers/similar?name={name}", "gleichlautendqq")
                        .body()
                        .at("/matches"))
                .hasSize(10);
    }

    private List<String> near(SearchCode asked, String where) {
        return jdbc.sql("select name from customer where similarity(name_code, :code) >= 0.5 and (" + where
                        + ") order by name")
                .param("code", asked.value())
                .query(String.class)
                .list();
    }

    private String name() {
        return IntStream.range(0, 4 + chance.nextInt(8))
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(chance.nextInt(LETTERS.length()))))
                .reduce("", String::concat);
    }

    private String mistyped(String name) {
        int at = chance.nextInt(name.length());
        char other = LETTERS.charAt(chance.nextInt(LETTERS.length()));
        return switch (chance.nextInt(3)) {
            case 0 -> name.substring(0, at) + other + name.substring(at);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at) + other + name.substring(at + 1);
        };
    }

    private void store(List<String> names) {
        store(names, true);
    }

    private void store(List<String> names, boolean analysed) {
        jdbc.sql("""
                insert into customer select (copied.c).* from (
                    select jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'T' || n.place,
                        'name', n.name, 'name_key', n.name || n.place, 'name_core', n.name, 'name_code', n.code,
                        'search_code', n.code)) as c
                    from customer c
                    cross join unnest(:names, :codes) with ordinality n (name, code, place)
                    where c.name = 'muster') copied
                """)
                .param("names", names.toArray(String[]::new))
                .param(
                        "codes",
                        names.stream()
                                .map(name -> new CompanyName(name).brandCode().value())
                                .toArray(String[]::new))
                .update();
        if (analysed) {
            jdbc.sql("analyze customer").update();
        }
    }
}

package com.zhike.crm.platform.paging;

import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.SALES_TWO;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.DataScope;
import com.zhike.crm.sample.SampleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SampleTest
class ListStatementTests {

    private static final Map<String, String> TEXT = Map.of("text", "n.text");

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void thirtyNotes() {
        jdbc.sql("delete from note").update();
        jdbc.sql("""
                insert into note (id, version, text, owner_id, department_id)
                select gen_random_uuid(), 0, 'note ' || to_char(i, 'FM000'),
                    case when i % 3 = 0 then cast(:zhang as uuid) when i % 3 = 1 then cast(:zhao as uuid) end,
                    case when i % 3 = 0 then cast(:one as uuid) when i % 3 = 1 then cast(:two as uuid) end
                from generate_series(1, 30) i
                """)
                .param("zhang", ZHANG_WEI.id())
                .param("zhao", ZHAO_LEI.id())
                .param("one", SALES_ONE)
                .param("two", SALES_TWO)
                .update();
    }

    @Test
    void aPageSaysHowManyThereAre() {
        Page<String> page = read(new Conditions(), PageQuery.of(1, 8));

        assertThat(page.items()).hasSize(8).startsWith("note 009");
        assertThat(page.total()).isEqualTo(30);
        assertThat(page.totalExact()).isTrue();
        assertThat(page.nextCursor()).isNotNull();
    }

    @Test
    void theLastPageHasNoCursor() {
        Page<String> page = read(new Conditions(), PageQuery.of(3, 8));

        assertThat(page.items()).hasSize(6);
        assertThat(page.total()).isEqualTo(30);
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void aPageBehindTheEndIsEmptyAndStillSaysHowManyThereAre() {
        Page<String> page = read(new Conditions(), PageQuery.of(10, 8));

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isEqualTo(30);
    }

    @Test
    void cursorsLeadThroughTheListWhateverItsOrderAndNulls() {
        for (String sort : List.of("text", "-text", "department", "-department", "late", "-late,text")) {
            List<String> walked = new ArrayList<>();
            Page<String> page = read(new Conditions(), sorted(sort, null));
            walked.addAll(page.items());
            while (page.nextCursor() != null) {
                page = read(new Conditions(), sorted(sort, page.nextCursor()));
                walked.addAll(page.items());
                assertThat(page.total()).isEqualTo(30);
            }
            List<String> atOnce = read(new Conditions(), new PageQuery(0, 100, sort(sort), null))
                    .items();
            assertThat(walked).as(sort).hasSize(30).isEqualTo(atOnce);
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = read(new Conditions(), sorted("text", null)).nextCursor();

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> read(new Conditions(), sorted("-text", cursor)))
                .satisfies(refusal ->
                        assertThat(refusal.fields().getFirst().code()).isEqualTo("cursor-invalid"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> read(new Conditions(), sorted("text", "%%%.x")));
    }

    @Test
    void aScopeShowsOnesOwnAndTheDepartments() {
        assertThat(total(DataScope.own(ZHANG_WEI.id()))).isEqualTo(10);
        assertThat(total(DataScope.departments(ZHANG_WEI.id(), Set.of(SALES_TWO))))
                .isEqualTo(20);
        assertThat(total(DataScope.all(ZHANG_WEI.id()))).isEqualTo(30);
    }

    @Test
    void whatIsAlsoVisibleIsShown() {
        Conditions conditions = new Conditions()
                .within(DataScope.own(ZHANG_WEI.id()), "n.owner_id", "n.department_id", "n.owner_id is null");

        assertThat(read(conditions, PageQuery.first()).total()).isEqualTo(20);
    }

    @Test
    void conditionsWithoutAValueAreLeftOut() {
        Conditions conditions =
                new Conditions().and("n.text = :text", "text", " ").and("n.version = :version", "version", 0);

        assertThat(conditions.where()).isEqualTo("where (n.version = :version)");
        assertThat(read(conditions, PageQuery.first()).total()).isEqualTo(30);
    }

    @Test
    void rowsAreCountedUpToABound() {
        jdbc.sql("""
                insert into note (id, version, text) select gen_random_uuid(), 0, 'x' || i
                from generate_series(1, 10001) i
                """).update();

        Page<String> page = read(new Conditions(), PageQuery.first());

        assertThat(page.total()).isEqualTo(10_000);
        assertThat(page.totalExact()).isFalse();
    }

    @Test
    void whoKnowsHowManyThereAreIsAskedInsteadOfCounting() {
        ListStatement list = ListStatement.select("n.text")
                .from("note n")
                .defaultSort("text")
                .sortable(TEXT);

        Page<String> known = list.countedBy(() -> 12_345).read(jdbc, PageQuery.first(), (row, _) -> row.getString(1));
        assertThat(known.total()).isEqualTo(Page.COUNTED);
        assertThat(known.totalExact()).isFalse();

        Page<String> all = list.countedBy(() -> 31).read(jdbc, PageQuery.of(0, 50), (row, _) -> row.getString(1));
        assertThat(all.total()).as("of a page that shows them all").isEqualTo(30);
    }

    @Test
    void rowsAreCountedInTheTablesThatMatter() {
        Page<String> page = ListStatement.select("n.text")
                .from("note n cross join (values (1), (2)) twice (time)")
                .counting("note n")
                .defaultSort("text")
                .sortable(TEXT)
                .read(jdbc, PageQuery.first(), (row, _) -> row.getString(1));

        assertThat(page.total()).isEqualTo(30);
    }

    private long total(DataScope scope) {
        return read(new Conditions().within(scope, "n.owner_id", "n.department_id"), PageQuery.first())
                .total();
    }

    private Page<String> read(Conditions conditions, PageQuery query) {
        return ListStatement.select("n.text")
                .from("note n")
                .where(conditions)
                .sortable(Map.of("text", "n.text", "department", "n.department_id", "late", "n.owner_id nulls last"))
                .defaultSort("text")
                .uniqueBy("n.id")
                .read(jdbc, query, (row, _) -> row.getString("text"));
    }

    private static PageQuery sorted(String sort, String cursor) {
        return new PageQuery(0, 7, sort(sort), cursor);
    }

    private static List<SortKey> sort(String keys) {
        return List.of(keys.split(",")).stream().map(SortKey::of).toList();
    }
}

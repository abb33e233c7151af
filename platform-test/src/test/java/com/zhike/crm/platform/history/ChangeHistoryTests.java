package com.zhike.crm.platform.history;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.sample.SampleTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SampleTest
class ChangeHistoryTests {

    @Autowired
    ChangeHistory history;

    @Test
    void everyFieldThatDiffersIsNotedWithWhoChangedIt() {
        UUID id = UUID.randomUUID();

        history.record(
                "thing",
                id,
                ZHANG_WEI.id(),
                new Thing("old", null, new BigDecimal("1.50")),
                new Thing("new", "", new BigDecimal("1.5")));
        history.note("thing", id, null, "stage", "a", "b");

        Page<Change> changes = history.of("thing", id, PageQuery.first());
        assertThat(changes.items())
                .extracting(Change::field, Change::old, Change::now, Change::byName)
                .containsExactly(tuple("stage", "a", "b", null), tuple("name", "old", "new", "张伟"));
    }

    record Thing(String name, String remark, BigDecimal amount) {}
}

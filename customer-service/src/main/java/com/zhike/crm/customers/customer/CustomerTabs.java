package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.dictionary.Entry;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the customers on each tab of the list. */
@Service
@Transactional(readOnly = true)
public class CustomerTabs {

    private final JdbcClient jdbc;

    private final CustomerConditions conditions;

    private final CustomerCounts counts;

    private final Dictionaries dictionaries;

    CustomerTabs(JdbcClient jdbc, CustomerConditions conditions, CustomerCounts counts, Dictionaries dictionaries) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.counts = counts;
        this.dictionaries = dictionaries;
    }

    /** What is counted on a tab, up to a bound. */
    public record Tab(String tab, long count, boolean exact) {}

    public List<Tab> count(CustomerFilter filter, CurrentEmployee employee) {
        Stream<String> categories = dictionaries.entries("customer-category").stream()
                .filter(Entry::active)
                .map(Entry::code);
        return Stream.concat(Stream.of("all", "public", "hot"), categories)
                .map(tab -> tab(tab, customers(filter.onTab(tab), employee)))
                .toList();
    }

    private static Tab tab(String name, long count) {
        return new Tab(name, Math.min(count, Page.COUNTED), count <= Page.COUNTED);
    }

    private long customers(CustomerFilter filter, CurrentEmployee employee) {
        if (filter.isKept()) {
            return counts.count(filter, employee);
        }
        Conditions shown = conditions.of(filter, employee);
        return jdbc.sql("select count(*) from (select 1 from customer c " + shown.where()
                        + " limit :countLimit) counted")
                .params(shown.parameters())
                .param("countLimit", Page.COUNTED + 1)
                .query(Long.class)
                .single();
    }
}

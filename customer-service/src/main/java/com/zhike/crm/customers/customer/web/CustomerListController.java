package com.zhike.crm.customers.customer.web;

import com.zhike.crm.customers.customer.CustomerChoice;
import com.zhike.crm.customers.customer.CustomerFilter;
import com.zhike.crm.customers.customer.CustomerQueries;
import com.zhike.crm.customers.customer.CustomerSummary;
import com.zhike.crm.customers.customer.CustomerTabs;
import com.zhike.crm.customers.customer.SimilarCustomers;
import com.zhike.crm.customers.customer.SimilarCustomers.SimilarNames;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customers")
@PreAuthorize("hasAuthority('customer.view')")
class CustomerListController {

    private final CustomerQueries queries;

    private final CustomerTabs tabs;

    private final SimilarCustomers similar;

    CustomerListController(CustomerQueries queries, CustomerTabs tabs, SimilarCustomers similar) {
        this.queries = queries;
        this.tabs = tabs;
        this.similar = similar;
    }

    @GetMapping
    Page<CustomerSummary> search(@ParameterObject CustomerFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/tabs")
    List<CustomerTabs.Tab> tabs(@ParameterObject CustomerFilter filter, CurrentEmployee employee) {
        return tabs.count(filter, employee);
    }

    @GetMapping("/choices")
    List<CustomerChoice> choices(@RequestParam(required = false) @Nullable String q, CurrentEmployee employee) {
        return queries.choices(q, employee);
    }

    @GetMapping("/similar")
    SimilarNames similar(
            @RequestParam String name,
            @RequestParam(required = false) @Nullable UUID except,
            CurrentEmployee employee) {
        return similar.find(name, except, employee);
    }

    @GetMapping("/recycle-bin")
    @PreAuthorize("hasAuthority('customer.delete')")
    Page<CustomerSummary> recycleBin(PageQuery page, CurrentEmployee employee) {
        return queries.recycleBin(page, employee);
    }
}

package com.zhike.crm.customers.customer.web;

import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerQueries;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.customers.customer.CustomerView;
import com.zhike.crm.customers.customer.MoveCustomer;
import com.zhike.crm.customers.customer.StageHistory;
import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customers/{id}")
class CustomerProgressController {

    private final CustomerService customers;

    private final CustomerQueries queries;

    private final StageHistory stageHistory;

    CustomerProgressController(CustomerService customers, CustomerQueries queries, StageHistory stageHistory) {
        this.customers = customers;
        this.queries = queries;
        this.stageHistory = stageHistory;
    }

    @PostMapping("/stage")
    @PreAuthorize("hasAuthority('customer.edit')")
    ResponseEntity<CustomerView> move(
            @PathVariable UUID id, @RequestBody @Valid MoveCustomer command, CurrentEmployee employee) {
        Customer customer = customers.move(new CustomerId(id), command, employee);
        return Versioned.ok(queries.view(customer.id(), employee), customer.version());
    }

    @GetMapping("/stage-history")
    @PreAuthorize("hasAuthority('customer.view')")
    List<StageHistory.StageStep> stageHistory(@PathVariable UUID id, CurrentEmployee employee) {
        return stageHistory.of(new CustomerId(id), employee);
    }

    @GetMapping("/history")
    @PreAuthorize("hasAuthority('customer.view')")
    Page<Change> history(@PathVariable UUID id, PageQuery page, CurrentEmployee employee) {
        return queries.history(new CustomerId(id), page, employee);
    }
}

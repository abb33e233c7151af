package com.zhike.crm.customers.customer.web;

import com.zhike.crm.customers.customer.AssignCustomer;
import com.zhike.crm.customers.customer.AssignCustomers;
import com.zhike.crm.customers.customer.AssignmentService;
import com.zhike.crm.customers.customer.Assistant;
import com.zhike.crm.customers.customer.BulkResult;
import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerQueries;
import com.zhike.crm.customers.customer.CustomerView;
import com.zhike.crm.customers.customer.ReleaseCustomer;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customers")
class AssignmentController {

    private final AssignmentService assignments;

    private final CustomerQueries queries;

    AssignmentController(AssignmentService assignments, CustomerQueries queries) {
        this.assignments = assignments;
        this.queries = queries;
    }

    @PostMapping("/{id}/assign")
    @PreAuthorize("hasAuthority('customer.assign')")
    ResponseEntity<CustomerView> assign(
            @PathVariable UUID id, @RequestBody @Valid AssignCustomer command, CurrentEmployee employee) {
        return answer(assignments.assign(new CustomerId(id), command, employee), employee);
    }

    @PostMapping("/assign")
    @PreAuthorize("hasAuthority('customer.assign')")
    BulkResult assignAll(@RequestBody @Valid AssignCustomers command, CurrentEmployee employee) {
        return assignments.assign(command, employee);
    }

    @PostMapping("/{id}/claim")
    @PreAuthorize("hasAuthority('customer.claim')")
    ResponseEntity<CustomerView> claim(@PathVariable UUID id, CurrentEmployee employee) {
        return answer(assignments.claim(new CustomerId(id), employee), employee);
    }

    @PostMapping("/{id}/release")
    @PreAuthorize("hasAuthority('customer.release')")
    ResponseEntity<CustomerView> release(
            @PathVariable UUID id, @RequestBody @Valid ReleaseCustomer command, CurrentEmployee employee) {
        return answer(assignments.release(new CustomerId(id), command, employee), employee);
    }

    @PutMapping("/{id}/helpers")
    @PreAuthorize("hasAuthority('customer.helpers')")
    ResponseEntity<CustomerView> nameHelpers(
            @PathVariable UUID id,
            @RequestBody @Size(max = 50) List<@Valid Assistant> helpers,
            CurrentEmployee employee) {
        return answer(assignments.nameHelpers(new CustomerId(id), helpers, employee), employee);
    }

    private ResponseEntity<CustomerView> answer(Customer customer, CurrentEmployee employee) {
        return Versioned.ok(queries.view(customer.id(), employee), customer.version());
    }
}

package com.zhike.crm.customers.customer.web;

import com.zhike.crm.customers.customer.BulkResult;
import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerDetails;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerQueries;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.customers.customer.CustomerView;
import com.zhike.crm.customers.customer.DeleteCustomers;
import com.zhike.crm.customers.customer.RegisterCustomer;
import com.zhike.crm.customers.customer.Registration;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customers")
class CustomerController {

    private final Registration registration;

    private final CustomerService customers;

    private final CustomerQueries queries;

    CustomerController(Registration registration, CustomerService customers, CustomerQueries queries) {
        this.registration = registration;
        this.customers = customers;
        this.queries = queries;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('customer.create')")
    ResponseEntity<CustomerView> register(@RequestBody @Valid RegisterCustomer command, CurrentEmployee employee) {
        Customer customer = registration.register(command, employee);
        URI location = URI.create("/api/customers/" + customer.id().value());
        return Versioned.created(location, view(customer, employee), customer.version());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('customer.view')")
    ResponseEntity<CustomerView> get(@PathVariable UUID id, CurrentEmployee employee) {
        CustomerView view = queries.view(new CustomerId(id), employee);
        return Versioned.ok(view, view.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('customer.edit')")
    ResponseEntity<CustomerView> edit(
            @PathVariable UUID id,
            @RequestBody @Valid CustomerDetails details,
            IfMatch ifMatch,
            CurrentEmployee employee) {
        Customer customer = customers.edit(new CustomerId(id), details, ifMatch.version(), employee);
        return Versioned.ok(view(customer, employee), customer.version());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('customer.delete')")
    void delete(@PathVariable UUID id, CurrentEmployee employee) {
        customers.delete(new CustomerId(id), employee);
    }

    @PostMapping("/delete")
    @PreAuthorize("hasAuthority('customer.delete')")
    BulkResult deleteAll(@RequestBody @Valid DeleteCustomers command, CurrentEmployee employee) {
        return customers.delete(command, employee);
    }

    @PostMapping("/{id}/restore")
    @PreAuthorize("hasAuthority('customer.delete')")
    CustomerView restore(@PathVariable UUID id, CurrentEmployee employee) {
        return view(customers.restore(new CustomerId(id), employee), employee);
    }

    private CustomerView view(Customer customer, CurrentEmployee employee) {
        return queries.view(customer.id(), employee);
    }
}

package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Loads customers for somebody, locked until the transaction ends, and keeps names unique. */
@Component
class CustomerStore {

    private final CustomerRepository customers;

    CustomerStore(CustomerRepository customers) {
        this.customers = customers;
    }

    /** Refuses customers that the employee does not see, as if they were not there. */
    Customer readable(CustomerId id, CurrentEmployee employee) {
        Customer customer = locked(id);
        if (customer.isDeleted() || !customer.access().readableBy(employee)) {
            throw new CustomerNotFound(id);
        }
        return customer;
    }

    Customer editable(CustomerId id, CurrentEmployee employee) {
        Customer customer = readable(id, employee);
        requireEditable(customer, employee);
        return customer;
    }

    /** Refuses a customer that he sees and may not change. */
    void requireEditable(Customer customer, CurrentEmployee employee) {
        if (!customer.access().editableBy(employee)) {
            throw new CustomerNotEditable(customer.details().profile().name());
        }
    }

    private Customer locked(CustomerId id) {
        return find(id).orElseThrow(() -> new CustomerNotFound(id));
    }

    /** For those who decide who looks after it and whether it stays. */
    Customer managed(CustomerId id, CurrentEmployee employee) {
        Customer customer = readable(id, employee);
        if (!customer.access().managedBy(employee)) {
            throw new CustomerNotEditable(customer.details().profile().name());
        }
        return customer;
    }

    Optional<Customer> find(CustomerId id) {
        return customers.lock(id);
    }

    /** From the recycle bin. */
    Customer deleted(CustomerId id, CurrentEmployee employee) {
        Customer customer = locked(id);
        if (!customer.isDeleted() || !customer.access().managedBy(employee)) {
            throw new CustomerNotFound(id);
        }
        return customer;
    }

    List<Customer> locked(Collection<CustomerId> ids) {
        return customers.lockAll(ids);
    }

    /** Refuses a name that another customer has, be it in the recycle bin. */
    void requireFree(CompanyName name) {
        if (customers.hasName(name.key())) {
            throw new CustomerNameTaken(name);
        }
    }

    /** When two come with one name at once, neither finds the other's, and the index decides. */
    Customer save(Customer customer) {
        try {
            return customers.saveAndFlush(customer);
        } catch (DataIntegrityViolationException violation) {
            throw CustomerNameTaken.tellApart(violation, customer.details().name());
        }
    }

    /** Like {@link #save}, and as fast as the database takes them; which of several names is taken is not told. */
    List<Customer> enter(List<Customer> newcomers) {
        try {
            return customers.saveAllAndFlush(newcomers);
        } catch (DataIntegrityViolationException violation) {
            throw newcomers.size() > 1
                    ? violation
                    : CustomerNameTaken.tellApart(
                            violation, newcomers.getFirst().details().name());
        }
    }

    void saveAll(List<Customer> changed) {
        customers.saveAll(changed);
    }
}

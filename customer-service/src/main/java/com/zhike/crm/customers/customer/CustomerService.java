package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known about customers, and how far we have come with them. */
@Service
@Transactional
public class CustomerService {

    private final CustomerStore customers;

    private final CustomerQueries queries;

    private final Vocabulary vocabulary;

    private final Clock clock;

    CustomerService(CustomerStore customers, CustomerQueries queries, Vocabulary vocabulary, Clock clock) {
        this.customers = customers;
        this.queries = queries;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** The customer for somebody who is about to write something that belongs to it; locked until he is done. */
    public Customer editable(CustomerId id, CurrentEmployee by) {
        return customers.editable(id, by);
    }

    /** Refuses a customer that he sees and may not change. */
    public void requireEditable(Customer customer, CurrentEmployee by) {
        customers.requireEditable(customer, by);
    }

    /** The customer for what happened elsewhere; locked until that is written down. */
    public Optional<Customer> held(CustomerId id) {
        return customers.find(id);
    }

    public Customer edit(CustomerId id, CustomerDetails details, long version, CurrentEmployee by) {
        Customer customer = customers.editable(id, by);
        if (customer.version() != version) {
            throw new Stale(version, customer.version(), queries.view(id, by));
        }
        vocabulary.check(details.profile());
        if (!details.name().key().equals(customer.details().name().key())) {
            customers.requireFree(details.name());
        }
        return customers.save(customer.edit(details, by.id(), clock.instant()));
    }

    public Customer move(CustomerId id, MoveCustomer command, CurrentEmployee by) {
        vocabulary.check(command);
        return customers.save(
                customers.editable(id, by).moveTo(command.stage(), command.note(), by.id(), clock.instant()));
    }

    /** Takes the customer forward to a stage that was reached elsewhere; a customer that is gone stays where it was. */
    public void follow(CustomerId id, String reached) {
        customers
                .find(id)
                .ifPresent(customer -> customers.save(customer.follow(reached, vocabulary.ladder(), clock.instant())));
    }

    public void delete(CustomerId id, CurrentEmployee by) {
        customers.save(customers.managed(id, by).delete(by.id(), clock.instant()));
    }

    /** Deletes what can be deleted and tells why the rest cannot. */
    public BulkResult delete(DeleteCustomers command, CurrentEmployee by) {
        BulkTally tally = new BulkTally(by);
        List<CustomerId> ids =
                command.customerIds().stream().map(CustomerId::new).toList();
        customers.saveAll(customers.locked(ids).stream()
                .filter(customer -> tally.takes(customer, CustomerService::ordered))
                .map(customer -> customer.delete(by.id(), clock.instant()))
                .toList());
        return tally.result(command.customerIds());
    }

    private static Optional<String> ordered(Customer customer) {
        return customer.hasOrders() ? Optional.of("customer-has-orders") : Optional.empty();
    }

    public Customer restore(CustomerId id, CurrentEmployee by) {
        return customers.save(customers.deleted(id, by).restore(by.id(), clock.instant()));
    }
}

package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who looks after customers and who helps. */
@Service
@Transactional
public class AssignmentService {

    private final CustomerStore customers;

    private final Vocabulary vocabulary;

    private final Keepers keepers;

    private final Clock clock;

    AssignmentService(CustomerStore customers, Vocabulary vocabulary, Keepers keepers, Clock clock) {
        this.customers = customers;
        this.vocabulary = vocabulary;
        this.keepers = keepers;
        this.clock = clock;
    }

    public Customer assign(CustomerId id, AssignCustomer command, CurrentEmployee by) {
        Customer customer = customers.managed(id, by);
        return customers.save(assign(customer, keepers.givenTo(command.ownerId(), by), command, by));
    }

    /** Assigns what can be assigned and tells why the rest cannot. */
    public BulkResult assign(AssignCustomers command, CurrentEmployee by) {
        AssignCustomer assignment = command.assignment();
        Custody next = keepers.givenTo(assignment.ownerId(), by);
        BulkTally tally = new BulkTally(by);
        List<CustomerId> ids =
                command.customerIds().stream().map(CustomerId::new).toList();
        customers.saveAll(customers.locked(ids).stream()
                .filter(customer -> tally.takes(customer, one -> owned(one, next)))
                .map(customer -> assign(customer, next, assignment, by))
                .toList());
        return tally.result(command.customerIds());
    }

    private static Optional<String> owned(Customer customer, Custody next) {
        return customer.custody().equals(next) ? Optional.of("customer-already-owned") : Optional.empty();
    }

    public Customer claim(CustomerId id, CurrentEmployee by) {
        Custody own = new Custody(by.id(), by.departmentId());
        return customers.save(customers.readable(id, by).claim(own, by.id(), clock.instant()));
    }

    public Customer release(CustomerId id, ReleaseCustomer command, CurrentEmployee by) {
        vocabulary.check(command);
        return customers.save(
                customers.managed(id, by).release(command.reason(), command.note(), by.id(), clock.instant()));
    }

    public Customer nameHelpers(CustomerId id, Collection<Assistant> helpers, CurrentEmployee by) {
        Customer customer = customers.managed(id, by);
        helpers.forEach(helper -> keepers.active("employeeId", helper.employeeId()));
        return customers.save(customer.nameHelpers(helpers, by.id(), clock.instant()));
    }

    private Customer assign(Customer customer, Custody next, AssignCustomer command, CurrentEmployee by) {
        return customer.assign(next, command.formerOwner(), command.note(), by.id(), clock.instant());
    }
}

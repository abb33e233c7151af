package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters new customers. */
@Service
@Transactional
public class Registration {

    private final CustomerStore customers;

    private final CustomerNumbers numbers;

    private final Vocabulary vocabulary;

    private final Keepers keepers;

    private final Clock clock;

    Registration(
            CustomerStore customers, CustomerNumbers numbers, Vocabulary vocabulary, Keepers keepers, Clock clock) {
        this.customers = customers;
        this.numbers = numbers;
        this.vocabulary = vocabulary;
        this.keepers = keepers;
        this.clock = clock;
    }

    public Customer register(RegisterCustomer command, CurrentEmployee by) {
        vocabulary.check(command.details().profile());
        customers.requireFree(command.details().name());
        Custody custody = keepers.ofNew(command.ownerId(), command.forNobody(), by);
        return customers.save(Customer.register(
                numbers.next(),
                command.details(),
                custody,
                vocabulary.ladder(),
                Authorship.of(by.id(), clock.instant())));
    }
}

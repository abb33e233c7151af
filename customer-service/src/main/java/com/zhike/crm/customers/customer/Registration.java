package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.stage.StageLadder;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Enters many, of whose names the caller has seen that nobody has them; should one be taken since, none is entered. */
    public List<Customer> registerAll(
            List<CustomerDetails> newcomers, @Nullable UUID ownerId, boolean forNobody, CurrentEmployee by) {
        Custody custody = keepers.ofNew(ownerId, forNobody, by);
        StageLadder ladder = vocabulary.ladder();
        Iterator<String> free = numbers.next(newcomers.size()).iterator();
        List<Customer> registered = new ArrayList<>();
        for (CustomerDetails details : newcomers) {
            vocabulary.check(details.profile());
            registered.add(
                    Customer.register(free.next(), details, custody, ladder, Authorship.of(by.id(), clock.instant())));
        }
        return customers.enter(registered);
    }
}

package com.zhike.crm.customers.activity;

import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.customers.customer.MoveCustomer;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is done with customers; the customer is locked meanwhile, so that its diary misses nothing. */
@Service
@Transactional
public class ActivityService {

    private final Diary diary;

    private final ActivityRules rules;

    private final CorrectionPolicy corrections;

    private final CustomerService customers;

    private final Clock clock;

    ActivityService(
            Diary diary, ActivityRules rules, CorrectionPolicy corrections, CustomerService customers, Clock clock) {
        this.diary = diary;
        this.rules = rules;
        this.corrections = corrections;
        this.customers = customers;
        this.clock = clock;
    }

    public Activity log(LogActivity command, CurrentEmployee by) {
        UUID customerId = command.customerId();
        ActivityDetails details = command.details();
        Customer customer = customers.editable(new CustomerId(customerId), by);
        rules.check(details, customerId);
        if (command.stage() != null) {
            customer = customers.move(customer.id(), new MoveCustomer(command.stage(), null), by);
        }
        return diary.save(Activity.log(
                customerId, details, rules.countsAsVisit(details), customer.stage(), Author.of(by), clock.instant()));
    }

    public Activity correct(ActivityId id, ActivityDetails details, CurrentEmployee by) {
        Activity activity = correctable(id, by);
        rules.check(details, activity.customerId());
        return diary.save(activity.correct(details, rules.countsAsVisit(details), by.id(), clock.instant()));
    }

    public void withdraw(ActivityId id, CurrentEmployee by) {
        diary.save(correctable(id, by).withdraw(by.id(), clock.instant()));
    }

    private Activity correctable(ActivityId id, CurrentEmployee by) {
        Activity activity = diary.visible(id, by);
        customers.editable(new CustomerId(activity.customerId()), by);
        corrections.check(by, activity);
        return activity;
    }
}

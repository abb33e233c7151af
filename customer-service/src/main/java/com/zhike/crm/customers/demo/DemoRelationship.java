package com.zhike.crm.customers.demo;

import com.zhike.crm.customers.activity.ActivityDetails;
import com.zhike.crm.customers.activity.ActivityService;
import com.zhike.crm.customers.activity.LogActivity;
import com.zhike.crm.customers.contact.AddContact;
import com.zhike.crm.customers.contact.ContactDetails;
import com.zhike.crm.customers.contact.ContactService;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.customers.customer.MoveCustomer;
import com.zhike.crm.customers.customer.Registration;
import com.zhike.crm.demo.DemoActivity;
import com.zhike.crm.demo.DemoContact;
import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.demo.TimeMachine;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Relives what the demo company did with one customer, all of it or nothing. */
@ForDemo
class DemoRelationship {

    private final Registration registration;
    private final CustomerService customers;
    private final ContactService contacts;
    private final ActivityService activities;
    private final DemoCast cast;

    DemoRelationship(
            Registration registration,
            CustomerService customers,
            ContactService contacts,
            ActivityService activities,
            DemoCast cast) {
        this.registration = registration;
        this.customers = customers;
        this.contacts = contacts;
        this.activities = activities;
        this.cast = cast;
    }

    @Transactional
    public void relive(DemoCustomer demo, List<DemoActivity> all) {
        CurrentEmployee registrar = cast.play(demo.registeredBy());
        TimeMachine clock = cast.clock();
        Map<UUID, UUID> people = new HashMap<>();
        CustomerId[] customer = new CustomerId[1];
        clock.at(demo.registeredAt(), () -> {
            customer[0] =
                    registration.register(DemoForms.customer(demo), registrar).id();
            for (DemoContact contact : demo.contacts()) {
                people.put(contact.id(), add(contact, customer[0], registrar));
            }
        });
        DemoActivity last = null;
        for (DemoActivity activity : all) {
            if (activity.customerId().equals(demo.id())) {
                clock.at(activity.happenedAt(), () -> log(activity, customer[0], people));
                last = activity;
            }
        }
        follow(demo, customer[0], last, registrar);
    }

    private void follow(DemoCustomer demo, CustomerId customer, @Nullable DemoActivity last, CurrentEmployee by) {
        cast.clock()
                .at(
                        last == null ? demo.registeredAt() : last.happenedAt(),
                        () -> customers.move(customer, new MoveCustomer(demo.stage(), null), by));
    }

    private UUID add(DemoContact contact, CustomerId customer, CurrentEmployee by) {
        ContactDetails details = DemoForms.contact(contact);
        return contacts.add(new AddContact(customer.value(), details, null), by)
                .id()
                .value();
    }

    private void log(DemoActivity activity, CustomerId customer, Map<UUID, UUID> people) {
        ActivityDetails details = DemoForms.activity(activity, people.get(activity.contactId()));
        activities.log(new LogActivity(customer.value(), details, null), cast.play(activity.employee()));
    }
}

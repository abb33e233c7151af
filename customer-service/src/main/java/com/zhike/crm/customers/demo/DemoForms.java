package com.zhike.crm.customers.demo;

import com.zhike.crm.customers.activity.ActivityDetails;
import com.zhike.crm.customers.contact.ContactDetails;
import com.zhike.crm.customers.customer.Address;
import com.zhike.crm.customers.customer.CustomerDetails;
import com.zhike.crm.customers.customer.Profile;
import com.zhike.crm.customers.customer.Reach;
import com.zhike.crm.customers.customer.RegisterCustomer;
import com.zhike.crm.demo.DemoActivity;
import com.zhike.crm.demo.DemoAddress;
import com.zhike.crm.demo.DemoContact;
import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.demo.DemoProfile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills in the forms as the people of the demo company would. */
final class DemoForms {

    private DemoForms() {}

    static RegisterCustomer customer(DemoCustomer demo) {
        DemoProfile profile = demo.profile();
        DemoAddress address = demo.address();
        return new RegisterCustomer(
                new CustomerDetails(
                        new Profile(
                                demo.name(),
                                demo.shortName(),
                                profile.category(),
                                profile.level(),
                                profile.source(),
                                profile.industry(),
                                profile.ownership(),
                                profile.size(),
                                demo.hot()),
                        new Address(
                                address.province(),
                                address.city(),
                                address.district(),
                                address.street(),
                                address.postalCode()),
                        new Reach(address.phone(), null, null, address.website(), null),
                        null,
                        null),
                null,
                demo.owner() == null);
    }

    static ContactDetails contact(DemoContact demo) {
        boolean decides = demo.role().equals("decider");
        return new ContactDetails(
                demo.name(),
                demo.gender(),
                demo.gender().equals("male") ? "mr" : "ms",
                null,
                demo.title(),
                demo.role(),
                demo.mobile(),
                null,
                null,
                demo.email(),
                null,
                null,
                null,
                null,
                null,
                decides,
                null,
                null);
    }

    static ActivityDetails activity(DemoActivity demo, @Nullable UUID contact) {
        return new ActivityDetails(
                contact,
                demo.type(),
                demo.happenedAt(),
                demo.content(),
                demo.outcome(),
                null,
                null,
                null,
                demo.nextVisitAt(),
                demo.nextVisitNote(),
                null);
    }
}

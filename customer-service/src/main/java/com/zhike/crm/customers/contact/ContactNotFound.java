package com.zhike.crm.customers.contact;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such contact, or its customer is not for the caller. */
public class ContactNotFound extends NotFound {

    ContactNotFound(ContactId id) {
        super("contact-not-found", id.value());
    }
}

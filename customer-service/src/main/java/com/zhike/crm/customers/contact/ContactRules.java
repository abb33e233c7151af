package com.zhike.crm.customers.contact;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.problem.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold between a contact and the rest. */
@Component
class ContactRules {

    private final ContactRepository contacts;

    private final Dictionaries dictionaries;

    ContactRules(ContactRepository contacts, Dictionaries dictionaries) {
        this.contacts = contacts;
        this.dictionaries = dictionaries;
    }

    void check(ContactDetails details, UUID customerId) {
        dictionaries.require("salutation", "salutation", details.salutation());
        dictionaries.require("contact-role", "role", details.role());
        requireOf(customerId, "superiorId", details.superiorId());
    }

    void requireOf(UUID customerId, String field, @Nullable UUID contactId) {
        if (contactId != null && !contacts.belongs(new ContactId(contactId), customerId)) {
            throw Invalid.field(field, "contact-of-other-customer");
        }
    }
}

package com.zhike.crm.customers.transfer;

import com.zhike.crm.customers.contact.AddContact;
import com.zhike.crm.customers.contact.ContactDetails;
import com.zhike.crm.customers.contact.ContactService;
import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.customers.customer.RegisterCustomer;
import com.zhike.crm.customers.customer.Registration;
import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportColumn;
import com.zhike.crm.platform.transfer.ImportKind;
import com.zhike.crm.platform.transfer.ImportOptions;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.platform.transfer.RowVerdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers out of a file, one contact per row; rows of one name are one customer. */
@Component
class CustomerImport implements ImportKind {

    private final RowPolicy policy;

    private final Dictionaries dictionaries;

    private final Registration registration;

    private final CustomerService customers;

    private final ContactService contacts;

    CustomerImport(
            RowPolicy policy,
            Dictionaries dictionaries,
            Registration registration,
            CustomerService customers,
            ContactService contacts) {
        this.policy = policy;
        this.dictionaries = dictionaries;
        this.registration = registration;
        this.customers = customers;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String permission() {
        return "customer.import";
    }

    @Override
    public List<ImportColumn> columns() {
        return CustomerFile.columns();
    }

    @Override
    public RowVerdict check(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        return policy.judge(imported(row), options, employee);
    }

    @Override
    public void store(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        ImportedCustomer imported = imported(row);
        CustomerId id = policy.known(imported.name())
                .map(known -> update(known, imported, row, employee))
                .orElseGet(() -> register(imported, row, options, employee));
        imported.contact().ifPresent(contact -> add(contact, id, employee));
    }

    private CustomerId register(
            ImportedCustomer imported, ImportRow row, ImportOptions options, CurrentEmployee employee) {
        boolean toPublic = options.target() == ImportOptions.Target.PUBLIC;
        RegisterCustomer command = new RegisterCustomer(imported.details(), owner(options), toPublic);
        CustomerId id = registration.register(command, employee).id();
        policy.remember(imported, row);
        return id;
    }

    /** A further row of a customer that came with this file only brings its contact. */
    private CustomerId update(CustomerId id, ImportedCustomer imported, ImportRow row, CurrentEmployee employee) {
        if (!policy.cameWith(imported, row)) {
            Customer customer = customers.editable(id, employee);
            customers.edit(id, imported.details(customer.details()), customer.version(), employee);
        }
        return id;
    }

    private void add(ContactDetails contact, CustomerId id, CurrentEmployee employee) {
        if (!contacts.known(id.value(), contact.name())) {
            contacts.add(new AddContact(id.value(), contact, null), employee);
        }
    }

    private ImportedCustomer imported(ImportRow row) {
        return new ImportedCustomer(row, new RowValues(row, dictionaries));
    }

    private static @Nullable UUID owner(ImportOptions options) {
        return options.target() == ImportOptions.Target.EMPLOYEE ? options.employeeId() : null;
    }
}

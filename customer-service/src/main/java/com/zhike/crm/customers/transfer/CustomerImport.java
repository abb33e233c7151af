package com.zhike.crm.customers.transfer;

import com.zhike.crm.customers.contact.AddContact;
import com.zhike.crm.customers.contact.ContactDetails;
import com.zhike.crm.customers.contact.ContactService;
import com.zhike.crm.customers.customer.CompanyName;
import com.zhike.crm.customers.customer.Customer;
import com.zhike.crm.customers.customer.CustomerDetails;
import com.zhike.crm.customers.customer.CustomerId;
import com.zhike.crm.customers.customer.CustomerNameTaken;
import com.zhike.crm.customers.customer.CustomerService;
import com.zhike.crm.customers.customer.Registration;
import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.BulkImportKind;
import com.zhike.crm.platform.transfer.ImportColumn;
import com.zhike.crm.platform.transfer.ImportOptions;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.platform.transfer.RowVerdict;
import com.zhike.crm.platform.transfer.RowVerdict.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers out of a file, one contact per row; rows of one name are one customer. */
@Component
class CustomerImport implements BulkImportKind {

    private static final String NAMES = "names of these rows";

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
    public void prepare(List<ImportRow> rows, ImportOptions options, CurrentEmployee employee) {
        KnownNames names =
                policy.known(rows.stream().map(row -> imported(row).name()).toList(), employee);
        rows.forEach(row -> row.memory().put(NAMES, names));
    }

    @Override
    public RowVerdict check(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        ImportedCustomer imported = imported(row);
        KnownNames names = (KnownNames) row.memory().get(NAMES);
        return policy.warn(imported, policy.judge(imported, names, options), employee);
    }

    @Override
    public List<RowVerdict> take(List<ImportRow> rows, ImportOptions options, CurrentEmployee employee) {
        List<ImportedCustomer> all = rows.stream().map(this::imported).toList();
        KnownNames names = policy.known(all.stream().map(ImportedCustomer::name).toList(), employee);
        List<RowVerdict> verdicts = all.stream()
                .map(imported -> policy.judge(imported, names, options))
                .toList();
        List<ImportedCustomer> newcomers = with(Outcome.CREATE, all, verdicts);
        Map<String, Customer> entered = enter(newcomers, options, employee);
        List<ImportedCustomer> further = new ArrayList<>();
        List<ImportedCustomer> others = new ArrayList<>();
        with(Outcome.UPDATE, all, verdicts)
                .forEach(imported -> (entered.containsKey(imported.name().key()) ? further : others).add(imported));
        contacts.addToNew(people(newcomers, further, entered), employee);
        others.forEach(imported -> update(imported, names, employee));
        return verdicts;
    }

    @Override
    public void recall(List<ImportRow> rows) {
        rows.forEach(row -> policy.remember(imported(row)));
    }

    private static List<ImportedCustomer> with(Outcome outcome, List<ImportedCustomer> all, List<RowVerdict> verdicts) {
        return IntStream.range(0, all.size())
                .filter(i -> verdicts.get(i).outcome() == outcome)
                .mapToObj(all::get)
                .toList();
    }

    private Map<String, Customer> enter(
            List<ImportedCustomer> newcomers, ImportOptions options, CurrentEmployee employee) {
        if (newcomers.isEmpty()) {
            return Map.of();
        }
        boolean toPublic = options.target() == ImportOptions.Target.PUBLIC;
        List<CustomerDetails> details =
                newcomers.stream().map(ImportedCustomer::details).toList();
        Map<String, Customer> entered = new HashMap<>();
        registration
                .registerAll(details, owner(options), toPublic, employee)
                .forEach(customer -> entered.put(customer.details().name().key(), customer));
        return entered;
    }

    /** A person who is named twice at one customer is one. */
    private static Map<Customer, List<ContactDetails>> people(
            List<ImportedCustomer> newcomers, List<ImportedCustomer> further, Map<String, Customer> entered) {
        Map<Customer, Map<String, ContactDetails>> named = new LinkedHashMap<>();
        Stream.concat(newcomers.stream(), further.stream())
                .forEach(imported -> imported.contact()
                        .ifPresent(contact -> named.computeIfAbsent(
                                        entered.get(imported.name().key()), _ -> new LinkedHashMap<>())
                                .putIfAbsent(contact.name(), contact)));
        Map<Customer, List<ContactDetails>> people = new LinkedHashMap<>();
        named.forEach((customer, contacts) -> people.put(customer, List.copyOf(contacts.values())));
        return people;
    }

    /** A further row of a customer that came with this file only brings its contact. */
    private void update(ImportedCustomer imported, KnownNames names, CurrentEmployee employee) {
        CompanyName name = imported.name();
        CustomerId id = names.id(name).orElseThrow(() -> Invalid.fields(List.of(CustomerNameTaken.problem(name))));
        if (!policy.cameWith(imported)) {
            Customer customer = customers.editable(id, employee);
            customers.edit(id, imported.details(customer.details()), customer.version(), employee);
        }
        imported.contact().ifPresent(contact -> add(contact, id, employee));
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

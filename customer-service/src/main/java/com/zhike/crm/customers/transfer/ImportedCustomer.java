package com.zhike.crm.customers.transfer;

import com.zhike.crm.customers.contact.ContactDetails;
import com.zhike.crm.customers.customer.Address;
import com.zhike.crm.customers.customer.CompanyName;
import com.zhike.crm.customers.customer.CustomerDetails;
import com.zhike.crm.customers.customer.Enterprise;
import com.zhike.crm.customers.customer.Notes;
import com.zhike.crm.customers.customer.Profile;
import com.zhike.crm.customers.customer.Reach;
import com.zhike.crm.platform.transfer.ImportRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row as a customer with perhaps a contact; cells that are empty leave what was known before. */
record ImportedCustomer(ImportRow row, RowValues values) {

    CompanyName name() {
        return new CompanyName(row.text("name") == null ? "" : row.text("name"));
    }

    CustomerDetails details() {
        return details(new CustomerDetails(
                new Profile("", null, null, null, null, null, null, null, null), null, null, null, null));
    }

    CustomerDetails details(CustomerDetails before) {
        return new CustomerDetails(
                profile(before.profile()),
                address(before.address()),
                reach(before.reach()),
                enterprise(before.enterprise()),
                notes(before.notes()));
    }

    Optional<ContactDetails> contact() {
        String name = row.text("contactName");
        return Optional.ofNullable(name)
                .map(known -> ContactDetails.imported(
                        known,
                        row.text("contactTitle"),
                        row.text("contactMobile"),
                        row.text("contactPhone"),
                        row.text("contactEmail")));
    }

    private Profile profile(Profile before) {
        return new Profile(
                name().value(),
                text("shortName", before.shortName()),
                values.code("category", before.category()),
                values.code("level", before.level()),
                values.code("source", before.source()),
                values.code("industry", before.industry()),
                values.code("ownership", before.ownership()),
                values.code("size", before.size()),
                values.yes("hot", before.hot()));
    }

    private Address address(Address before) {
        return new Address(
                text("province", before.province()),
                text("city", before.city()),
                text("district", before.district()),
                text("address", before.address()),
                text("postalCode", before.postalCode()));
    }

    private Reach reach(Reach before) {
        return new Reach(
                text("phone", before.phone()),
                text("fax", before.fax()),
                text("mobile", before.mobile()),
                text("website", before.website()),
                text("email", before.email()));
    }

    private Enterprise enterprise(Enterprise before) {
        return new Enterprise(
                text("legalRepresentative", before.legalRepresentative()),
                values.amount("registeredCapital", before.registeredCapital()),
                values.amount("annualRevenue", before.annualRevenue()),
                text("mainProducts", before.mainProducts()),
                text("bank", before.bank()),
                text("bankAccount", before.bankAccount()),
                text("taxNumber", before.taxNumber()));
    }

    private Notes notes(Notes before) {
        return new Notes(
                text("needs", before.needs()),
                text("competition", before.competition()),
                text("remark", before.remark()));
    }

    private @Nullable String text(String field, @Nullable String before) {
        return row.text(field) == null ? before : row.text(field);
    }
}

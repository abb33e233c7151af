package com.zhike.crm.sales.order;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.customer.KnownCustomer;
import com.zhike.crm.sales.customer.KnownCustomers;
import com.zhike.crm.sales.ownership.Owners;
import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.product.Offer;
import com.zhike.crm.sales.product.Products;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody enters before it becomes an order. */
@Component
class OrderAdmission {

    private final KnownCustomers customers;

    private final OrderSource source;

    private final Products products;

    private final Dictionaries dictionaries;

    private final Owners owners;

    OrderAdmission(
            KnownCustomers customers, OrderSource source, Products products, Dictionaries dictionaries, Owners owners) {
        this.customers = customers;
        this.source = source;
        this.products = products;
        this.dictionaries = dictionaries;
        this.owners = owners;
    }

    OrderContent admit(EnterOrder command, CurrentEmployee by) {
        KnownCustomer customer = customers.require(command.customerId(), by.scope());
        Ownership usual = source.check(command, by).orElseGet(() -> usualOwner(customer, by));
        return content(command, List.of(), owners.choose(command.ownerId(), usual, by));
    }

    /** Only what is new is checked: the customer may have changed hands and the opportunity been closed since. */
    OrderContent admit(EnterOrder command, Order existing, CurrentEmployee by) {
        if (!command.customerId().equals(existing.customerId())) {
            customers.require(command.customerId(), by.scope());
        }
        if (command.opportunityId() != null && !command.opportunityId().equals(existing.opportunityId())) {
            source.check(command, by);
        }
        return content(command, existing.lines(), owners.choose(command.ownerId(), existing.ownership(), by));
    }

    private OrderContent content(EnterOrder command, List<OrderLine> before, Ownership ownership) {
        customers.requireContact(command.contactId(), command.customerId());
        dictionaries.require("order-kind", "kind", command.kind());
        dictionaries.require("payment-terms", "paymentTerms", command.paymentTerms());
        return new OrderContent(
                command.customerId(),
                command.opportunityId(),
                command.terms(),
                lines(command.lines(), before),
                ownership);
    }

    private List<OrderLine> lines(List<OrderItem> items, List<OrderLine> before) {
        Map<UUID, Offer> agreed = new HashMap<>();
        before.forEach(line -> agreed.put(line.productId(), line.offer()));
        Map<UUID, Offer> offers = products.offers(
                "lines", items.stream().map(OrderItem::productId).toList(), agreed.keySet());
        return items.stream()
                .map(item -> OrderLine.of(agreed.getOrDefault(item.productId(), offers.get(item.productId())), item))
                .toList();
    }

    /** A machine has no records of its own. */
    private static Ownership usualOwner(KnownCustomer customer, CurrentEmployee by) {
        @Nullable UUID owner = customer.ownerId();
        return by.machine() && owner != null
                ? new Ownership(owner, customer.departmentId())
                : new Ownership(by.id(), by.departmentId());
    }
}

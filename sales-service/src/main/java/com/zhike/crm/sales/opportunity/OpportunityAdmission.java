package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.customer.KnownCustomer;
import com.zhike.crm.sales.customer.KnownCustomers;
import com.zhike.crm.sales.ownership.Owners;
import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.product.Offer;
import com.zhike.crm.sales.product.Products;
import com.zhike.crm.sales.stage.Stage;
import com.zhike.crm.sales.stage.Stages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody enters before it becomes an opportunity. */
@Component
class OpportunityAdmission {

    private final KnownCustomers customers;

    private final Products products;

    private final Dictionaries dictionaries;

    private final Owners owners;

    private final Stages stages;

    OpportunityAdmission(
            KnownCustomers customers, Products products, Dictionaries dictionaries, Owners owners, Stages stages) {
        this.customers = customers;
        this.products = products;
        this.dictionaries = dictionaries;
        this.owners = owners;
        this.stages = stages;
    }

    OpportunityContent admit(OpenOpportunity command, CurrentEmployee by) {
        KnownCustomer customer = customers.require(command.customerId(), by.scope());
        return content(command, List.of(), owners.choose(command.ownerId(), usualOwner(customer, by), by));
    }

    /** The customer was checked when the opportunity was opened; he may have changed hands since. */
    OpportunityContent admit(OpenOpportunity command, Opportunity existing, CurrentEmployee by) {
        if (command.ownerId() != null
                && !command.ownerId().equals(existing.ownership().ownerId())) {
            by.require("opportunity.assign");
        }
        return content(command, existing.lines(), owners.choose(command.ownerId(), existing.ownership(), by));
    }

    LoseOpportunity admit(LoseOpportunity command) {
        dictionaries.require("lost-reason", "reason", command.reason());
        return command;
    }

    Estimate estimate(@Nullable String stage, @Nullable Integer probability) {
        return Estimate.of(stages.require(stage), probability);
    }

    /** Whatever the command leaves open stays as it is. */
    Estimate estimate(OpenOpportunity command, Opportunity existing) {
        OpportunityStage now = existing.position();
        String stage = command.stage() == null ? now.stage() : command.stage();
        Integer probability = command.probability();
        boolean stays = probability == null && stage.equals(now.stage());
        return estimate(stage, stays ? Integer.valueOf(now.probability()) : probability);
    }

    Stage signed() {
        return stages.signed();
    }

    private OpportunityContent content(OpenOpportunity command, List<OpportunityLine> before, Ownership ownership) {
        customers.requireContact(command.contactId(), command.customerId());
        dictionaries.require("opportunity-source", "source", command.source());
        dictionaries.require("opportunity-kind", "kind", command.kind());
        List<OpportunityLine> lines = lines(command.items(), before);
        return new OpportunityContent(command.customerId(), command.details(lines), lines, ownership);
    }

    private List<OpportunityLine> lines(List<IntendedProduct> items, List<OpportunityLine> before) {
        Set<UUID> kept = before.stream().map(OpportunityLine::productId).collect(Collectors.toSet());
        Map<UUID, Offer> offers = products.offers(
                "products", items.stream().map(IntendedProduct::productId).toList(), kept);
        return items.stream()
                .map(item -> item.line(offers.get(item.productId())))
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

package com.zhike.crm.sales.opportunity.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.sales.customer.KnownCustomers;
import com.zhike.crm.sales.opportunity.OpenOpportunity;
import com.zhike.crm.sales.opportunity.OpportunityFilter;
import com.zhike.crm.sales.opportunity.OpportunityId;
import com.zhike.crm.sales.opportunity.OpportunityQueries;
import com.zhike.crm.sales.opportunity.OpportunityService;
import com.zhike.crm.sales.opportunity.OpportunitySummary;
import com.zhike.crm.sales.opportunity.OpportunityTotals;
import com.zhike.crm.sales.opportunity.OpportunityView;
import com.zhike.crm.sales.opportunity.StageStep;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/opportunities")
class OpportunityController {

    private static final String VIEW = "hasAuthority('opportunity.view')";

    private static final String EDIT = "hasAuthority('opportunity.edit')";

    private final OpportunityService opportunities;

    private final OpportunityQueries queries;

    private final KnownCustomers customers;

    private final ChangeHistory history;

    OpportunityController(
            OpportunityService opportunities,
            OpportunityQueries queries,
            KnownCustomers customers,
            ChangeHistory history) {
        this.opportunities = opportunities;
        this.queries = queries;
        this.customers = customers;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(VIEW)
    Page<OpportunitySummary> search(
            @ParameterObject OpportunityFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/summary")
    @PreAuthorize(VIEW)
    OpportunityTotals summary(@ParameterObject OpportunityFilter filter, CurrentEmployee employee) {
        return queries.totals(filter, employee);
    }

    @GetMapping("/{id}")
    @PreAuthorize(VIEW)
    ResponseEntity<OpportunityView> get(@PathVariable UUID id, CurrentEmployee employee) {
        OpportunityView view = queries.get(new OpportunityId(id), employee);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize(EDIT)
    ResponseEntity<OpportunityView> open(@RequestBody @Valid OpenOpportunity command, CurrentEmployee employee) {
        customers.learn(command.customerId()); // may ask another service, so before the transaction
        OpportunityView view = queries.get(opportunities.open(command, employee), employee);
        return Versioned.created(URI.create("/api/opportunities/" + view.id()), view, view.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDIT)
    ResponseEntity<OpportunityView> revise(
            @PathVariable UUID id,
            IfMatch read,
            @RequestBody @Valid OpenOpportunity command,
            CurrentEmployee employee) {
        opportunities.revise(new OpportunityId(id), read.version(), command, employee);
        return get(id, employee);
    }

    @GetMapping("/{id}/stage-history")
    @PreAuthorize(VIEW)
    List<StageStep> steps(@PathVariable UUID id, CurrentEmployee employee) {
        return queries.steps(new OpportunityId(id), employee);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(VIEW)
    Page<Change> history(@PathVariable UUID id, PageQuery page, CurrentEmployee employee) {
        queries.requireVisible(new OpportunityId(id), employee.scope());
        return history.of(OpportunityService.HISTORY, id, page);
    }
}

package com.zhike.crm.sales.opportunity.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.sales.opportunity.AdvanceOpportunity;
import com.zhike.crm.sales.opportunity.LoseOpportunity;
import com.zhike.crm.sales.opportunity.OpportunityId;
import com.zhike.crm.sales.opportunity.OpportunityQueries;
import com.zhike.crm.sales.opportunity.OpportunityService;
import com.zhike.crm.sales.opportunity.OpportunityView;
import com.zhike.crm.sales.opportunity.ShelveOpportunity;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/opportunities/{id}")
class OpportunityProgressController {

    private static final String CLOSE = "hasAuthority('opportunity.close')";

    private final OpportunityService opportunities;

    private final OpportunityQueries queries;

    OpportunityProgressController(OpportunityService opportunities, OpportunityQueries queries) {
        this.opportunities = opportunities;
        this.queries = queries;
    }

    @PostMapping("/advance")
    @PreAuthorize("hasAuthority('opportunity.edit')")
    ResponseEntity<OpportunityView> advance(
            @PathVariable UUID id, @RequestBody @Valid AdvanceOpportunity command, CurrentEmployee employee) {
        opportunities.advance(new OpportunityId(id), command, employee);
        return view(id, employee);
    }

    @PostMapping("/win")
    @PreAuthorize(CLOSE)
    ResponseEntity<OpportunityView> win(@PathVariable UUID id, CurrentEmployee employee) {
        opportunities.win(new OpportunityId(id), employee);
        return view(id, employee);
    }

    @PostMapping("/lose")
    @PreAuthorize(CLOSE)
    ResponseEntity<OpportunityView> lose(
            @PathVariable UUID id, @RequestBody @Valid LoseOpportunity command, CurrentEmployee employee) {
        opportunities.lose(new OpportunityId(id), command, employee);
        return view(id, employee);
    }

    @PostMapping("/shelve")
    @PreAuthorize(CLOSE)
    ResponseEntity<OpportunityView> shelve(
            @PathVariable UUID id, @RequestBody @Valid ShelveOpportunity command, CurrentEmployee employee) {
        opportunities.shelve(new OpportunityId(id), command, employee);
        return view(id, employee);
    }

    @PostMapping("/reopen")
    @PreAuthorize(CLOSE)
    ResponseEntity<OpportunityView> reopen(@PathVariable UUID id, CurrentEmployee employee) {
        opportunities.reopen(new OpportunityId(id), employee);
        return view(id, employee);
    }

    private ResponseEntity<OpportunityView> view(UUID id, CurrentEmployee employee) {
        OpportunityView view = queries.get(new OpportunityId(id), employee);
        return Versioned.ok(view, view.version());
    }
}

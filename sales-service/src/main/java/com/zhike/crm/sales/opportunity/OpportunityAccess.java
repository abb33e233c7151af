package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.ownership.RecordReadOnly;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the opportunities that the caller may see, and tells those apart that he may change. */
@Component
class OpportunityAccess {

    private final OpportunityRepository opportunities;

    private final OpportunityQueries queries;

    OpportunityAccess(OpportunityRepository opportunities, OpportunityQueries queries) {
        this.opportunities = opportunities;
        this.queries = queries;
    }

    Optional<Opportunity> find(OpportunityId id, CurrentEmployee employee) {
        return queries.visible(id, employee.scope()) ? opportunities.findById(id) : Optional.empty();
    }

    Opportunity editable(OpportunityId id, CurrentEmployee employee) {
        Opportunity opportunity = find(id, employee).orElseThrow(OpportunityNotFound::new);
        Ownership ownership = opportunity.ownership();
        if (!employee.scope().covers(ownership.ownerId(), ownership.departmentId())) {
            throw new RecordReadOnly();
        }
        return opportunity;
    }

    /** Editable, and not changed by somebody else since the caller read it. */
    Opportunity editable(OpportunityId id, long readVersion, CurrentEmployee employee) {
        Opportunity opportunity = editable(id, employee);
        if (opportunity.version() != readVersion) {
            throw new Stale(readVersion, opportunity.version(), queries.get(id, employee));
        }
        return opportunity;
    }
}

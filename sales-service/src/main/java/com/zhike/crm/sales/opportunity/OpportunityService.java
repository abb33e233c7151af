package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.sales.numbering.Numbers;
import com.zhike.crm.sales.ownership.Touch;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows opportunities from the first contact to their end. */
@Service
@Transactional
public class OpportunityService {

    public static final String HISTORY = "opportunity";

    private static final String SERIES = "OP";

    private final OpportunityRepository opportunities;

    private final OpportunityAccess access;

    private final OpportunityAdmission admission;

    private final Numbers numbers;

    private final BusinessDay day;

    OpportunityService(
            OpportunityRepository opportunities,
            OpportunityAccess access,
            OpportunityAdmission admission,
            Numbers numbers,
            BusinessDay day) {
        this.opportunities = opportunities;
        this.access = access;
        this.admission = admission;
        this.numbers = numbers;
        this.day = day;
    }

    public OpportunityId open(OpenOpportunity command, CurrentEmployee by) {
        OpportunityContent content = admission.admit(command, by);
        Estimate estimate = admission.estimate(command.stage(), command.probability());
        String number = numbers.next(SERIES, day.today(), opportunities::existsByNumber);
        return opportunities
                .saveAndFlush(Opportunity.open(OpportunityId.next(), number, content, estimate, touch(by)))
                .id();
    }

    /** Changes what is known; another stage in the command is a step like any other. */
    public void revise(OpportunityId id, long readVersion, OpenOpportunity command, CurrentEmployee by) {
        Opportunity opportunity = access.editable(id, readVersion, by);
        Touch touch = touch(by);
        opportunity.revise(admission.admit(command, opportunity, by), touch);
        opportunities.saveAndFlush(opportunity.advance(admission.estimate(command, opportunity), null, touch));
    }

    public void advance(OpportunityId id, AdvanceOpportunity command, CurrentEmployee by) {
        Estimate estimate = admission.estimate(command.stage(), command.probability());
        opportunities.saveAndFlush(access.editable(id, by).advance(estimate, command.note(), touch(by)));
    }

    public void win(OpportunityId id, CurrentEmployee by) {
        opportunities.saveAndFlush(access.editable(id, by).win(admission.signed(), null, touch(by)));
    }

    public void lose(OpportunityId id, LoseOpportunity command, CurrentEmployee by) {
        opportunities.saveAndFlush(access.editable(id, by).lose(admission.admit(command), touch(by)));
    }

    public void shelve(OpportunityId id, ShelveOpportunity command, CurrentEmployee by) {
        opportunities.saveAndFlush(access.editable(id, by).shelve(command.note(), touch(by)));
    }

    public void reopen(OpportunityId id, CurrentEmployee by) {
        opportunities.saveAndFlush(access.editable(id, by).reopen(touch(by)));
    }

    /** An order came out of it; further orders of a won opportunity change nothing. */
    public void wonBy(OpportunityId id, UUID orderId, Touch touch) {
        Opportunity opportunity = opportunities.findById(id).orElseThrow(OpportunityNotFound::new);
        opportunities.saveAndFlush(opportunity.wonBy(orderId, admission.signed(), touch));
    }

    /** The opportunity an order shall come out of; one that the caller may not see does not exist for him. */
    @Transactional(readOnly = true)
    public Optional<Opportunity> source(OpportunityId id, CurrentEmployee by) {
        return access.find(id, by);
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), day.clock().instant());
    }
}

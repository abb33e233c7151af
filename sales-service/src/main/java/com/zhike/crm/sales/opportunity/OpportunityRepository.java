package com.zhike.crm.sales.opportunity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpportunityRepository extends Repository<Opportunity, OpportunityId> {

    Opportunity saveAndFlush(Opportunity opportunity);

    Optional<Opportunity> findById(OpportunityId id);

    boolean existsByNumber(String number);

    /** Raises the version, so that whoever is editing one of them notices. */
    @Modifying
    @Query("update Opportunity o set o.customerId = :to, o.version = o.version + 1 where o.customerId = :from")
    void repoint(UUID from, UUID to);
}

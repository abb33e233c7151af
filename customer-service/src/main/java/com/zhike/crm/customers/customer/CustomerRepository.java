package com.zhike.crm.customers.customer;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CustomerRepository extends JpaRepository<Customer, CustomerId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Customer c where c.id = :id")
    Optional<Customer> lock(CustomerId id);

    /** In one order, so that two callers never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Customer c where c.id in :ids order by c.id.value")
    List<Customer> lockAll(Collection<CustomerId> ids);

    @Query("select count(c) > 0 from Customer c where c.terms.nameKey = :nameKey")
    boolean hasName(String nameKey);
}
